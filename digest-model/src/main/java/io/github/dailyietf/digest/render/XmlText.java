package io.github.dailyietf.digest.render;

/** XML while it grows. Text is cleaned and escaped, so that the result is well-formed. */
final class XmlText {

  private final StringBuilder out = new StringBuilder(8192);

  XmlText raw(String xml) {
    out.append(xml);
    return this;
  }

  XmlText text(String text) {
    String clean = CleanText.of(text);
    for (int i = 0; i < clean.length(); i++) {
      escape(clean.charAt(i));
    }
    return this;
  }

  /** HTML as the text of an element, line ends and all; it holds no characters that XML has not. */
  XmlText html(String html) {
    for (int i = 0; i < html.length(); i++) {
      escape(html.charAt(i));
    }
    return this;
  }

  /** An element with text and nothing else. */
  XmlText element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name.split(" ", 2)[0] + ">\n");
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
