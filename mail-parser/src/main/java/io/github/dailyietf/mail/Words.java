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

  /** Bytes that are searched for line feeds at once. */
  private static final int BLOCK = 64;

  /** Set up when the first word is read, not when a line end is looked for byte by byte. */
  private static final class View {
    static final VarHandle HANDLE =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  }

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
   * Takes down where lines begin: behind each line feed of a range.
   *
   * @param wordsEnd from there on byte by byte
   * @param table has room from {@code at} on for as many as the range has bytes, and three more
   * @return the place behind the last in the table
   */
  static int lineStarts(byte[] data, int from, int end, int wordsEnd, int[] table, int at) {
    int i = from;
    int n = at;
    for (int last = Math.min(end, wordsEnd) - BLOCK; i <= last; i += BLOCK) {
      long newlines = newlines(data, i);
      int count = Long.bitCount(newlines);
      // Three at once, needed or not: how many it will be cannot be foretold.
      table[n] = i + 1 + Long.numberOfTrailingZeros(newlines);
      newlines &= newlines - 1;
      table[n + 1] = i + 1 + Long.numberOfTrailingZeros(newlines);
      newlines &= newlines - 1;
      table[n + 2] = i + 1 + Long.numberOfTrailingZeros(newlines);
      newlines &= newlines - 1;
      for (int more = n + 3; newlines != 0; more++) {
        table[more] = i + 1 + Long.numberOfTrailingZeros(newlines);
        newlines &= newlines - 1;
      }
      n += count;
    }
    for (; i < end; i++) {
      if (data[i] == '\n') {
        table[n++] = i + 1;
      }
    }
    return n;
  }

  /** Where line feeds are among the bytes of a block: a bit for each, the first as the lowest. */
  private static long newlines(byte[] data, int place) {
    return ~transposed(
        others(at(data, place)) >>> 7
            | others(at(data, place + 8)) >>> 6
            | others(at(data, place + 16)) >>> 5
            | others(at(data, place + 24)) >>> 4
            | others(at(data, place + 32)) >>> 3
            | others(at(data, place + 40)) >>> 2
            | others(at(data, place + 48)) >>> 1
            | others(at(data, place + 56)));
  }

  /** The high bit of each byte that is no line feed. */
  private static long others(long word) {
    long x = word ^ NEWLINES;
    // No carry leaves a byte.
    return ((x & ~HIGH_BITS) + ~HIGH_BITS | x) & HIGH_BITS;
  }

  /** Eight rows of eight bits, rows and columns exchanged (Warren, Hacker's Delight, 7-3). */
  private static long transposed(long matrix) {
    long x = matrix;
    long t = (x ^ x >>> 7) & 0x00AA00AA00AA00AAL;
    x ^= t ^ t << 7;
    t = (x ^ x >>> 14) & 0x0000CCCC0000CCCCL;
    x ^= t ^ t << 14;
    t = (x ^ x >>> 28) & 0x00000000F0F0F0F0L;
    return x ^ t ^ t << 28;
  }
}
