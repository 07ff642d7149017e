package io.github.dailyietf.core;

import java.util.Locale;

/** What all keys of open sets have in common. */
final class Slug {

  private Slug() {}

  static void check(String slug) {
    if (slug.isBlank()) {
      throw new IllegalArgumentException("a slug must not be blank");
    }
  }

  /** A key for a name that is not in any table: lower case, hyphens for blanks. */
  static String of(String name) {
    return words(name).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The words of a text with one blank between them, however the lines were broken. */
  static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
