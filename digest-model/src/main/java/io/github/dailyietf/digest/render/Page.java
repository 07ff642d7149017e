package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/** What a page has beyond its text: charts, contents, a filter, and where each item is from. */
final class Page {

  /** The sections whose items the filter narrows. */
  private static final Set<String> LISTS = Set.of("drafts", "rfcs", "actions");

  private final Tree tree;
  private final Words words;
  private final ItemFilter filter;
  private final EntrySource sources;
  private final boolean english;

  private Page(Tree tree, Words words, Part part) {
    this.tree = tree;
    this.words = words;
    this.filter = new ItemFilter(words, part);
    this.sources = new EntrySource(words, part);
    this.english = words.layout().language().getLanguage().equals("en");
  }

  /** Completes a tree; true if the script has something to do. */
  static boolean complete(Tree tree, Words words, Part part) {
    Page page = new Page(tree, words, part);
    for (Node child = tree.document().getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Region main && main.element().equals("main")) {
        page.items(main);
        page.front(main, new DayCharts(words, part).charts());
      }
    }
    return page.filter.present();
  }

  /** Charts and contents stand before the first section, the filter before the first list. */
  private void front(Region main, List<BarChart> charts) {
    StringBuilder out = new StringBuilder();
    HtmlWriter html = new HtmlWriter(out);
    if (!charts.isEmpty()) {
      html.raw("<div class=\"charts\">\n");
      charts.forEach(chart -> chart.write(html));
      html.raw("</div>\n");
    }
    new Contents(tree, main).write(html, words);
    insert(main, node -> true, out);
    out.setLength(0);
    if (filter.present()) {
      filter.write(html);
      insert(main, node -> LISTS.contains(tree.attributes(node).getOrDefault("class", "")), out);
    }
  }

  private static void insert(Region main, Predicate<Node> place, StringBuilder html) {
    for (Node node = main.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Region region && region.element().equals("section") && place.test(node)) {
        if (!html.isEmpty()) {
          node.insertBefore(new HtmlPiece(html.toString()));
        }
        return;
      }
    }
  }

  private void items(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      String id = tree.attributes(child).getOrDefault("id", "");
      Node item = child;
      filter.attributes(id).forEach((name, value) -> tree.attribute(item, name, value));
      if (child instanceof ListItem && child.getParent() instanceof BulletList list) {
        announcement(child, list);
      } else if (child instanceof Region region && region.element().equals("article")) {
        title(region);
        sources.of(id).ifPresent(region::appendChild);
      }
      if (child instanceof Block) {
        items(child);
      }
    }
  }

  private void announcement(Node item, BulletList list) {
    if (tree.attributes(list).getOrDefault("class", "").equals("actions")) {
      tree.attribute(item, "data-item", "");
    }
  }

  /** Titles of drafts and RFCs are English; a page in another language says so. */
  private void title(Region article) {
    boolean item = tree.attributes(article).getOrDefault("class", "").equals("item");
    if (english || !item || article.getFirstChild() == null) {
      return;
    }
    Node words = article.getFirstChild().getFirstChild();
    for (Node word = words; word != null; word = word.getNext()) {
      if (tree.attributes(word).getOrDefault("class", "").equals("name")) {
        tree.attribute(word, "lang", "en");
      }
    }
  }
}
