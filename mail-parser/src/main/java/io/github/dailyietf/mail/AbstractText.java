package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * Takes an abstract out of the lines of a mail: its own indentation goes, its lines stay. Not
 * thread-safe.
 */
final class AbstractText {

  private byte[] scratch = new byte[4_096];

  /**
   * The text of the lines from one to before another, or null if all are blank. The indentation
   * that all lines but perhaps the first share is removed, runs of blank lines become one.
   */
  @Nullable String read(Lines lines, int from, int to) {
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
    int indent = commonIndent(lines, first, last);
    int most = lines.start(last) - lines.start(first) + 1;
    if (scratch.length < most) {
      scratch = new byte[most];
    }
    byte[] out = scratch;
    int length = 0;
    boolean gap = false;
    for (int line = first; line < last; line++) {
      int text = lines.text(line);
      int end = Ascii.trimmedEnd(data, text, lines.end(line));
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
      System.arraycopy(data, start, out, length, end - start);
      length += end - start;
    }
    return Ascii.string(out, 0, length);
  }

  private static int commonIndent(Lines lines, int first, int last) {
    int indent = Integer.MAX_VALUE;
    for (int line = first + 1; line < last; line++) {
      int text = lines.text(line);
      if (text < lines.end(line)) {
        indent = Math.min(indent, text - lines.start(line));
      }
    }
    return indent == Integer.MAX_VALUE ? 0 : indent;
  }
}
