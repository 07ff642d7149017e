package io.github.dailyietf.mail;

/** The line breaks in header fields (RFC 5322, section 2.2.3). */
final class Folds {

  private Folds() {}

  /** Line breaks and the white space around them become one blank. */
  static String undone(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\n') {
        int last = out.length();
        while (last > 0 && (out.charAt(last - 1) == ' ' || out.charAt(last - 1) == '\t')) {
          last--;
        }
        out.setLength(last);
        while (i < text.length() && text.charAt(i) <= ' ') {
          i++;
        }
        if (i < text.length() && last > 0) {
          out.append(' ');
        }
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
