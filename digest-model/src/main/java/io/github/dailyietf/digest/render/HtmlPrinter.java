package io.github.dailyietf.digest.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Prints a page with its style. */
final class HtmlPrinter implements TreePrinter {

  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\w-])[0-9]{1,4}(?:[-\u2013][0-9]{1,4}){1,2}(?![\\w-])");

  @Override
  public String print(Tree tree, Locale language) {
    StringBuilder page = new StringBuilder(32_768);
    HtmlWriter head = new HtmlWriter(page);
    head.raw("<!DOCTYPE html>\n");
    head.tag("html", Map.of("lang", language.toLanguageTag()));
    head.raw("\n<head>\n<meta charset=\"utf-8\">\n");
    head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    head.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    head.raw("<title>");
    head.text(tree.title());
    head.raw("</title>\n<style>\n");
    head.raw(Stylesheet.CSS);
    head.raw("</style>\n</head>\n<body>\n");
    renderer(tree).render(tree.document(), page);
    return page.append("</body>\n</html>\n").toString();
  }

  private static HtmlRenderer renderer(Tree tree) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  // A paragraph of a tight list is not a tag of its own.
                  if (!(node instanceof Paragraph) || tag.equals("p")) {
                    attributes.putAll(tree.attributes(node));
                  }
                })
        .nodeRendererFactory(Ours::new)
        .build();
  }

  private static final class Ours implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    Ours(HtmlNodeRendererContext context) {
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Region.class, Span.class, Text.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Region region) {
        html.line();
        element(region, region.element(), true);
        html.line();
      } else if (node instanceof Text text) {
        text(text.getLiteral());
      } else {
        element(node, "span", false);
      }
    }

    /** Keeps dates and ranges in one piece, which browsers break at their hyphens. */
    private void text(String text) {
      Matcher figures = FIGURES.matcher(text);
      int at = 0;
      while (figures.find()) {
        html.text(text.substring(at, figures.start()));
        html.tag("span", Map.of("class", "figures"));
        html.text(figures.group());
        html.tag("/span");
        at = figures.end();
      }
      html.text(text.substring(at));
    }

    private void element(Node node, String name, boolean lines) {
      html.tag(name, context.extendAttributes(node, name, Map.of()));
      if (lines) {
        html.line();
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/" + name);
    }
  }
}
