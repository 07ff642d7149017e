package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * What lines begin with: names of header fields, labels of announcements. The mails of a list begin
 * their lines the same way again and again, so that most are recognised by a comparison of a few
 * words with those seen before. Not thread-safe.
 *
 * @param <T> what a beginning means
 */
final class Prefixes<T> {

  /** A beginning in words of eight bytes, and the bits of them that count. */
  static final class Prefix<T> {

    final int length;
    final @Nullable T meaning;
    // No array: what is looked at for each line of each mail is one object.
    private final long mask1;
    private final long mask2;
    private final long mask3;
    private final long mask4;
    private final long word1;
    private final long word2;
    private final long word3;
    private final long word4;

    private Prefix(byte[] data, int start, int length, @Nullable T meaning) {
      this.length = length;
      this.meaning = meaning;
      mask1 = mask(length);
      mask2 = mask(length - 8);
      mask3 = mask(length - 16);
      mask4 = mask(length - 24);
      word1 = Words.at(data, start) & mask1;
      word2 = Words.at(data, start + 8) & mask2;
      word3 = Words.at(data, start + 16) & mask3;
      word4 = Words.at(data, start + 24) & mask4;
    }

    /** The bits of the first so many bytes of a word. */
    private static long mask(int bytes) {
      return bytes >= 8 ? -1 : (1L << 8 * Math.max(0, bytes)) - 1;
    }

    /** Almost without a branch: which one comes next cannot be foretold, that it is known can. */
    private boolean isAt(byte[] data, int start, long first) {
      long differs = word1 ^ first & mask1 | word2 ^ Words.at(data, start + 8) & mask2;
      if (length > 16) {
        differs |= word3 ^ Words.at(data, start + 16) & mask3;
        differs |= word4 ^ Words.at(data, start + 24) & mask4;
      }
      return differs == 0;
    }
  }

  private static final int SLOTS = 256;

  /** The longest beginning in bytes; so many are read wherever one is looked for. */
  static final int LONGEST = 32;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final @Nullable Prefix<T>[] known = slots();

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays cannot have type parameters
  private static <T> @Nullable Prefix<T>[] slots() {
    return new Prefix[SLOTS];
  }

  /** The beginning that stands at a place, or null if none that is known does. */
  @Nullable Prefix<T> at(byte[] data, int start) {
    return at(data, start, Words.at(data, start));
  }

  /**
   * Like {@link #at(byte[], int)}.
   *
   * @param first the word that stands there
   */
  @Nullable Prefix<T> at(byte[] data, int start, long first) {
    int slot = slot(first);
    Prefix<T> candidate = known[slot];
    if (candidate != null && candidate.isAt(data, start, first)) {
      return candidate;
    }
    candidate = known[slot ^ 1];
    return candidate != null && candidate.isAt(data, start, first) ? candidate : null;
  }

  /** Takes down what a beginning means, unless it is too long; one of two may be forgotten. */
  void learn(byte[] data, int start, int length, @Nullable T meaning) {
    if (length <= LONGEST) {
      int slot = slot(Words.at(data, start));
      int free = known[slot] == null ? slot : slot ^ 1;
      known[free] = new Prefix<>(data, start, length, meaning);
    }
  }

  private static int slot(long first) {
    return (int) (first * SPREAD >>> 56);
  }
}
