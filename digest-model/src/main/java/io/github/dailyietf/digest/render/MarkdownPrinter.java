package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.commonmark.text.CharMatcher;

/** Prints CommonMark in one of its flavours. */
final class MarkdownPrinter implements TreePrinter {

  private final MarkdownFlavor flavor;

  MarkdownPrinter(MarkdownFlavor flavor) {
    this.flavor = flavor;
  }

  @Override
  public String print(Tree tree, Words words, Part part) {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder()
            .lineSeparator("\n")
            .nodeRendererFactory(new Factory(tree, flavor))
            .build();
    String text = renderer.render(tree.document());
    int end = text.length();
    // An ideographic space at the end is somebody's text.
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end) + "\n";
  }

  private record Factory(Tree tree, MarkdownFlavor flavor) implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new Ours(context, tree, flavor);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }

  /** Our own nodes, and text: the renderer's own escaping leaves a {@code +} at a line's start. */
  private record Ours(MarkdownNodeRendererContext context, Tree tree, MarkdownFlavor flavor)
      implements NodeRenderer {

    /** The writer's own escaping is done already. */
    private static final CharMatcher NONE = c -> false;

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Region.class, Span.class, Text.class, Paragraph.class, LifeBlock.class);
    }

    @Override
    public void render(Node node) {
      MarkdownWriter writer = context.getWriter();
      if (node instanceof Text text) {
        writer.raw(MarkdownText.escape(text, writer.isAtLineStart(), flavor));
      } else if (node instanceof Paragraph) {
        paragraph(node, writer);
      } else if (node instanceof LifeBlock life) {
        life(life);
      } else if (flavor.folds() && is(node, "report") && node.getFirstChild() instanceof Heading) {
        folded(node.getFirstChild(), writer);
      } else {
        children(node.getFirstChild());
      }
    }

    private void life(LifeBlock life) {
      if (life.mermaid()) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setInfo("mermaid");
        code.setLiteral(life.chart());
        context.render(code);
      }
    }

    private boolean is(Node node, String cssClass) {
      return tree.attributes(node).getOrDefault("class", "").equals(cssClass);
    }

    private void children(Node first) {
      for (Node child = first; child != null; child = child.getNext()) {
        context.render(child);
      }
    }

    private void paragraph(Node node, MarkdownWriter writer) {
      boolean note = flavor.folds() && is(node, "split");
      if (note) {
        lines(flavor.noteStart(), writer);
      }
      children(node.getFirstChild());
      if (note) {
        lines(flavor.noteEnd(), writer);
      }
      writer.block();
    }

    private static void lines(String text, MarkdownWriter writer) {
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          writer.line();
        }
        writer.text(lines[i], NONE);
      }
    }

    /** The heading becomes the line that is seen; it stays plain text between its tags. */
    private void folded(Node heading, MarkdownWriter writer) {
      writer.raw("<details>");
      writer.line();
      writer.raw("<summary>");
      for (Node word = heading.getFirstChild(); word != null; word = word.getNext()) {
        if (word instanceof Text text) {
          writer.raw(new XmlText().text(text.getLiteral()).toString());
        }
      }
      writer.raw("</summary>");
      writer.block();
      children(heading.getNext());
      writer.raw("</details>");
      writer.block();
    }
  }
}
