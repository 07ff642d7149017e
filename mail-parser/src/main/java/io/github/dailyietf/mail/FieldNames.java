package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of header fields. The mails of a list have the same fields again and again, so
 * that most are recognised by a comparison of a few words with those seen before. Not thread-safe.
 */
final class FieldNames {

  /** A name with its colon in four words of eight bytes, and the bits of them that count. */
  private static final class Known {

    private final int length;
    private final @Nullable Field field;
    private final long[] words = new long[2 * WORDS];

    Known(byte[] data, int start, int length, @Nullable Field field) {
      this.length = length;
      this.field = field;
      for (int i = 0; i < WORDS; i++) {
        int bytes = Math.max(0, Math.min(8, length - 8 * i));
        long mask = bytes == 8 ? -1 : (1L << 8 * bytes) - 1;
        words[2 * i] = Words.at(data, start + 8 * i) & mask;
        words[2 * i + 1] = mask;
      }
    }

    /** Without a branch: which name comes next cannot be foretold, that it is known can. */
    boolean beginsAt(byte[] data, int start) {
      long[] w = words;
      long differs =
          w[0] ^ Words.at(data, start) & w[1]
              | w[2] ^ Words.at(data, start + 8) & w[3]
              | w[4] ^ Words.at(data, start + 16) & w[5]
              | w[6] ^ Words.at(data, start + 24) & w[7];
      return differs == 0;
    }
  }

  private static final int WORDS = 4;
  private static final int SLOTS = 256;
  private static final int LONGEST = 8 * WORDS;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final boolean[] IN_NAME = new boolean[256];

  static {
    for (char c = '!'; c <= '~'; c++) {
      IN_NAME[c] = c != ':';
    }
  }

  private final @Nullable Known[] known = new @Nullable Known[SLOTS];
  private @Nullable Field field;

  /**
   * The place of the colon behind the name that a line begins with, or -1 if it begins with none;
   * tells {@link #field} which it is.
   *
   * @param end the end of the line, its line break included or not
   */
  int colon(Lines lines, int start, int end) {
    byte[] data = lines.data();
    if (start + LONGEST > lines.wordsEnd()) {
      return look(data, start, end);
    }
    int slot = (int) (Words.at(data, start) * SPREAD >>> 56);
    Known candidate = known[slot];
    if (candidate == null || !candidate.beginsAt(data, start)) {
      slot ^= 1;
      candidate = known[slot];
      if (candidate == null || !candidate.beginsAt(data, start)) {
        return learn(lines, start, end, slot);
      }
    }
    if (start + candidate.length > end) {
      // A mail that was cut in the middle of a name.
      return look(data, start, end);
    }
    field = candidate.field;
    return start + candidate.length - 1;
  }

  private int learn(Lines lines, int start, int end, int slot) {
    int colon = look(lines.data(), start, end);
    int length = colon + 1 - start;
    if (colon >= 0 && length <= LONGEST) {
      int free = known[slot ^ 1] == null ? slot ^ 1 : slot;
      known[free] = new Known(lines.data(), start, length, field);
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
