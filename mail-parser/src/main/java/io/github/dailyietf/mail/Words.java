package io.github.dailyietf.mail;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes read eight at a time, the first as the lowest. Setting this up costs more than the first
 * mails of a fresh process, which are therefore read byte by byte; see {@link #WORTH}.
 */
final class Words {

  /** How many mails are read byte by byte before this pays. */
  static final int WORTH = 16;

  /** Set up when the first word is read, not when a line end is looked for byte by byte. */
  private static final class View {
    static final VarHandle HANDLE =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  }

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long BLANKS = 0x2020202020202020L;

  private Words() {}

  /** The eight bytes from a place on. */
  static long at(byte[] data, int place) {
    return (long) View.HANDLE.get(data, place);
  }

  /** How many of the eight bytes from a place on are blanks before the first other one. */
  static int blanksAt(byte[] data, int place) {
    return Long.numberOfTrailingZeros(at(data, place) ^ BLANKS) >>> 3;
  }

  /** The first byte beyond ASCII, or a place at most 31 bytes before it or before the end. */
  static int afterAscii(byte[] data, int from, int end) {
    int i = from;
    while (i <= end - 32
        && ((at(data, i) | at(data, i + 8) | at(data, i + 16) | at(data, i + 24)) & HIGH_BITS)
            == 0) {
      i += 32;
    }
    return i;
  }

  /**
   * The place of the next line feed at or after {@code from}, or {@code end}.
   *
   * @param wordsEnd from there on byte by byte
   */
  static int nextNewline(byte[] data, int from, int end, int wordsEnd) {
    int i = from;
    for (int last = Math.min(end, wordsEnd) - 16; i <= last; i += 16) {
      long first = newlinesIn(at(data, i));
      if (first != 0) {
        return i + (Long.numberOfTrailingZeros(first) >>> 3);
      }
      long second = newlinesIn(at(data, i + 8));
      if (second != 0) {
        return i + 8 + (Long.numberOfTrailingZeros(second) >>> 3);
      }
    }
    while (i < end && data[i] != '\n') {
      i++;
    }
    return i;
  }

  /** The lowest bit that is set tells the first line feed in the word; higher ones may mislead. */
  private static long newlinesIn(long word) {
    long x = word ^ NEWLINES;
    return (x - ONES) & ~x & HIGH_BITS;
  }
}
