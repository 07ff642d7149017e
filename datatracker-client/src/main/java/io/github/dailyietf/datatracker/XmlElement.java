package io.github.dailyietf.datatracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One element with what is in it. Namespaces are left out: they changed, the names did not. */
final class XmlElement {

  private final String name;
  private final @Nullable XmlElement parent;

  // Most elements have one of these three.
  private Map<String, String> attributes = Map.of();
  private List<XmlElement> children = List.of();
  private @Nullable StringBuilder text;

  XmlElement(String name, @Nullable XmlElement parent) {
    this.name = name;
    this.parent = parent;
  }

  void attribute(String key, String value) {
    if (attributes.isEmpty()) {
      attributes = new HashMap<>(2);
    }
    attributes.put(key, value);
  }

  void add(XmlElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  /** Takes text; blanks before it and between children are none. */
  void add(char[] characters, int start, int length) {
    if (!children.isEmpty()) {
      return;
    }
    int from = start;
    int end = start + length;
    while (text == null && from < end && Character.isWhitespace(characters[from])) {
      from++;
    }
    if (from < end) {
      text = text == null ? new StringBuilder(end - from) : text;
      text.append(characters, from, end - from);
    }
  }

  void add(String characters) {
    add(characters.toCharArray(), 0, characters.length());
  }

  String name() {
    return name;
  }

  Optional<XmlElement> parent() {
    return Optional.ofNullable(parent);
  }

  /** The value of an attribute, without blanks around it; empty if there is none or only blanks. */
  Optional<String> attribute(String key) {
    return present(attributes.getOrDefault(key, ""));
  }

  /** The text before any child, without blanks around it. */
  Optional<String> text() {
    return text == null ? Optional.empty() : present(text.toString());
  }

  /** The text of the first child of this name. */
  Optional<String> text(String child) {
    return child(child).flatMap(XmlElement::text);
  }

  /** The texts of all children of this name, blank ones left out. */
  List<String> texts(String child) {
    List<String> texts = new ArrayList<>();
    for (XmlElement element : children) {
      if (element.name.equals(child)) {
        element.text().ifPresent(texts::add);
      }
    }
    return texts;
  }

  /** The texts of the children of a child: {@code texts("keywords", "kw")}. */
  List<String> texts(String child, String grandchild) {
    return child(child).map(element -> element.texts(grandchild)).orElse(List.of());
  }

  /** The first child of this name. */
  Optional<XmlElement> child(String wanted) {
    for (XmlElement element : children) {
      if (element.name.equals(wanted)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** All children of this name. */
  List<XmlElement> children(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement element : children) {
      if (element.name.equals(wanted)) {
        found.add(element);
      }
    }
    return found;
  }

  private static Optional<String> present(String value) {
    String stripped = value.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }
}
