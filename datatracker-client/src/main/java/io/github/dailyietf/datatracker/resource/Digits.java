package io.github.dailyietf.datatracker.resource;

/** The ten digits; those of other scripts are none of the server's. */
final class Digits {

  private Digits() {}

  static boolean is(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the text is a number that fits into a long. */
  static boolean only(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 19;
  }
}
