package io.github.dailyietf.core;

import java.util.List;

/** What stands around a draft's name in a file name. */
final class FileName {

  static final List<String> EXTENSIONS = List.of(".txt", ".xml", ".html", ".pdf", ".ps");

  private FileName() {}

  /** The lower-case text without its trailing extensions: {@code .txt.pdf} was usual once. */
  static String withoutExtension(String text) {
    int end = text.length();
    int before = end + 1;
    while (end < before) {
      before = end;
      for (String extension : EXTENSIONS) {
        if (text.startsWith(extension, end - extension.length())) {
          end -= extension.length();
        }
      }
    }
    return text.substring(0, end);
  }

  /**
   * Where the {@code -} of a trailing revision stands, or -1: before two digits, or up to so many,
   * and behind what can be a name.
   */
  static int revisionDash(String name, int mostDigits) {
    int i = name.length();
    while (i > 0 && isDigit(name.charAt(i - 1))) {
      i--;
    }
    int digits = name.length() - i;
    int dash = i - 1;
    boolean revision =
        digits >= 2
            && digits <= mostDigits
            && dash > DraftName.PREFIX.length()
            && name.charAt(dash) == '-'
            && endsName(name.charAt(dash - 1));
    return revision ? dash : -1;
  }

  /** True for what may be the last character of a draft's name. */
  static boolean endsName(char c) {
    return c != '-' && c != '.';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
