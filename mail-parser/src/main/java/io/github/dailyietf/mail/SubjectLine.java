package io.github.dailyietf.mail;

import java.util.Locale;

/**
 * A Subject without the marks that lists and mail programs put before it.
 *
 * @param text what is left: {@code I-D Action: draft-example-widgets-03.txt}
 * @param passedOn true if there is a reply or forward mark, before or behind
 */
record SubjectLine(String text, boolean passedOn) {

  private static final String[] MARKS = {
    "re", "fw", "fwd", "aw", "sv", "vs", "tr", "rv", "antw", "ref", "forward"
  };

  /** Each mark costs a copy of what follows it. */
  private static final int MOST_MARKS = 50;

  static SubjectLine of(String subject) {
    String rest = subject.strip();
    boolean passedOn = false;
    int before;
    int marks = 0;
    do {
      before = rest.length();
      rest = withoutTag(rest);
      int mark = markLength(rest);
      if (mark > 0) {
        passedOn = true;
        rest = rest.substring(mark).stripLeading();
      }
      marks++;
    } while (rest.length() < before && marks < MOST_MARKS);
    return new SubjectLine(rest, passedOn || endsForwarded(rest));
  }

  /** A list's tag: {@code [netmod] } or, of 2001, {@code Ftp-WG: }. */
  private static String withoutTag(String text) {
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      if (close > 0 && close <= 40) {
        return text.substring(close + 1).stripLeading();
      }
    }
    int colon = text.indexOf("-WG: ");
    if (colon > 0 && colon < 20 && text.indexOf(' ') > colon) {
      return text.substring(colon + 5).stripLeading();
    }
    return text;
  }

  /** The length of {@code Re:}, {@code FW:}, {@code Re[2]:} at the beginning, or 0. */
  private static int markLength(String text) {
    int i = 0;
    while (i < text.length() && i < 8 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    int word = i;
    if (word == 0 || word == text.length()) {
      return 0;
    }
    if (text.charAt(i) == '[' || text.charAt(i) == '(') {
      while (i < text.length() && i < word + 5 && text.charAt(i) != ':') {
        i++;
      }
    }
    while (i < text.length() && text.charAt(i) == ' ' && i < word + 2) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != ':') {
      return 0;
    }
    for (String mark : MARKS) {
      if (mark.length() == word && text.regionMatches(true, 0, mark, 0, word)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean endsForwarded(String text) {
    return text.endsWith(")") && text.toLowerCase(Locale.ROOT).endsWith("(fwd)");
  }

  boolean startsWith(String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /** True if the lower-case words occur anywhere. */
  boolean mentions(String lowerWords) {
    return text.toLowerCase(Locale.ROOT).contains(lowerWords);
  }
}
