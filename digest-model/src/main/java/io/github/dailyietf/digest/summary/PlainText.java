package io.github.dailyietf.digest.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as a reader sees it, with the way back to every character of the original: full-width
 * letters and digits are plain ones, Markdown is gone but for the depth of headings, and lines that
 * were folded at the end of a column are whole again.
 */
final class PlainText {

  /** No line of folded text is longer, in columns. */
  private static final int WIDEST = 80;

  /** A line of folded text would be longer than this if the next word stood in it too. */
  private static final int NARROWEST = 64;

  /**
   * One line, or one paragraph of folded text.
   *
   * @param heading the depth of a Markdown heading, 0 for all else
   * @param bold true if all of it is in bold type
   */
  record Line(int start, int end, int heading, boolean bold) {}

  private final StringBuilder plain = new StringBuilder();
  private final String original;
  private int[] origins;
  private final List<Line> lines = new ArrayList<>();
  private final boolean folded;
  private String whole = "";
  private int lineStart;
  private int heading;
  private boolean bold;

  private PlainText(String original) {
    this.original = original;
    this.origins = new int[original.length() + 1];
    this.folded = isFolded(original);
  }

  static PlainText of(String original) {
    PlainText text = new PlainText(original);
    text.read();
    return text;
  }

  String text() {
    return whole;
  }

  List<Line> lines() {
    return lines;
  }

  /** Where a character stands in the original; for the end of the text, its length. */
  int origin(int index) {
    return index >= plain.length() ? original.length() : origins[index];
  }

  /** Where the original has what ends before this index. */
  int originEnd(int index) {
    return index == 0 ? 0 : origins[index - 1] + 1;
  }

  private void read() {
    int at = 0;
    boolean behindText = false;
    while (at < original.length()) {
      int end = original.indexOf('\n', at);
      end = end < 0 ? original.length() : end;
      line(at, end, behindText);
      behindText = skipBlanks(original, at, end) < end;
      at = end + 1;
    }
    endLine();
    origins = Arrays.copyOf(origins, plain.length());
    whole = plain.toString();
  }

  private void line(int start, int end, boolean behindText) {
    int from = skipBlanks(original, start, end);
    if (from == end || isRule(original, from, end)) {
      endLine();
      if (from < end && behindText) {
        underline();
      }
      return;
    }
    int hashes = from;
    while (hashes < end && original.charAt(hashes) == '#') {
      hashes++;
    }
    boolean isHeading = hashes > from && hashes < end && isBlank(original.charAt(hashes));
    boolean goesOn =
        folded && !isHeading && !isBullet(original, from, end) && plain.length() > lineStart;
    if (goesOn) {
      joint(start, from);
    } else {
      endLine();
    }
    heading = isHeading ? hashes - from : 0;
    bold = !goesOn && isBold(original, from, end);
    characters(isHeading ? hashes + 1 : from, end);
    if (!folded || isHeading) {
      endLine();
    }
  }

  /** The last line was a heading of plain text, unless it is a sentence above a rule. */
  private void underline() {
    if (!lines.isEmpty() && !isStop(plain.charAt(lines.get(lines.size() - 1).end() - 1))) {
      Line last = lines.remove(lines.size() - 1);
      lines.add(new Line(last.start(), last.end(), 2, last.bold()));
    }
  }

  /** The end of a sentence, where no heading ends but a question or a call. */
  static boolean isStop(char c) {
    return c == '.' || c == '\u3002';
  }

  /** Between two ideographs a fold leaves no blank. */
  private void joint(int start, int next) {
    char before = plain.charAt(plain.length() - 1);
    if (before != ' ' && !(isWide(before) && isWide(original.charAt(next)))) {
      put(' ', Math.max(0, start - 1));
    }
  }

  private void characters(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = original.charAt(i);
      if (c == '\\' && i + 1 < end && isPunctuation(original.charAt(i + 1))) {
        put(original.charAt(++i), i);
      } else if (c == ']' && i + 1 < end && original.charAt(i + 1) == '(') {
        put(' ', i);
        put('<', ++i);
      } else if (isBlank(c)) {
        if (plain.length() > lineStart && plain.charAt(plain.length() - 1) != ' ') {
          put(' ', i);
        }
      } else if (c != '*' && c != '`') {
        put(narrow(c), i);
      }
    }
  }

  private void put(char c, int origin) {
    origins[plain.length()] = origin;
    plain.append(c);
  }

  private void endLine() {
    if (plain.length() > lineStart) {
      lines.add(new Line(lineStart, plain.length(), heading, bold));
      put('\n', Math.max(0, origins[plain.length() - 1]));
      lineStart = plain.length();
    }
    heading = 0;
    bold = false;
  }

  private static boolean isBold(String text, int from, int end) {
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return to - from > 4 && text.startsWith("**", from) && text.startsWith("**", to - 2);
  }

  /** The line under a heading of plain text. */
  private static boolean isRule(String text, int from, int end) {
    char c = text.charAt(from);
    if (c != '=' && c != '-' && c != '~' || end - from < 3) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) != c && !isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBullet(String text, int from, int end) {
    char c = text.charAt(from);
    return (c == '-' || c == '*' || c == '\u2022')
        && (from + 1 == end || isBlank(text.charAt(from + 1)));
  }

  /**
   * True if each line that has a next one in its paragraph is so long that the next word did not
   * fit, and none is longer than a page is wide.
   */
  private static boolean isFolded(String text) {
    int columnsBefore = -1;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = skipBlanks(text, at, end);
      int columns = columns(text, at, end);
      boolean stands = from == end || isRule(text, from, end) || isBullet(text, from, end);
      if (columns > WIDEST
          || !stands
              && columnsBefore >= 0
              && columnsBefore + 1 + firstWord(text, from, end) <= NARROWEST) {
        return false;
      }
      columnsBefore = from == end || isRule(text, from, end) ? -1 : columns;
      at = end + 1;
    }
    return true;
  }

  private static int columns(String text, int from, int end) {
    int columns = 0;
    for (int i = from; i < end && columns <= WIDEST; i++) {
      columns += isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  /** A bracket that opens stays with the word behind it. */
  private static int firstWord(String text, int from, int end) {
    if (from < end && "（「『".indexOf(text.charAt(from)) >= 0) {
      return 2 + firstWord(text, from + 1, end);
    }
    int i = from;
    while (i < end && !isBlank(text.charAt(i)) && !isWide(text.charAt(i))) {
      i++;
    }
    return i == from ? 2 : i - from;
  }

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isWide(char c) {
    return c >= '\u1100' && (c <= '\u115f' || c >= '\u2e80' && c <= '\uffdc' && c != '\ufffd');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u3000';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < '\u007f' && !Character.isLetterOrDigit(c);
  }

  /** Full-width forms, and the hyphens and dashes of ranges. */
  private static char narrow(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u301c' -> '~';
      default -> c;
    };
  }
}
