package io.github.dailyietf.digest.timeline;

/** Writes elements of SVG; whatever is put into it stays text. */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder(8_192);

  SvgWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An opened element; attributes are names and values in turn. */
  SvgWriter open(String name, Object... attributes) {
    start(name, attributes);
    out.append(">");
    return this;
  }

  SvgWriter close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing or only a tooltip in it. */
  SvgWriter shape(String name, String tooltip, Object... attributes) {
    start(name, attributes);
    if (tooltip.isEmpty()) {
      out.append("/>\n");
    } else {
      out.append("><title>")
          .append(escape(tooltip))
          .append("</title></")
          .append(name)
          .append(">\n");
    }
    return this;
  }

  SvgWriter text(String words, Object... attributes) {
    start("text", attributes);
    out.append('>').append(escape(words)).append("</text>\n");
    return this;
  }

  SvgWriter element(String name, String words, Object... attributes) {
    start(name, attributes);
    out.append('>').append(escape(words)).append("</").append(name).append(">\n");
    return this;
  }

  SvgWriter box(
      String tooltip, String style, double x, double y, double width, double height, double round) {
    return shape(
        "rect", tooltip, "class", style, "x", x, "y", y, "width", width, "height", height, "rx",
        round);
  }

  SvgWriter dot(String tooltip, String style, double x, double y, double radius) {
    return shape("circle", tooltip, "class", style, "cx", x, "cy", y, "r", radius);
  }

  SvgWriter diamond(String tooltip, String style, double x, double y, double r) {
    String path =
        "M"
            + number(x - r)
            + " "
            + number(y)
            + "l"
            + number(r)
            + " "
            + number(-r)
            + " "
            + number(r)
            + " "
            + number(r)
            + " "
            + number(-r)
            + " "
            + number(r)
            + "z";
    return shape("path", tooltip, "class", style, "d", path);
  }

  SvgWriter line(
      String tooltip, String style, double x1, double y1, double x2, double y2, Object... more) {
    Object[] all = new Object[10 + more.length];
    Object[] fixed = {"class", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2};
    System.arraycopy(fixed, 0, all, 0, 10);
    System.arraycopy(more, 0, all, 10, more.length);
    return shape("line", tooltip, all);
  }

  /** A text around a place. */
  SvgWriter label(String words, String style, double x, double y, double size) {
    return text(words, "class", style, "x", x, "y", y, "font-size", size, "text-anchor", "middle");
  }

  private void start(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      Object value = attributes[i + 1];
      out.append(value instanceof Double number ? number(number) : escape(value.toString()));
      out.append('"');
    }
  }

  /** Two decimals at the most. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
  }

  /** Without what XML forbids and without what changes the direction of text. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t', '\r' -> safe.append(' ');
                default -> {
                  boolean odd =
                      c < 0x20
                          || c >= 0x7F && c <= 0x9F
                          || c >= 0xD800 && c <= 0xDFFF
                          || (c & 0xFFFE) == 0xFFFE
                          || c >= 0x202A && c <= 0x202E
                          || c >= 0x2066 && c <= 0x2069
                          || c == 0x200E
                          || c == 0x200F
                          || c == 0x061C;
                  safe.appendCodePoint(odd ? 0xFFFD : c);
                }
              }
            });
    return safe.toString();
  }

  /** About how wide a text is: full-width letters count twice. */
  static double width(String text, double size) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) > 0x2E7F ? size : size * 0.56;
    }
    return width;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
