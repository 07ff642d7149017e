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

  /** A beginning in four words of eight bytes, and the bits of them that count. */
  static final class Prefix<T> {

    final int length;
    final @Nullable T meaning;
    private final long[] words = new long[2 * WORDS];

    private Prefix(byte[] data, int start, int length, @Nullable T meaning) {
      this.length = length;
      this.meaning = meaning;
      for (int i = 0; i < WORDS; i++) {
        int bytes = Math.max(0, Math.min(8, length - 8 * i));
        long mask = bytes == 8 ? -1 : (1L << 8 * bytes) - 1;
        words[2 * i] = Words.at(data, start + 8 * i) & mask;
        words[2 * i + 1] = mask;
      }
    }

    /** Almost without a branch: which one comes next cannot be foretold, that it is known can. */
    private boolean isAt(byte[] data, int start) {
      long[] w = words;
      long differs = w[0] ^ Words.at(data, start) & w[1] | w[2] ^ Words.at(data, start + 8) & w[3];
      if (length > 16) {
        differs |= w[4] ^ Words.at(data, start + 16) & w[5];
        differs |= w[6] ^ Words.at(data, start + 24) & w[7];
      }
      return differs == 0;
    }
  }

  private static final int WORDS = 4;
  private static final int SLOTS = 256;

  /** The longest beginning in bytes; so many are read wherever one is looked for. */
  static final int LONGEST = 8 * WORDS;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final @Nullable Prefix<T>[] known = slots();

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays cannot have type parameters
  private static <T> @Nullable Prefix<T>[] slots() {
    return new Prefix[SLOTS];
  }

  /** The beginning that stands at a place, or null if none that is known does. */
  @Nullable Prefix<T> at(byte[] data, int start) {
    int slot = slot(data, start);
    Prefix<T> candidate = known[slot];
    if (candidate != null && candidate.isAt(data, start)) {
      return candidate;
    }
    candidate = known[slot ^ 1];
    return candidate != null && candidate.isAt(data, start) ? candidate : null;
  }

  /** Takes down what a beginning means, unless it is too long; one of two may be forgotten. */
  void learn(byte[] data, int start, int length, @Nullable T meaning) {
    if (length <= LONGEST) {
      int slot = slot(data, start);
      int free = known[slot] == null ? slot : slot ^ 1;
      known[free] = new Prefix<>(data, start, length, meaning);
    }
  }

  private static int slot(byte[] data, int start) {
    return (int) (Words.at(data, start) * SPREAD >>> 56);
  }
}
