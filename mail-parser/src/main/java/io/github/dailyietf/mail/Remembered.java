package io.github.dailyietf.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was last made of some bytes. Mails of one list say many things in the same bytes again and
 * again: for them nothing is decoded or allocated a second time. Not thread-safe.
 */
final class Remembered<T> {

  /** What is longer does not recur, and would be kept for nothing. */
  static final int LONGEST = 512;

  private byte[] bytes = {};
  private int length = -1;
  private @Nullable T value;

  /** The value that belongs to these bytes, or null if other bytes were seen last. */
  @Nullable T get(byte[] data, int from, int end) {
    return end - from == length && Arrays.equals(data, from, end, bytes, 0, length) ? value : null;
  }

  /** Remembers what was made of these bytes, and gives it back. */
  T put(byte[] data, int from, int end, T made) {
    length = -1;
    if (end - from <= LONGEST) {
      length = end - from;
      if (bytes.length < length) {
        bytes = new byte[length];
      }
      System.arraycopy(data, from, bytes, 0, length);
      value = made;
    }
    return made;
  }
}
