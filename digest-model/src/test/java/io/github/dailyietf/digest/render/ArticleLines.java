package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a reader copies it from the page: a block a line, without emphasis and links. */
final class ArticleLines extends AbstractVisitor {

  private final List<String> lines = new ArrayList<>();

  private ArticleLines() {}

  static List<String> of(String markdown) {
    ArticleLines article = new ArticleLines();
    Parser.builder().build().parse(markdown).accept(article);
    return article.lines;
  }

  @Override
  public void visit(Heading heading) {
    lines.add(text(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    lines.add((paragraph.getParent() instanceof ListItem ? "- " : "") + text(paragraph));
  }

  private static String text(Node block) {
    StringBuilder text = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
