package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one line; whatever comes in is cleaned. Not thread-safe. */
final class Inlines {

  private final Tree tree;
  private final List<Node> nodes = new ArrayList<>();

  Inlines(Tree tree) {
    this.tree = tree;
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  Inlines text(String text) {
    String clean = CleanText.of(text);
    if (!clean.isEmpty()) {
      nodes.add(new Text(clean));
    }
    return this;
  }

  /** A single blank between two pieces. */
  Inlines blank() {
    nodes.add(new Text(" "));
    return this;
  }

  /** What stands between two pieces of a list, blanks at its ends kept. */
  Inlines separator(String separator) {
    if (!nodes.isEmpty()) {
      String clean = CleanText.of(separator);
      nodes.add(
          new Text(
              (separator.startsWith(" ") ? " " : "")
                  + clean
                  + (separator.endsWith(" ") && !clean.isEmpty() ? " " : "")));
    }
    return this;
  }

  Inlines strong(String text) {
    return wrapped(new StrongEmphasis(), text);
  }

  Inlines emphasis(String text) {
    return wrapped(new Emphasis(), text);
  }

  Inlines span(String cssClass, String text) {
    return wrapped(tree.attribute(new Span(), "class", cssClass), text);
  }

  /** A link if the address is of the web, else only the words. */
  Inlines link(String text, String address) {
    Optional<String> web = WebLink.of(address);
    return web.isPresent() ? wrapped(new Link(web.get(), null), text) : text(text);
  }

  /** A link to a page beside this one, whose address may be relative. */
  Inlines neighbour(String text, String address, String relation) {
    Optional<String> target = WebLink.neighbour(address);
    return target.isPresent()
        ? wrapped(new Link(target.get(), null), text).with("rel", relation)
        : text(text);
  }

  /** Gives the node that came last an attribute for HTML. */
  Inlines with(String name, String value) {
    tree.attribute(nodes.get(nodes.size() - 1), name, value);
    return this;
  }

  <N extends Node> N into(N parent) {
    nodes.forEach(parent::appendChild);
    return parent;
  }

  private Inlines wrapped(Node around, String text) {
    String clean = CleanText.of(text);
    if (!clean.isEmpty()) {
      around.appendChild(new Text(clean));
      nodes.add(around);
    }
    return this;
  }
}
