package io.github.dailyietf.mail;

import io.github.dailyietf.mail.Prefixes.Prefix;
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

  private final FieldNames names;
  private final int[] first = new int[FIELDS];
  private final int[] value = new int[FIELDS];
  private final Remembered<String>[] repeated;
  private Lines lines = Lines.NONE;
  private int limit;
  private int bodyLine;
  private boolean present;

  MailHead() {
    names = new FieldNames();
    repeated = remembered();
  }

  /** One that knows what another learns, for another mail of the same list. */
  MailHead(MailHead like) {
    names = like.names;
    repeated = like.repeated;
  }

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
    limit = toLine;
    int line = fromLine;
    while (line < toLine) {
      int next = readKnown(line);
      present |= next > line;
      line = next;
      if (line < toLine) {
        if ((!present || !isContinuation(lines.data(), line)) && !readName(line)) {
          return;
        }
        line++;
      }
    }
    bodyLine = toLine;
  }

  /** Reads lines with known names and what goes on with them, up to one that is not so plain. */
  private int readKnown(int from) {
    byte[] data = lines.data();
    int[] starts = lines.starts();
    int lastStart = lines.wordsEnd() - Prefixes.LONGEST;
    int line = from;
    while (line < limit) {
      int start = starts[line];
      if (start > lastStart) {
        return line;
      }
      long word = Words.at(data, start);
      if ((byte) word > ' ') {
        Prefix<Field> name = names.known(data, start, word);
        if (name == null || start + name.length > starts[line + 1]) {
          return line;
        }
        if (name.meaning != null) {
          keep(name.meaning, start + name.length, line);
        }
      } else if (line == from || !isPlainContinuation(word)) {
        return line;
      }
      line++;
    }
    return line;
  }

  private static boolean isPlainContinuation(long word) {
    return ((byte) word == ' ' || (byte) word == '\t') && (byte) (word >> 8) > ' ';
  }

  /** Reads a line whose name is not known yet; false if the header is over. */
  private boolean readName(int line) {
    int colon = names.colon(lines, lines.start(line), lines.start(line + 1));
    if (colon < 0) {
      return !endsHeader(lines.data(), line);
    }
    present = true;
    Field field = names.field();
    if (field != null) {
      keep(field, colon + 1, line);
    }
    return true;
  }

  /** True if a line without a name ends the header, which tells {@link #bodyLine}. */
  private boolean endsHeader(byte[] data, int line) {
    if (lines.end(line) == lines.start(line)) {
      bodyLine = line + 1;
      return true;
    }
    if (present && isInHeader(data, line + 1)) {
      return false;
    }
    // Where the empty line is missing, nothing of the body is lost.
    boolean empty = present && lines.isBlank(line);
    bodyLine = empty ? line + 1 : line;
    return true;
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
  private boolean isInHeader(byte[] data, int line) {
    return line < limit && FieldNames.colonOf(data, lines.start(line), lines.start(line + 1)) >= 0;
  }

  /** True for a line that goes on with the field before it. */
  private boolean isContinuation(byte[] data, int line) {
    int start = lines.start(line);
    byte first = data[start];
    if (first != ' ' && first != '\t') {
      return false;
    }
    if (start + 1 < lines.start(line + 1) && data[start + 1] > ' ') {
      return true;
    }
    // A line of blanks is often what became of the empty line.
    return !lines.isBlank(line)
        || line + 1 < limit
            && (isInHeader(data, line + 1)
                || !lines.isBlank(line + 1) && lines.text(line + 1) > lines.start(line + 1));
  }

  private void keep(Field field, int valueStart, int line) {
    int i = field.ordinal();
    if (first[i] < 0) {
      first[i] = line;
      value[i] = valueStart;
    }
  }

  /** The line after a field's last. */
  private int afterLast(int i) {
    int line = first[i] + 1;
    while (line < limit && isContinuation(lines.data(), line)) {
      line++;
    }
    return line;
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
    return Ascii.trimmedEnd(lines.data(), value[i], lines.end(afterLast(i) - 1));
  }

  /** Like {@link #text}, for fields that hold the same in most mails. */
  @Nullable String repeatedText(Field field) {
    int i = field.ordinal();
    if (first[i] < 0) {
      return null;
    }
    int from = value[i];
    int end = lines.end(afterLast(i) - 1);
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
    int end = Ascii.trimmedEnd(data, value[i], lines.end(afterLast(i) - 1));
    int from = Ascii.skipBlanks(data, value[i], end);
    String text = Ascii.string(data, from, end);
    if (afterLast(i) - first[i] > 1 || text.indexOf('\r') >= 0) {
      text = Folds.undone(text);
    }
    return text.indexOf("=?") >= 0 ? EncodedWords.decode(text) : text;
  }
}
