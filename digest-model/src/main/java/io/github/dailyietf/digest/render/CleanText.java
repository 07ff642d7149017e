package io.github.dailyietf.digest.render;

/** Text of others made safe to stand in a line of ours. */
final class CleanText {

  private static final int REPLACEMENT = 0xfffd;

  private CleanText() {}

  /**
   * The text in one line: white space of any kind is one blank, none at the ends or between two
   * ideographs that a line break parted. Control characters, marks that turn the direction of the
   * text around and halves of surrogate pairs become U+FFFD.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    boolean lineBreak = false;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isGap(c)) {
        gap = true;
        lineBreak |= c == '\n';
        continue;
      }
      boolean unspaced = lineBreak && Columns.of(c) == 2 && Columns.of(before) == 2;
      if (gap && !out.isEmpty() && !unspaced) {
        out.append(' ');
      }
      gap = false;
      lineBreak = false;
      before = isHarmful(c) ? REPLACEMENT : c;
      out.appendCodePoint(before);
    }
    return out.toString();
  }

  private static boolean isGap(int c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isHarmful(int c) {
    return Character.isISOControl(c)
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xfffe) == 0xfffe;
  }
}
