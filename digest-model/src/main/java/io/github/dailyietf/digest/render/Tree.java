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

  void close() {
    at = at.getParent();
  }

  void heading(int level, Inlines words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    at.appendChild(words.into(heading));
  }

  Node paragraph(Inlines words) {
    Paragraph paragraph = words.into(new Paragraph());
    if (paragraph.getFirstChild() != null) {
      at.appendChild(paragraph);
    }
    return paragraph;
  }

  void openList(String cssClass) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    attribute(list, "class", cssClass);
    enter(list);
  }

  void item(Inlines words) {
    ListItem item = new ListItem();
    item.appendChild(words.into(new Paragraph()));
    at.appendChild(item);
  }

  private void enter(Node node) {
    at.appendChild(node);
    at = node;
  }
}
