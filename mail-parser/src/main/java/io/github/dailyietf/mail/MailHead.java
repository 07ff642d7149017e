package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * The header fields of one mail that reading an announcement needs, as places in its lines; filled
 * again for the next mail. Of repeated fields the first counts. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index into arrays that live as long as the JVM
final class MailHead {

  /** The fields that are looked for. */
  enum Field {
    FROM("from"),
    SUBJECT("subject"),
    DATE("date"),
    MESSAGE_ID("message-id"),
    LIST_ID("list-id"),
    CONTENT_TYPE("content-type"),
    TRANSFER_ENCODING("content-transfer-encoding"),
    ARCHIVED_AT("archived-at"),
    RECEIVED("received"),
    TO("to"),
    SENDER("sender");

    static final Field[] ALL = values();

    private final String lowerName;

    Field(String lowerName) {
      this.lowerName = lowerName;
    }

    /** The name in lower case. */
    String lowerName() {
      return lowerName;
    }
  }

  private static final int FIELDS = Field.ALL.length;

  private final FieldNames names = new FieldNames();
  private final int[] first = new int[FIELDS];
  private final int[] afterLast = new int[FIELDS];
  private final int[] value = new int[FIELDS];
  private final Remembered<String>[] repeated = remembered();
  private Lines lines = new Lines();
  private int bodyLine;
  private boolean present;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays cannot have type parameters
  private static Remembered<String>[] remembered() {
    Remembered<String>[] all = new Remembered[FIELDS];
    for (int i = 0; i < all.length; i++) {
      all[i] = new Remembered<>();
    }
    return all;
  }

  /** Reads the header of a mail; afterwards {@link #bodyLine} is known. */
  void read(Lines mailLines) {
    lines = mailLines;
    read(skipPreamble(), mailLines.count());
  }

  /** Reads the header, which may be empty, of a part of a mail that ends before a line. */
  void readPart(Lines mailLines, int fromLine, int toLine) {
    lines = mailLines;
    read(fromLine, toLine);
  }

  private void read(int fromLine, int toLine) {
    present = false;
    for (int i = 0; i < FIELDS; i++) {
      first[i] = -1;
    }
    byte[] data = lines.data();
    int line = fromLine;
    while (line < toLine) {
      int start = lines.start(line);
      int end = lines.start(line + 1);
      int colon = names.colon(lines, start, end);
      if (colon < 0 && lines.end(line) == start) {
        bodyLine = line + 1;
        return;
      }
      int next = line + 1;
      if (colon < 0 && (!present || !isInHeader(data, next, toLine))) {
        // Where the empty line is missing, nothing of the body is lost.
        boolean empty = present && lines.isBlank(line);
        bodyLine = empty ? next : line;
        return;
      }
      Field field = colon < 0 ? null : names.field();
      while (next < toLine && isContinuation(data, next, toLine)) {
        next++;
      }
      if (colon >= 0) {
        present = true;
        if (field != null) {
          keep(field, colon, line, next);
        }
      }
      line = next;
    }
    bodyLine = toLine;
  }

  /** Empty lines and a {@code From_} line that a file of one mail may begin with. */
  private int skipPreamble() {
    byte[] data = lines.data();
    int line = 0;
    while (line < lines.count() && lines.isBlank(line)) {
      line++;
    }
    if (line < lines.count()) {
      int start = lines.start(line);
      int at = data[start] == '>' ? start + 1 : start;
      if (FromLine.begins(data, at, lines.end(line))) {
        line++;
      }
    }
    return line;
  }

  /** True if a field follows a line that belongs to none. */
  private boolean isInHeader(byte[] data, int line, int toLine) {
    return line < toLine && FieldNames.colonOf(data, lines.start(line), lines.start(line + 1)) >= 0;
  }

  private boolean isContinuation(byte[] data, int line, int toLine) {
    byte first = data[lines.start(line)];
    if (first != ' ' && first != '\t') {
      return false;
    }
    // A line of blanks is often what became of the empty line.
    return !lines.isBlank(line)
        || line + 1 < toLine
            && (isInHeader(data, line + 1, toLine)
                || !lines.isBlank(line + 1) && lines.text(line + 1) > lines.start(line + 1));
  }

  private void keep(Field field, int colon, int line, int next) {
    int i = field.ordinal();
    if (first[i] < 0) {
      first[i] = line;
      afterLast[i] = next;
      value[i] = colon + 1;
    }
  }

  /** False if what was read does not begin with any header field. */
  boolean present() {
    return present;
  }

  /** The line after the empty line that ends the header. */
  int bodyLine() {
    return bodyLine;
  }

  boolean has(Field field) {
    return first[field.ordinal()] >= 0;
  }

  /** The bytes of the lines of a field, for readers of their own. */
  byte[] data() {
    return lines.data();
  }

  /** Where the field's value begins, after the colon and blanks. */
  int valueStart(Field field) {
    int i = field.ordinal();
    return Ascii.skipBlanks(lines.data(), value[i], valueEnd(field));
  }

  /** Where the field's value ends, before the last line break and blanks. */
  int valueEnd(Field field) {
    int i = field.ordinal();
    return Ascii.trimmedEnd(lines.data(), value[i], lines.end(afterLast[i] - 1));
  }

  /** Like {@link #text}, for fields that hold the same in most mails. */
  @Nullable String repeatedText(Field field) {
    int i = field.ordinal();
    if (first[i] < 0) {
      return null;
    }
    int from = value[i];
    int end = lines.end(afterLast[i] - 1);
    String known = repeated[i].get(lines.data(), from, end);
    return known != null ? known : repeated[i].put(lines.data(), from, end, text(i));
  }

  /** The value decoded (RFC 2047) and unfolded, or null if the mail has no such field. */
  @Nullable String text(Field field) {
    int i = field.ordinal();
    return first[i] < 0 ? null : text(i);
  }

  private String text(int i) {
    byte[] data = lines.data();
    int end = Ascii.trimmedEnd(data, value[i], lines.end(afterLast[i] - 1));
    int from = Ascii.skipBlanks(data, value[i], end);
    String text = Ascii.string(data, from, end);
    if (afterLast[i] - first[i] > 1 || text.indexOf('\r') >= 0) {
      text = unfolded(text);
    }
    return text.indexOf("=?") >= 0 ? EncodedWords.decode(text) : text;
  }

  /** Line breaks and the white space around them become one blank. */
  static String unfolded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\n') {
        int last = out.length();
        while (last > 0 && (out.charAt(last - 1) == ' ' || out.charAt(last - 1) == '\t')) {
          last--;
        }
        out.setLength(last);
        while (i < text.length() && text.charAt(i) <= ' ') {
          i++;
        }
        if (i < text.length() && last > 0) {
          out.append(' ');
        }
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
