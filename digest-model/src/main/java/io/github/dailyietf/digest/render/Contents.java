package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlWriter;

/** The list of the sections of a page, whose regions get ids to be linked to. */
final class Contents {

  /** A section with a heading and the sections in it. */
  private record Line(String id, String title, List<Line> inner) {}

  private final Tree tree;
  private final List<Line> lines;
  private int groups;

  Contents(Tree tree, Node main) {
    this.tree = tree;
    this.lines = lines(main);
  }

  private List<Line> lines(Node parent) {
    List<Line> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Region region
          && region.element().equals("section")
          && region.getFirstChild() instanceof Heading heading) {
        String id = tree.attributes(region).getOrDefault("class", "section");
        id = id.equals("group") ? "group-" + ++groups : id;
        tree.attribute(region, "id", id);
        found.add(new Line(id, words(heading), lines(region)));
      }
    }
    return found;
  }

  private static String words(Node heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  void write(HtmlWriter html, Words words) {
    String title = words.say(Phrase.PAGE_CONTENTS);
    if (lines.size() < 2 || title.isBlank()) {
      return;
    }
    html.tag("nav", Map.of("class", "contents"));
    html.raw("<details open><summary>");
    html.text(title);
    html.raw("</summary>\n");
    write(html, lines);
    html.raw("</details></nav>\n");
  }

  private static void write(HtmlWriter html, List<Line> lines) {
    html.raw("<ul>\n");
    for (Line line : lines) {
      html.raw("<li>");
      html.tag("a", Map.of("href", "#" + line.id));
      html.text(line.title);
      html.tag("/a");
      if (!line.inner.isEmpty()) {
        html.raw("\n");
        write(html, line.inner);
      }
      html.raw("</li>\n");
    }
    html.raw("</ul>\n");
  }
}
