package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * Takes an abstract out of the lines of a mail: its own indentation goes, its lines stay. Not
 * thread-safe.
 */
final class AbstractText {

  /**
   * So many bytes are copied of shorter lines, too, and overwritten by the next: how to copy lines
   * of other lengths each time cannot be foretold.
   */
  private static final int USUAL_LINE = 80;

  /** What larger texts have needed is not kept for the next one. */
  private static final int LARGE = 1 << 16;

  private static final int USUAL = 1 << 12;
  private static final int USUAL_LINES = 64;

  private Latin latin = new Latin();
  private byte[] scratch = new byte[USUAL];
  private int[] texts = new int[USUAL_LINES];

  /**
   * The text of the lines from one to before another, or null if all are blank. The indentation
   * that all lines but perhaps the first share is removed, runs of blank lines become one.
   */
  @Nullable String read(Lines lines, int from, int to) {
    return read(lines, from, to, false);
  }

  /** Like {@link #read}; the first line, too, has the indentation that all share. */
  @Nullable String readIndented(Lines lines, int from, int to) {
    return read(lines, from, to, true);
  }

  private @Nullable String read(Lines lines, int from, int to, boolean firstIndented) {
    int first = from;
    while (first < to && lines.isBlank(first)) {
      first++;
    }
    if (first == to) {
      return null;
    }
    int most = lines.start(to) - lines.start(first) + 1 + USUAL_LINE;
    if (scratch.length < most) {
      scratch = new byte[most];
    }
    int length = firstIndented ? copyEven(lines, first, to) : -1;
    if (length < 0) {
      length = copy(lines, first, to, firstIndented);
    }
    String text =
        lines.decoded() && lines.wordsEnd() > 0
            ? latin.string(scratch, 0, length)
            : Ascii.string(scratch, 0, length);
    if (most > LARGE) {
      release();
    }
    return text;
  }

  private void release() {
    latin = new Latin();
    scratch = new byte[USUAL];
    texts = new int[USUAL_LINES];
  }

  /**
   * Copies in one pass lines of which none begins to the left of the first, as today's; gives the
   * length, or -1 for all others.
   */
  private int copyEven(Lines lines, int first, int last) {
    int indent = lines.text(first) - lines.start(first);
    if (indent == 0
        || indent > Long.BYTES
        || lines.start(last - 1) + Long.BYTES + USUAL_LINE > lines.wordsEnd()) {
      return -1;
    }
    byte[] data = lines.data();
    int[] starts = lines.starts();
    byte[] out = scratch;
    int length = 0;
    boolean gap = false;
    int next = starts[first];
    for (int line = first; line < last; line++) {
      int start = next;
      next = starts[line + 1];
      int end = next - 1;
      if (start == end || data[end] != '\n' || data[end - 1] <= ' ') {
        end = Ascii.trimmedEnd(data, start, next);
      }
      if (start == end) {
        gap = true;
        continue;
      }
      if (Words.blanksAt(data, start) < indent) {
        return -1;
      }
      if (gap) {
        out[length++] = '\n';
        gap = false;
      }
      start += indent;
      System.arraycopy(data, start, out, length, Math.max(end - start, USUAL_LINE));
      length += end - start;
      out[length++] = '\n';
    }
    return length - 1;
  }

  /** Copies lines of any indentation; gives the length. */
  private int copy(Lines lines, int first, int last, boolean firstIndented) {
    byte[] data = lines.data();
    int indent = commonIndent(lines, first, last, firstIndented);
    byte[] out = scratch;
    int length = 0;
    boolean gap = false;
    for (int line = first; line < last; line++) {
      int text = texts[line - first];
      int end = Ascii.trimmedEnd(data, text, lines.start(line + 1));
      if (text == end) {
        gap = true;
        continue;
      }
      if (length > 0) {
        out[length++] = '\n';
        if (gap) {
          out[length++] = '\n';
        }
      }
      gap = false;
      int start = line == first ? text : Math.min(text, lines.start(line) + indent);
      int copied = Math.min(Math.max(end - start, USUAL_LINE), data.length - start);
      System.arraycopy(data, start, out, length, copied);
      length += end - start;
    }
    return length;
  }

  /** Fills in where the text of each line begins, and gives the indentation they share. */
  private int commonIndent(Lines lines, int first, int last, boolean firstIndented) {
    if (texts.length < last - first) {
      texts = new int[2 * (last - first)];
    }
    byte[] data = lines.data();
    int indent = Integer.MAX_VALUE;
    for (int line = first; line < last; line++) {
      int text = lines.text(line);
      texts[line - first] = text;
      boolean counts = line > first || firstIndented;
      if (counts && text < lines.start(line + 1) && !Ascii.isBlank(data[text])) {
        indent = Math.min(indent, text - lines.start(line));
      }
    }
    return indent == Integer.MAX_VALUE ? 0 : indent;
  }
}
