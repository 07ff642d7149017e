package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.publish.Atom.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A text as blocks of atoms. */
final class Passage {

  /** Deeper markup is read as text: whoever walks the tree goes one call deeper each time. */
  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

  private Passage() {}

  static List<Block> ofMarkdown(String markdown) {
    Walk walk = new Walk();
    PARSER.parse(markdown).accept(walk);
    walk.end();
    return walk.blocks;
  }

  /** Empty lines part paragraphs; other line breaks stay. */
  static List<Block> ofText(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.replace("\r\n", "\n").split("\\n[ \\t]*\\n", -1)) {
      if (!paragraph.isBlank()) {
        List<Atom> atoms = Tokens.of(paragraph.strip(), Style.PLAIN);
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, "", atoms));
      }
    }
    return blocks;
  }

  private static final class Walk extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Atom> atoms = new ArrayList<>();
    private Style style = Style.PLAIN;
    private Optional<String> link = Optional.empty();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private String marker = "";
    private int depth = -1;
    private int quotes;
    private int number = 1;

    @Override
    public void visit(Heading heading) {
      start(Block.Kind.HEADING, heading.getLevel(), "");
      visitChildren(heading);
      end();
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (kind != Block.Kind.ITEM || !atoms.isEmpty()) {
        start(quotes > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH, 0, "");
      }
      visitChildren(paragraph);
      end();
    }

    @Override
    public void visit(BlockQuote quote) {
      quotes++;
      visitChildren(quote);
      quotes--;
    }

    @Override
    public void visit(BulletList list) {
      depth++;
      visitChildren(list);
      depth--;
    }

    @Override
    public void visit(OrderedList list) {
      int outer = number;
      number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
      depth++;
      visitChildren(list);
      depth--;
      number = outer;
    }

    @Override
    public void visit(ListItem item) {
      boolean numbered = item.getParent() instanceof OrderedList;
      start(Block.Kind.ITEM, depth, numbered ? number++ + "." : "");
      visitChildren(item);
      end();
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      start(Block.Kind.PARAGRAPH, 0, "");
      add(html.getLiteral());
      end();
    }

    @Override
    public void visit(Text text) {
      add(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      add(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
      Style outer = style;
      style = style.withCode();
      add(code.getLiteral());
      style = outer;
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
      Style outer = style;
      style = style.withItalic();
      visitChildren(emphasis);
      style = outer;
    }

    @Override
    public void visit(StrongEmphasis strong) {
      Style outer = style;
      style = style.withBold();
      visitChildren(strong);
      style = outer;
    }

    @Override
    public void visit(Link node) {
      linked(node, node.getDestination());
    }

    @Override
    public void visit(Image image) {
      linked(image, image.getDestination());
    }

    private void linked(Node node, String destination) {
      Optional<String> outer = link;
      link = WebAddress.of(destination).or(() -> outer);
      int before = atoms.size();
      visitChildren(node);
      if (atoms.size() == before) {
        link.ifPresent(address -> atoms.add(new Atom(address, style, link)));
      }
      link = outer;
    }

    private void code(String literal) {
      start(Block.Kind.PARAGRAPH, 0, "");
      style = style.withCode();
      add(literal.stripTrailing());
      style = Style.PLAIN;
      end();
    }

    private void add(String text) {
      for (Atom atom : Tokens.of(text, style)) {
        atoms.add(link.isPresent() ? new Atom(atom.text(), style, link) : atom);
      }
    }

    private void start(Block.Kind newKind, int newLevel, String newMarker) {
      end();
      kind = newKind;
      level = newLevel;
      marker = newMarker;
    }

    void end() {
      int from = 0;
      int to = atoms.size();
      while (from < to && atoms.get(from).blank()) {
        from++;
      }
      while (to > from && atoms.get(to - 1).blank()) {
        to--;
      }
      if (from < to) {
        blocks.add(new Block(kind, level, marker, atoms.subList(from, to)));
        kind = Block.Kind.PARAGRAPH;
        marker = "";
      }
      atoms.clear();
    }
  }
}
