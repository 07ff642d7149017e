package io.github.dailyietf.digest.summary;

import java.util.List;

/** Tells what in an abstract is no running text: lists, figures, tables, code. */
final class Figure {

  private Figure() {}

  /** A bullet, a number or a letter, then a blank. */
  static boolean listItem(String text) {
    int blank = text.indexOf(' ');
    if (blank < 1 || blank > 5) {
      return false;
    }
    String mark = text.substring(0, blank);
    if (mark.length() == 1) {
      return "*-+o\u2022\u2013\u2014\u2023\u25E6\u00B7\u30FB".contains(mark);
    }
    boolean open = mark.startsWith("(");
    boolean closed = mark.endsWith(")");
    boolean dotted = mark.endsWith(".") || mark.endsWith(":");
    if (open ? !closed : !closed && !dotted) {
      return false;
    }
    String inner = mark.substring(open ? 1 : 0, mark.length() - 1);
    return !inner.isEmpty()
        && (inner.chars().allMatch(c -> c >= '0' && c <= '9')
            || inner.chars().allMatch(c -> "ivx".indexOf(c) >= 0)
            || closed && inner.length() == 1 && Character.isLetter(inner.charAt(0)));
  }

  static boolean opens(String line) {
    return line.startsWith("<CODE BEGINS>") || line.startsWith("```") || line.startsWith("~~~~");
  }

  static boolean closes(String line) {
    return line.startsWith("<CODE ENDS>") || line.endsWith("```") || line.startsWith("~~~~");
  }

  /** A block of which most lines are drawn, or code, or labels with values. */
  static boolean is(List<String> lines) {
    int odd = 0;
    for (String line : lines) {
      String text = line.strip();
      if (drawn(text) || code(text) || labelled(text)) {
        odd++;
      }
    }
    return odd * 2 > lines.size();
  }

  /** Few of its characters are those of words. */
  private static boolean drawn(String text) {
    long words = text.codePoints().filter(Figure::ofWords).count();
    return words * 4 < text.codePointCount(0, text.length()) * 3L
        || text.startsWith("|") && text.endsWith("|")
        || text.startsWith("+-");
  }

  private static boolean ofWords(int c) {
    boolean line = c >= 0x2190 && c <= 0x25FF;
    return Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.' || c > 0x7F && !line;
  }

  private static boolean code(String text) {
    return text.endsWith("{") || text.endsWith("}") || text.endsWith(";") && text.indexOf(' ') < 0;
  }

  /** {@code docname: draft-x-latest}. */
  private static boolean labelled(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon < 20
        && text.substring(0, colon)
            .chars()
            .allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '_');
  }
}
