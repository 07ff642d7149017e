package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/** What the lines of a MIME part show that its header does not say. */
final class PartLines {

  private static final int LONGEST_BOUNDARY = 200;

  /** How the rule above the footer of a list begins. */
  private static final String FOOTER = "_".repeat(40);

  private PartLines() {}

  /**
   * The boundary by the first line that looks like a delimiter: two hyphens, a word, and a field of
   * a part or an empty line below; null if there is none.
   */
  static @Nullable String boundary(Lines body, int from, int to) {
    byte[] data = body.data();
    for (int line = from; line + 1 < to; line++) {
      int start = body.start(line);
      int end = Ascii.trimmedEnd(data, start, body.end(line));
      if (end - start > 2
          && end - start <= LONGEST_BOUNDARY
          && data[start] == '-'
          && data[start + 1] == '-'
          && isWord(data, start, end)
          && (body.isBlank(line + 1) || isPartField(body, line + 1))) {
        return Ascii.string(data, start + 2, end);
      }
    }
    return null;
  }

  private static boolean isWord(byte[] data, int from, int end) {
    boolean named = false;
    for (int i = from; i < end; i++) {
      if (Ascii.isBlank(data[i])) {
        return false;
      }
      named |= data[i] != '-';
    }
    return named;
  }

  private static boolean isPartField(Lines body, int line) {
    return Ascii.startsWithIgnoringCase(body.data(), body.start(line), body.end(line), "content-");
  }

  /** False for a part without text and for the footer that a list has added. */
  static boolean saySomething(Lines body, int from, int to) {
    int line = from;
    while (line < to && body.isBlank(line)) {
      line++;
    }
    return line < to && !body.startsWith(line, FOOTER);
  }
}
