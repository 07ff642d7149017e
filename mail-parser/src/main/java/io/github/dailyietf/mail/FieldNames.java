package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import io.github.dailyietf.mail.Prefixes.Prefix;
import org.jspecify.annotations.Nullable;

/** Finds the names of header fields. Not thread-safe. */
final class FieldNames {

  private static final boolean[] IN_NAME = new boolean[256];

  static {
    for (char c = '!'; c <= '~'; c++) {
      IN_NAME[c] = c != ':';
    }
  }

  private final Prefixes<Field> known = new Prefixes<>();
  private @Nullable Field field;

  /**
   * The known name, its colon included, that stands at a place.
   *
   * @param first the word that stands there
   */
  @Nullable Prefix<Field> known(byte[] data, int start, long first) {
    return known.at(data, start, first);
  }

  /**
   * The place of the colon behind the name that a line begins with, or -1 if it begins with none;
   * tells {@link #field} which it is.
   *
   * @param end the end of the line, its line break included or not
   */
  int colon(Lines lines, int start, int end) {
    byte[] data = lines.data();
    boolean byWords = start + Prefixes.LONGEST <= lines.wordsEnd();
    int colon = look(data, start, end);
    if (byWords && colon >= 0) {
      known.learn(data, start, colon + 1 - start, field);
    }
    return colon;
  }

  private int look(byte[] data, int start, int end) {
    int colon = colonOf(data, start, end);
    field = colon < 0 ? null : find(data, start, Ascii.trimmedEnd(data, start, colon));
    return colon;
  }

  /** The colon after a field name; blanks before it are an old form (RFC 5322, 4.5). */
  static int colonOf(byte[] data, int start, int end) {
    int i = start;
    while (i < end && IN_NAME[data[i] & 0xFF]) {
      i++;
    }
    int nameEnd = i;
    while (i < end && (data[i] == ' ' || data[i] == '\t')) {
      i++;
    }
    return nameEnd > start && i < end && data[i] == ':' ? i : -1;
  }

  private static @Nullable Field find(byte[] data, int start, int end) {
    for (Field candidate : Field.ALL) {
      String name = candidate.lowerName();
      if (name.length() == end - start
          && name.charAt(0) == Ascii.lower(data[start])
          && Ascii.startsWithIgnoringCase(data, start, end, name)) {
        return candidate;
      }
    }
    return null;
  }

  /** The field that the last colon belongs to; null if it is not one that is looked for. */
  @Nullable Field field() {
    return field;
  }
}
