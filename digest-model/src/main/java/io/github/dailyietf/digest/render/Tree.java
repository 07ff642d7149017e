package io.github.dailyietf.digest.render;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A document while it grows, block after block, and the attributes that only HTML knows. Not
 * thread-safe.
 */
final class Tree {

  private final Document document = new Document();
  private final IdentityHashMap<Node, Map<String, String>> attributes = new IdentityHashMap<>();
  private final String title;
  private Node at = document;

  /** The bullet of the list that ends here, if one does. */
  private char bulletBefore;

  Tree(String title) {
    this.title = title;
  }

  Node document() {
    return document;
  }

  /** The title in plain text. */
  String title() {
    return title;
  }

  Map<String, String> attributes(Node node) {
    return attributes.getOrDefault(node, Map.of());
  }

  Node attribute(Node node, String name, String value) {
    attributes.computeIfAbsent(node, n -> new LinkedHashMap<>()).put(name, value);
    return node;
  }

  Region open(String element, String cssClass) {
    Region region = new Region(element);
    attribute(region, "class", cssClass);
    enter(region);
    return region;
  }

  /** Leaves a region or list, and no trace of it if it is empty. */
  void close() {
    Node closed = at;
    at = closed.getParent();
    if (closed.getFirstChild() == null) {
      closed.unlink();
    } else if (closed instanceof BulletList list) {
      bulletBefore = list.getMarker().charAt(0);
    }
  }

  void heading(int level, Inlines words) {
    if (!words.isEmpty()) {
      at.appendChild(heading(words, level));
      endList();
    }
  }

  /** Says that something which is no list comes next. */
  void endList() {
    bulletBefore = ' ';
  }

  /** Puts a heading before all else in a region that was left. */
  void headingBefore(Region region, int level, Inlines words) {
    region.prependChild(heading(words, level));
  }

  private static Heading heading(Inlines words, int level) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return words.into(heading);
  }

  Node paragraph(Inlines words) {
    Paragraph paragraph = words.into(new Paragraph());
    if (paragraph.getFirstChild() != null) {
      at.appendChild(paragraph);
      endList();
    }
    return paragraph;
  }

  void block(Node block, String cssClass) {
    at.appendChild(attribute(block, "class", cssClass));
    endList();
  }

  /** Two lists in a row have different bullets, or Markdown would read one list. */
  void openList(String cssClass) {
    BulletList list = new BulletList();
    list.setMarker(bulletBefore == '-' ? "*" : "-");
    list.setTight(true);
    attribute(list, "class", cssClass);
    enter(list);
  }

  Node item(Inlines words) {
    ListItem item = new ListItem();
    Paragraph paragraph = words.into(new Paragraph());
    if (paragraph.getFirstChild() != null) {
      item.appendChild(paragraph);
      at.appendChild(item);
    }
    return item;
  }

  private void enter(Node node) {
    at.appendChild(node);
    at = node;
  }
}
