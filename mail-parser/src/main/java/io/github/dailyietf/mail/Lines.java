package io.github.dailyietf.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a text begin. Found once, so that no later step searches for a line break
 * again; used again for the next mail. Not thread-safe.
 */
final class Lines {

  /** More lines than most announcements have. */
  private static final int FEW = 128;

  /** A table that is not kept for the next mail if it has become larger. */
  private static final int LARGE = 1 << 14;

  /** More lines than any announcement has; what follows counts as one line. */
  static final int MOST = 1 << 20;

  private static final byte[] NOTHING = {};

  /** Those of no text, which nobody fills. */
  static final Lines NONE = new Lines();

  private byte[] data = NOTHING;
  private int[] starts = new int[FEW];
  private int count;
  private int wordsEnd;
  private boolean decoded;

  /**
   * Takes the lines of a range of bytes.
   *
   * @param feeds what finds them; null to look at bytes, and never to use {@link Words}
   */
  void index(byte[] bytes, int from, int end, @Nullable LineFeeds feeds) {
    data = bytes;
    decoded = false;
    wordsEnd = feeds != null ? bytes.length : 0;
    starts[0] = from;
    int known = 1;
    for (int at = from; at < end && known < MOST; at += LineFeeds.PIECE) {
      int to = Math.min(end - at, LineFeeds.PIECE) + at;
      starts = withRoom(starts, known, to - at);
      known = LineFeeds.starts(feeds, bytes, at, to, starts, known);
    }
    count = Math.min(known, MOST);
    finish(from, end);
  }

  /** Takes lines that were found already: a part of a table. */
  void set(byte[] bytes, int[] table, int from, int to, boolean byWords) {
    data = bytes;
    decoded = false;
    wordsEnd = byWords ? bytes.length : 0;
    count = to - from;
    starts = withRoom(starts, count, 0);
    System.arraycopy(table, from, starts, 0, count);
  }

  /**
   * Copies where the lines begin into a table that has room for them.
   *
   * @param by how far the text was moved
   * @return the place behind the last in the table
   */
  int copyStarts(int[] table, int at, int by) {
    for (int i = 0; i < count; i++) {
      table[at + i] = starts[i] + by;
    }
    return at + count;
  }

  /** The table, or a larger one with the same content, with room for the lines of some bytes. */
  static int[] withRoom(int[] table, int from, int bytes) {
    int needed = from + bytes + LineFeeds.SPARE;
    return table.length >= needed ? table : Arrays.copyOf(table, Math.max(needed, 2 * from));
  }

  /** Closes the last line; lines that begin outside of the range are forgotten. */
  void finish(int from, int end) {
    while (count > 0 && (start(count - 1) >= end || start(count - 1) < from)) {
      count--;
    }
    starts[count] = end;
  }

  /** Lets go of the text, and of a large table: of these there may be many. */
  void release() {
    data = NOTHING;
    count = 0;
    if (starts.length > LARGE) {
      starts = new int[FEW];
    }
  }

  byte[] data() {
    return data;
  }

  /** Says that a transfer encoding was undone to get these lines. */
  void setDecoded() {
    decoded = true;
  }

  /** True if the text was encoded, which is done to text that is more than ASCII. */
  boolean decoded() {
    return decoded;
  }

  /** Up to where the bytes may be read by {@link Words}; 0 if that does not pay. */
  int wordsEnd() {
    return wordsEnd;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** Where the lines begin, and behind the last the end. For loops: only to be looked at. */
  int[] starts() {
    return starts;
  }

  /** The end of a line without its line break. */
  int end(int line) {
    int start = start(line);
    int end = start(line + 1);
    if (end > start && data[end - 1] == '\n') {
      end--;
      if (end > start && data[end - 1] == '\r') {
        end--;
      }
    }
    return end;
  }

  /** The first byte of a line that is not white space, or its end. */
  int text(int line) {
    int start = start(line);
    int text = start + blanks(start);
    return text < start(line + 1) && data[text] > ' '
        ? text
        : Ascii.skipBlanks(data, start, end(line));
  }

  /** How many blanks stand at a place, up to sixteen. */
  private int blanks(int place) {
    if (place + 16 > wordsEnd) {
      return 0;
    }
    int blanks = Words.blanksAt(data, place);
    return blanks < 8 ? blanks : 8 + Words.blanksAt(data, place + 8);
  }

  /** The column of a place in a line, with tabs at every eighth. */
  int column(int line, int place) {
    int start = start(line);
    int column = Math.min(blanks(start), place - start);
    for (int i = start + column; i < place; i++) {
      column = data[i] == '\t' ? (column | 7) + 1 : column + 1;
    }
    return column;
  }

  /** The column of a line's text, or -1 if the line is blank. */
  int indentation(int line) {
    int start = start(line);
    int blanks = blanks(start);
    int text = start + blanks;
    if (text < start(line + 1) && data[text] > ' ') {
      return blanks;
    }
    return isBlank(line) ? -1 : column(line, text(line));
  }

  boolean isBlank(int line) {
    int text = text(line);
    return text >= start(line + 1) || Ascii.isBlank(data[text]);
  }

  /** True if the line begins, after at most one blank, with the text, which has no line break. */
  boolean startsWith(int line, String prefix) {
    int start = start(line);
    if (data[start] == ' ') {
      start++;
    }
    return Ascii.startsWith(data, start, start(line + 1), prefix);
  }

  /** Like {@link #startsWith(int, String)}. */
  boolean startsWith(int line, byte[] prefix) {
    int start = start(line);
    if (data[start] == ' ') {
      start++;
    }
    return Ascii.startsWith(data, start, start(line + 1), prefix);
  }

  /** The line without white space at its ends. */
  String string(int line) {
    int text = text(line);
    return Ascii.string(data, text, Ascii.trimmedEnd(data, text, end(line)));
  }

  /** The lines from one to before another, joined with single blanks, white space collapsed. */
  String joined(int from, int to) {
    StringBuilder out = new StringBuilder(160);
    for (int line = from; line < to; line++) {
      appendCollapsed(out, string(line));
    }
    return out.toString();
  }

  /** Like {@link #joined}, with words made whole that were broken behind a hyphen. */
  String unwrapped(int from, int to) {
    StringBuilder out = new StringBuilder(160);
    for (int line = from; line < to; line++) {
      appendWrapped(out, string(line));
    }
    return out.toString();
  }

  /** Adds a text after one blank, its white space collapsed. */
  static void appendCollapsed(StringBuilder out, String text) {
    if (isCollapsed(text)) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(text);
      return;
    }
    boolean gap = out.length() > 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
  }

  /**
   * Adds the next line of a wrapped text. Where a word was broken behind its hyphen, as {@code
   * Real-} and {@code time}, it becomes whole again; a hyphen before {@code and} stands for itself.
   */
  static void appendWrapped(StringBuilder out, String line) {
    int end = out.length();
    boolean hyphen =
        end > 1
            && out.charAt(end - 1) == '-'
            && Character.isLetterOrDigit(out.charAt(end - 2))
            && !line.isEmpty()
            && Character.isLetterOrDigit(line.charAt(0));
    if (hyphen && !beginsWithConjunction(line)) {
      StringBuilder rest = new StringBuilder(line.length());
      appendCollapsed(rest, line);
      out.append(rest);
    } else {
      appendCollapsed(out, line);
    }
  }

  private static boolean beginsWithConjunction(String line) {
    return line.startsWith("and ") || line.startsWith("or ") || line.startsWith("to ");
  }

  /** True for a text with no other white space than single blanks between its words. */
  static boolean isCollapsed(String text) {
    int last = text.length() - 1;
    return last >= 0
        && text.charAt(0) != ' '
        && text.charAt(last) != ' '
        && text.indexOf("  ") < 0
        && text.indexOf('\t') < 0
        && text.indexOf('\r') < 0
        && text.indexOf('\n') < 0;
  }
}
