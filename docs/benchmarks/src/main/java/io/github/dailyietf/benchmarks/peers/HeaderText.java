package io.github.dailyietf.benchmarks.peers;

import org.jspecify.annotations.Nullable;

/** Takes values out of header fields where the MIME parser has no class for them. */
final class HeaderText {

  private HeaderText() {}

  /** What stands in the last pair of angle brackets, or all of it. */
  static @Nullable String inBrackets(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int open = value.lastIndexOf('<');
    int close = value.indexOf('>', open);
    return open < 0 || close < 0 ? value.strip() : value.substring(open + 1, close);
  }

  /**
   * The first address of a From field (RFC 5322, 3.4): {@code a@example.org}, {@code Name
   * <a@example.org>}, {@code "Name, <odd>" <a@example.org>}, {@code a@example.org (Name)}.
   */
  static String address(String value) {
    int start = 0;
    StringBuilder bare = null;
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case '<' -> {
          int close = value.indexOf('>', i);
          return value.substring(i + 1, close < 0 ? value.length() : close).strip();
        }
        case '"' -> i = quotedEnd(value, i);
        case '(' -> {
          bare = (bare == null ? new StringBuilder() : bare).append(value, start, i);
          i = commentEnd(value, i);
          start = i + 1;
        }
        case ',', ';' -> {
          return rest(bare, value, start, i);
        }
        default -> {}
      }
    }
    return rest(bare, value, Math.min(start, value.length()), value.length());
  }

  private static String rest(@Nullable StringBuilder bare, String value, int start, int end) {
    return (bare == null ? value.substring(start, end) : bare.append(value, start, end).toString())
        .strip();
  }

  /** The closing quote, or the last character. */
  private static int quotedEnd(String value, int open) {
    int i = open + 1;
    while (i < value.length() && value.charAt(i) != '"') {
      i += value.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, value.length() - 1);
  }

  /** The parenthesis that closes a comment, which may have others inside, or the last character. */
  private static int commentEnd(String value, int open) {
    int depth = 0;
    int i = open;
    while (i < value.length()) {
      char c = value.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      i += c == '\\' ? 2 : 1;
    }
    return value.length() - 1;
  }
}
