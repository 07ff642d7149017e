package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.timeline.TimelineRenderer;
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

/** Prints a page with its style. Keeps no state. */
final class HtmlPrinter implements TreePrinter {

  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\w-])[0-9]{1,4}(?:[-\u2013][0-9]{1,4}){1,2}(?![\\w-])");

  /** Of a link: where on the same page it leads, if that page has anchors. */
  static final String ON_THE_PAGE = "#";

  /** Only for pages with pictures. */
  private static final String LIFE_STYLE =
      ".timeline { margin: 0.6rem 0 0; }\n" + TimelineRenderer.pageStyle();

  private final String style;
  private final boolean interactive;

  private HtmlPrinter(String style, boolean interactive) {
    this.style = style;
    this.interactive = interactive;
  }

  /** A page for browsers, with charts and a filter. */
  static HtmlPrinter page() {
    return new HtmlPrinter("\n" + Stylesheet.CSS, true);
  }

  /** A page for mail readers, of which many know neither scripts nor pictures nor new styles. */
  static HtmlPrinter mail() {
    return new HtmlPrinter("\n" + MailStylesheet.CSS, false);
  }

  @Override
  public String print(Tree tree, Words words, Part part) {
    String style = this.style + (interactive && hasLife(tree.document()) ? LIFE_STYLE : "");
    boolean scripted = interactive && Page.complete(tree, words, part);
    StringBuilder page = new StringBuilder(32_768);
    HtmlWriter head = new HtmlWriter(page);
    head.raw("<!DOCTYPE html>\n");
    head.tag("html", Map.of("lang", words.layout().language().toLanguageTag()));
    head.raw("\n<head>\n<meta charset=\"utf-8\">\n");
    head.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    head.raw(scripted ? ContentPolicy.of(style, PageScript.JAVASCRIPT) : ContentPolicy.of(style));
    head.raw("\">\n");
    head.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    head.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    head.raw("<title>");
    head.text(tree.title());
    head.raw("</title>\n<style>");
    head.raw(style);
    head.raw("</style>\n</head>\n<body>\n");
    renderer(tree, interactive).render(tree.document(), page);
    if (scripted) {
      page.append("<script>").append(PageScript.JAVASCRIPT).append("</script>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static boolean hasLife(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof LifeBlock || child instanceof Region && hasLife(child)) {
        return true;
      }
    }
    return false;
  }

  /** The text of a tree alone, to stand in somebody else's page. */
  static String fragment(Tree tree) {
    return renderer(tree, false).render(tree.document());
  }

  private static HtmlRenderer renderer(Tree tree, boolean page) {
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
                  String place = attributes.remove(ON_THE_PAGE);
                  if (page && place != null) {
                    attributes.put("href", place);
                  }
                })
        .nodeRendererFactory(context -> new Ours(context, page))
        .build();
  }

  private static final class Ours implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final boolean page;

    Ours(HtmlNodeRendererContext context, boolean page) {
      this.page = page;
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Region.class, Span.class, Text.class, HtmlPiece.class, LifeBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Region region) {
        html.line();
        element(region, region.element(), true);
        html.line();
      } else if (node instanceof Text text) {
        text(text.getLiteral());
      } else if (node instanceof HtmlPiece piece) {
        html.line();
        html.raw(piece.html());
      } else if (node instanceof LifeBlock life) {
        life(life);
      } else {
        element(node, "span", false);
      }
    }

    /** The picture is made of our own elements, in which all that came with mails is escaped. */
    private void life(LifeBlock life) {
      String name = page ? "figure" : "p";
      html.line();
      html.tag(name, context.extendAttributes(life, name, Map.of()));
      if (page) {
        html.line();
        html.raw(life.picture());
      } else {
        text(life.line());
      }
      html.tag("/" + name);
      html.line();
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
