package io.github.dailyietf.core;

/** What stands around a draft's name in a file name. */
final class FileName {

  private static final String[] EXTENSIONS = {".txt", ".xml", ".html", ".pdf", ".ps"};

  private FileName() {}

  /** The lower-case text without one trailing extension. */
  static String withoutExtension(String text) {
    for (String extension : EXTENSIONS) {
      if (text.endsWith(extension)) {
        return text.substring(0, text.length() - extension.length());
      }
    }
    return text;
  }

  /** Where the {@code -} of a trailing revision of two or three digits stands, or -1. */
  static int revisionDash(String name) {
    int i = name.length();
    while (i > 0 && isDigit(name.charAt(i - 1))) {
      i--;
    }
    int digits = name.length() - i;
    boolean revision = (digits == 2 || digits == 3) && i > 0 && name.charAt(i - 1) == '-';
    return revision ? i - 1 : -1;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
