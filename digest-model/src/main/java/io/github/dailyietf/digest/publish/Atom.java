package io.github.dailyietf.digest.publish;

import java.util.Optional;

/**
 * The least that is not cut without need: a word, an ideograph with its punctuation, a link, or the
 * blank between two of these.
 *
 * @param text what is read
 * @param style how it is set
 * @param link where it leads
 */
record Atom(String text, Style style, Optional<String> link) {

  /** How a text is set. */
  record Style(boolean bold, boolean italic, boolean code) {
    static final Style PLAIN = new Style(false, false, false);

    Style withBold() {
      return new Style(true, italic, code);
    }

    Style withItalic() {
      return new Style(bold, true, code);
    }

    Style withCode() {
      return new Style(bold, italic, true);
    }
  }

  static Atom plain(String text) {
    return new Atom(text, Style.PLAIN, Optional.empty());
  }

  boolean blank() {
    return text.isBlank();
  }

  /** True for an address that is its own text. */
  boolean bareLink() {
    return link.isPresent() && link.get().equals(text);
  }

  /** True if both are set as one; the same address twice is two addresses. */
  boolean sameRun(Atom other) {
    return style.equals(other.style)
        && link.equals(other.link)
        && !(bareLink() && other.bareLink());
  }

  Atom withText(String other) {
    return new Atom(other, style, link);
  }
}
