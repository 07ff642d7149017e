package io.github.dailyietf.digest.render;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Prints plain text in lines of 72 columns. */
final class TextPrinter implements TreePrinter {

  private static final int WIDTH = 72;

  @Override
  public String print(Tree tree, Locale language) {
    Blocks blocks = new Blocks();
    tree.document().accept(blocks);
    return blocks.out.toString();
  }

  private static final class Blocks extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    @Override
    public void visit(CustomBlock block) {
      String outer = indent;
      visitChildren(block);
      // An item's heading sets the indentation of what follows it.
      indent = block instanceof Region region && isItem(region) ? outer : indent;
    }

    private static boolean isItem(Region region) {
      return region.element().equals("article");
    }

    @Override
    public void visit(Heading heading) {
      String text = words(heading);
      gap();
      if (heading.getParent() instanceof Region region && isItem(region)) {
        lines(text, "", "    ");
        indent = "    ";
        return;
      }
      lines(text, "", "");
      String rule = heading.getLevel() == 1 ? "=" : heading.getLevel() == 2 ? "-" : "~";
      out.append(rule.repeat(Math.min(WIDTH, Columns.of(text)))).append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
      gap();
      lines(words(paragraph), indent, indent);
    }

    @Override
    public void visit(BulletList list) {
      gap();
      visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
      for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
        lines(words(block), indent + "- ", indent + "  ");
      }
    }

    private void gap() {
      if (!out.isEmpty()) {
        out.append('\n');
      }
    }

    private void lines(String text, String first, String others) {
      for (String line : new LineFolder(WIDTH, first, others).fold(text)) {
        out.append(line).append('\n');
      }
    }

    private static String words(Node block) {
      Line line = new Line();
      block.accept(line);
      return line.text.toString();
    }
  }

  /** The words of a block; an address stands in angle brackets behind the words it is linked to. */
  private static final class Line extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      text.append(" <").append(link.getDestination()).append('>');
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
    }
  }
}
