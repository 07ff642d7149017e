package io.github.dailyietf.mail;

import java.util.Arrays;
import java.util.Locale;

/**
 * The lines of a text without the marks of quotation before them, each with the number of marks it
 * had: {@code > }, {@code | }, {@code >|}, and the dashes that RFC 934 puts before lines that begin
 * with one.
 */
final class QuotedLines {

  /** What stands between the mails of a digest (RFC 1153). */
  private static final String DIGEST_LINE = "-".repeat(30);

  /** What Outlook puts above the header of what it quotes or passes on. */
  private static final String OUTLOOK_LINE = "_".repeat(30);

  private final Lines lines = new Lines();
  private final int[] depths;

  private QuotedLines(int count) {
    depths = new int[count];
  }

  static QuotedLines of(Lines source, int from, int to) {
    QuotedLines quoted = new QuotedLines(Math.max(to - from, 0));
    byte[] data = source.data();
    int size = from < to ? source.start(to) - source.start(from) + to - from : 0;
    byte[] out = new byte[size];
    int length = 0;
    for (int line = from; line < to; line++) {
      int start = quoted.skipMarks(data, source.start(line), source.end(line), line - from);
      start = skipEscapes(data, start, source.end(line));
      length = append(data, start, source.end(line), out, length);
      out[length++] = '\n';
    }
    byte[] text = Arrays.copyOf(out, length);
    quoted.lines.index(text, 0, length, null);
    return quoted;
  }

  /**
   * Appends the text of a line. Where blanks stand side by side, mailers that know HTML write every
   * other one as one that does not break; in the labels and margins of announcements it is one like
   * the others.
   */
  private static int append(byte[] data, int from, int lineEnd, byte[] out, int length) {
    int end = Ascii.trimmedEnd(data, from, lineEnd);
    int to = length;
    for (int i = from; i < end; i++) {
      if (isNoBreak(data, i, end)
          && (i == from
              || out[to - 1] == ' '
              || i + 2 == end
              || data[i + 2] == ' '
              || isNoBreak(data, i + 2, end))) {
        out[to++] = ' ';
        i++;
      } else {
        out[to++] = data[i];
      }
    }
    return to;
  }

  private static boolean isNoBreak(byte[] data, int at, int end) {
    return at + 1 < end && data[at] == (byte) 0xC2 && data[at + 1] == (byte) 0xA0;
  }

  /** Counts the marks of a line; where its text begins. */
  private int skipMarks(byte[] data, int start, int end, int line) {
    int at = start;
    int next = mark(data, at, end, 0);
    while (next > at) {
      depths[line]++;
      at = next;
      next = mark(data, at, end, depths[line]);
    }
    return at;
  }

  /** Where the text behind a mark and one blank begins, or {@code at} if there is no mark. */
  private static int mark(byte[] data, int at, int end, int depth) {
    int sign = at < end && data[at] == ' ' && at + 1 < end && data[at + 1] == '>' ? at + 1 : at;
    if (sign >= end || data[sign] != '>' && data[sign] != '|') {
      return at;
    }
    int behind = sign + 1;
    boolean glued =
        behind < end && data[behind] > ' ' && data[behind] != '>' && data[behind] != '|';
    // A bar before a word is the border of a table, unless it follows a mark at once.
    if (data[sign] == '|' && glued && (depth == 0 || data[at - 1] == ' ')) {
      return at;
    }
    return behind < end && data[behind] == ' ' ? behind + 1 : behind;
  }

  private static int skipEscapes(byte[] data, int start, int end) {
    int at = start;
    while (Ascii.startsWith(data, at, end, "- -")) {
      at += 2;
    }
    return at;
  }

  Lines lines() {
    return lines;
  }

  /** How many bytes of white space a line begins with. */
  int margin(int line) {
    return lines.text(line) - lines.start(line);
  }

  /**
   * Where a line begins behind the margin that a mail program has put before all lines: the white
   * space of another line. A line without that margin begins where it begins.
   */
  int start(int line, int marginOf) {
    byte[] data = lines.data();
    int start = lines.start(line);
    int margin = margin(marginOf);
    int from = lines.start(marginOf);
    boolean same = margin <= lines.end(line) - start;
    for (int i = 0; same && i < margin; i++) {
      same = data[start + i] == data[from + i];
    }
    return same ? start + margin : start;
  }

  int count() {
    return Math.min(lines.count(), depths.length);
  }

  int depth(int line) {
    return depths[line];
  }

  boolean isBlank(int line) {
    return lines.isBlank(line);
  }

  String string(int line) {
    return lines.string(line);
  }

  /** True if something can begin in this line: it does not continue the line before. */
  boolean begins(int line) {
    if (isBlank(line)) {
      return false;
    }
    return line == 0
        || isBlank(line - 1)
        || depths[line] != depths[line - 1]
        || lines.startsWith(line - 1, "--")
        || lines.startsWith(line - 1, OUTLOOK_LINE)
        || lines.startsWith(line - 1, "From ");
  }

  private boolean isAlone(int line) {
    return (line == 0 || isBlank(line - 1)) && (line + 1 >= count() || isBlank(line + 1));
  }

  /** True for a line that ends what somebody has passed on, or begins the next such thing. */
  boolean separates(int line) {
    byte[] data = lines.data();
    int start = lines.text(line);
    int end = lines.end(line);
    if (start == end) {
      return false;
    }
    switch (data[start]) {
      case '-' -> {
        String text = string(line).toLowerCase(Locale.ROOT);
        // A signature stands at the margin; titles and lists have dashes further in.
        return text.equals("--") && start == lines.start(line)
            || text.equals(DIGEST_LINE) && isAlone(line)
            || text.startsWith("-----end ")
            || text.startsWith("------- end of ")
            || text.contains("forwarded message")
            || text.contains("original message")
            || text.contains("forwarded text");
      }
      case '[', '<' -> {
        return switch (string(line)) {
          case "[...]", "[snip]", "<snip>", "[cut]" -> true;
          default -> false;
        };
      }
      default -> {
        return lines.startsWith(line, "Begin forwarded message");
      }
    }
  }
}
