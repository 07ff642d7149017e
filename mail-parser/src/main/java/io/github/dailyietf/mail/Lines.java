package io.github.dailyietf.mail;

import java.util.Arrays;

/**
 * Where the lines of a text begin. Made once per mail, so that no later step searches for a line
 * break again; reused for the next mail. Not thread-safe.
 */
final class Lines {

  /** More lines than any announcement has; what follows counts as one line. */
  static final int MOST = 1 << 20;

  private static final byte[] NOTHING = {};

  private byte[] data = NOTHING;
  private int[] starts = new int[512];
  private int count;
  private int wordsEnd;

  /**
   * Takes the lines of a range of bytes.
   *
   * @param byWords whether to use {@link Words}
   */
  void index(byte[] bytes, int from, int end, boolean byWords) {
    begin(bytes, byWords);
    if (from < end) {
      add(from);
      int at = from;
      while (at < end) {
        at = Words.nextNewline(bytes, at, end, wordsEnd) + 1;
        if (at < end) {
          add(at);
        }
      }
    }
    finish(from, end);
  }

  /** Starts anew over these bytes. */
  void begin(byte[] bytes, boolean byWords) {
    data = bytes;
    wordsEnd = byWords ? bytes.length : 0;
    count = 0;
  }

  void add(int start) {
    if (count + 1 >= starts.length) {
      if (count + 1 >= MOST) {
        return;
      }
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[count++] = start;
  }

  /** Closes the last line; lines taken down outside of the range are forgotten. */
  void finish(int from, int end) {
    while (count > 0 && (starts[count - 1] >= end || starts[count - 1] < from)) {
      count--;
    }
    starts[count] = end;
  }

  /** Follows bytes that moved towards the front of another or the same array. */
  void move(byte[] bytes, int by) {
    data = bytes;
    wordsEnd = wordsEnd == 0 ? 0 : bytes.length;
    for (int i = 0; by != 0 && i < count; i++) {
      starts[i] -= by;
    }
  }

  byte[] data() {
    return data;
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

  /** The end of a line without its line break. */
  int end(int line) {
    int start = starts[line];
    int end = starts[line + 1];
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
    int start = starts[line];
    if (start + 8 <= wordsEnd) {
      int text = start + Words.blanksAt(data, start);
      if (text < starts[line + 1] && data[text] > ' ') {
        return text;
      }
    }
    return Ascii.skipBlanks(data, start, end(line));
  }

  boolean isBlank(int line) {
    int text = text(line);
    return text >= starts[line + 1] || Ascii.isBlank(data[text]);
  }

  /** True if the line begins, after at most one blank, with the text. */
  boolean startsWith(int line, String prefix) {
    int start = start(line);
    int end = end(line);
    if (start < end && data[start] == ' ') {
      start++;
    }
    return Ascii.startsWith(data, start, end, prefix);
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

  /** Adds a text after one blank, its white space collapsed. */
  static void appendCollapsed(StringBuilder out, String text) {
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
}
