package io.github.dailyietf.datatracker.testing;

import java.util.Collection;

/** XML that is being written. */
final class Xml {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

  /** Opens an element, with attributes as they are written. */
  Xml open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  Xml close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Xml leaf(String element, String text) {
    out.append('<').append(element).append('>').append(escaped(text));
    return close(element);
  }

  /** An element, unless there is nothing in it. */
  Xml maybe(String element, String text) {
    return text.isEmpty() ? this : leaf(element, text);
  }

  /** A list of leaves, unless there are none. */
  Xml list(String element, String leaf, Collection<String> texts) {
    if (!texts.isEmpty()) {
      open(element);
      texts.forEach(text -> leaf(leaf, text));
      close(element);
    }
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
