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
  private final Map<String, String> attributes = new HashMap<>(2);
  private final List<XmlElement> children = new ArrayList<>(4);
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, @Nullable XmlElement parent) {
    this.name = name;
    this.parent = parent;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  /** Takes text; blanks between children are none. */
  void add(char[] characters, int start, int length) {
    if (children.isEmpty()) {
      text.append(characters, start, length);
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
    return present(text.toString());
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
    return children.stream().filter(element -> element.name.equals(wanted)).toList();
  }

  private static Optional<String> present(String value) {
    String stripped = value.strip();
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }
}
