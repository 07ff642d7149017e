package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;
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

/** Prints plain text in lines of so many columns. */
final class TextPrinter implements TreePrinter {

  static final int WIDTH = 72;

  /** Narrower lines would hold hardly a word below an indented title. */
  private static final int LEAST_WIDTH = 20;

  private final int width;

  TextPrinter() {
    this(WIDTH);
  }

  TextPrinter(int width) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException(
          "lines need at least " + LEAST_WIDTH + " columns, not " + width);
    }
    this.width = width;
  }

  @Override
  public String print(Tree tree, Words words, Part part) {
    Blocks blocks = new Blocks(width);
    tree.document().accept(blocks);
    return blocks.out.toString();
  }

  private static final class Blocks extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private String indent = "";

    Blocks(int width) {
      this.width = width;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof LifeBlock life) {
        gap();
        lines(life.line(), indent, indent);
        return;
      }
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
      out.append(rule.repeat(Math.min(width, Columns.of(text)))).append('\n');
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
      for (String line : new LineFolder(width, first, others).fold(text)) {
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
