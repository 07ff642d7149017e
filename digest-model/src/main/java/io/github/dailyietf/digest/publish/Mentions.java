package io.github.dailyietf.digest.publish;

import java.util.List;

/** Keeps words from calling people: an invisible break behind an at sign that would. */
final class Mentions {

  /** ZERO WIDTH SPACE. */
  static final char BREAK = '\u200b';

  private static final List<String> EVERYBODY = List.of("everyone", "here", "room", "channel");

  private Mentions() {}

  /**
   * Breaks {@code @name} but not {@code name@example.org}; words that call everybody are broken
   * wherever they stand.
   */
  static String guard(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      if (text.charAt(i) == '@' && calls(text, i)) {
        out.append(BREAK);
      }
    }
    return out.toString();
  }

  private static boolean calls(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at + 1) == BREAK) {
      return false;
    }
    boolean inAddress = at > 0 && isWord(text.charAt(at - 1));
    return !inAddress
        || EVERYBODY.stream().anyMatch(all -> text.regionMatches(true, at + 1, all, 0, 4));
  }

  private static boolean isWord(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
