package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of one line. Whatever comes in is cleaned; what is blank then leaves no trace, nor does
 * the separator before it. Not thread-safe.
 */
final class Inlines {

  private final Tree tree;
  private final List<Node> nodes = new ArrayList<>();
  private String separator = "";

  Inlines(Tree tree) {
    this.tree = tree;
  }

  Inlines text(String text) {
    String clean = CleanText.of(text);
    if (!clean.isEmpty()) {
      add(new Text(clean));
    }
    return this;
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Stands before the next words, if any come before and behind; blanks at its ends are kept. */
  Inlines separator(String text) {
    String clean = CleanText.of(text);
    String before = text.startsWith(" ") ? " " : "";
    String behind = text.endsWith(" ") && !clean.isEmpty() ? " " : "";
    separator = before + clean + behind;
    return this;
  }

  Inlines blank() {
    return separator(" ");
  }

  Inlines strong(String cssClass, String text) {
    return wrapped(tree.attribute(new StrongEmphasis(), "class", cssClass), text);
  }

  /** What is said about the words before it, in a language that may not be theirs. */
  Inlines remark(String cssClass, String language, String text) {
    Node emphasis = tree.attribute(new Emphasis(), "class", cssClass);
    return wrapped(tree.attribute(emphasis, "lang", language), text);
  }

  /** Words in another language than the line's. */
  Inlines quote(String language, String text) {
    return wrapped(tree.attribute(new Span(), "lang", language), text);
  }

  Inlines span(String cssClass, String text) {
    return wrapped(tree.attribute(new Span(), "class", cssClass), text);
  }

  /** A link if the address is of the web, else only the words. */
  Inlines link(String text, String address) {
    Optional<String> web = WebLink.of(address);
    return web.isPresent() ? wrapped(new Link(web.get(), null), text) : text(text);
  }

  /** A link to a document, which leads to its item where that stands on the same page. */
  Inlines document(String text, String address, Optional<String> item) {
    Optional<String> web = WebLink.of(address);
    if (web.isEmpty()) {
      return text(text);
    }
    Link link = new Link(web.get(), null);
    item.ifPresent(id -> tree.attribute(link, HtmlPrinter.ON_THE_PAGE, "#" + id));
    return wrapped(link, text);
  }

  /** A link to a page beside this one, whose address may be relative. */
  Inlines neighbour(String relation, String text, String address) {
    Optional<String> target = WebLink.neighbour(address);
    return target.isPresent()
        ? wrapped(tree.attribute(new Link(target.get(), null), "rel", relation), text)
        : text(text);
  }

  <N extends Node> N into(N parent) {
    nodes.forEach(parent::appendChild);
    return parent;
  }

  private Inlines wrapped(Node around, String text) {
    String clean = CleanText.of(text);
    if (!clean.isEmpty()) {
      around.appendChild(new Text(clean));
      add(around);
    }
    return this;
  }

  private void add(Node node) {
    if (!nodes.isEmpty() && !separator.isEmpty()) {
      nodes.add(new Text(separator));
    }
    separator = "";
    nodes.add(node);
  }
}
