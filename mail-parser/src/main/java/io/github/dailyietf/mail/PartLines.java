package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/** What the lines of a multipart show: where its parts begin and end, and whether they say much. */
final class PartLines {

  private static final int LONGEST_BOUNDARY = 200;

  /** How the rule above the footer of a list begins. */
  private static final String FOOTER = "_".repeat(40);

  private PartLines() {}

  /** The boundary that is stated or, where that was lost, the one that the lines show; or null. */
  static @Nullable String boundary(ContentType type, Lines body, int from, int to) {
    String stated = type.boundary();
    return stated == null || stated.isEmpty() ? shownBoundary(body, from, to) : stated;
  }

  /**
   * The boundary by the first line that looks like a delimiter: two hyphens, a word, and a field of
   * a part or an empty line below; null if there is none.
   */
  private static @Nullable String shownBoundary(Lines body, int from, int to) {
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

  /** True for a line that begins a part or ends the last one. */
  static boolean isDelimiter(Lines body, int line, String boundary) {
    int start = body.start(line);
    int end = body.end(line);
    byte[] data = body.data();
    int rest = start + 2 + boundary.length();
    if (end < rest || data[start] != '-' || data[start + 1] != '-') {
      return false;
    }
    if (!Ascii.startsWith(data, start + 2, end, boundary)) {
      return false;
    }
    int i = rest;
    if (end - i >= 2 && data[i] == '-' && data[i + 1] == '-') {
      i += 2;
    }
    return Ascii.skipBlanks(data, i, end) == end;
  }

  /** True for the delimiter behind the last part. */
  static boolean isClosing(Lines body, int line, String boundary) {
    return Ascii.trimmedEnd(body.data(), body.start(line), body.end(line))
        > body.start(line) + 2 + boundary.length();
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
