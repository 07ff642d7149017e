package io.github.dailyietf.digest.render;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Prints CommonMark. */
final class MarkdownPrinter implements TreePrinter {

  private final MarkdownRenderer renderer =
      MarkdownRenderer.builder().lineSeparator("\n").nodeRendererFactory(new Factory()).build();

  @Override
  public String print(Tree tree, Locale language) {
    String text = renderer.render(tree.document());
    int end = text.length();
    // An ideographic space at the end is somebody's text.
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end) + "\n";
  }

  private static final class Factory implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new Ours(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }

  /** Our own nodes, and text: the renderer's own escaping leaves a {@code +} at a line's start. */
  private static final class Ours implements NodeRenderer {

    private final MarkdownNodeRendererContext context;

    Ours(MarkdownNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Region.class, Span.class, Text.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Text text) {
        var writer = context.getWriter();
        writer.raw(MarkdownText.escape(text, writer.isAtLineStart()));
        return;
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
