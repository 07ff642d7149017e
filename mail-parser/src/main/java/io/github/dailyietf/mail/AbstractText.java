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

  private final Latin latin = new Latin();
  private byte[] scratch = new byte[4_096];
  private int[] texts = new int[64];

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
    int last = to;
    while (last > first && lines.isBlank(last - 1)) {
      last--;
    }
    if (first == last) {
      return null;
    }
    byte[] data = lines.data();
    int indent = commonIndent(lines, first, last, firstIndented);
    int most = lines.start(last) - lines.start(first) + 1 + USUAL_LINE;
    if (scratch.length < most) {
      scratch = new byte[most];
    }
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
    return lines.decoded() && lines.wordsEnd() > 0
        ? latin.string(out, 0, length)
        : Ascii.string(out, 0, length);
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
