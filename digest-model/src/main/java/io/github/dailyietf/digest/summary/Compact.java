package io.github.dailyietf.digest.summary;

import java.util.Arrays;

/**
 * The letters and digits of a text in lower case and nothing between them, but for one blank
 * between numbers, so that folding, quotation marks and markup do not show.
 */
final class Compact {

  private final StringBuilder letters;
  private int[] origins;

  private Compact(String text, int start, int end) {
    letters = new StringBuilder(end - start);
    origins = new int[end - start];
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = true;
        continue;
      }
      int length = letters.length();
      if (gap && isDigit(c) && length > 0 && isDigit(letters.charAt(length - 1))) {
        put(' ', i - 1);
      }
      gap = false;
      put(Character.toLowerCase(c), i);
    }
    origins = Arrays.copyOf(origins, letters.length());
  }

  static Compact of(String text) {
    return new Compact(text, 0, text.length());
  }

  static Compact of(String text, int start, int end) {
    return new Compact(text, start, end);
  }

  private void put(char c, int origin) {
    origins[letters.length()] = origin;
    letters.append(c);
  }

  /** Where a character stands in the text. */
  int origin(int index) {
    return origins[index];
  }

  int length() {
    return letters.length();
  }

  char charAt(int index) {
    return letters.charAt(index);
  }

  String substring(int start, int end) {
    return letters.substring(start, end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters with the same sign in place of every digit. */
  static String shape(String letters) {
    StringBuilder shape = new StringBuilder(letters);
    for (int i = 0; i < shape.length(); i++) {
      if (isDigit(shape.charAt(i))) {
        shape.setCharAt(i, '#');
      }
    }
    return shape.toString();
  }

  @Override
  public String toString() {
    return letters.toString();
  }
}
