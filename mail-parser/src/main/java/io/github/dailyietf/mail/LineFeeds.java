package io.github.dailyietf.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Finds line feeds, thousands of bytes at a time. What it does to each word is in plain loops over
 * arrays, which compilers turn into vector instructions. Not thread-safe.
 */
final class LineFeeds {

  /** How many bytes are looked at in one go. */
  static final int PIECE = 1 << 13;

  /** How many more places {@link #starts} may write than it finds. */
  static final int SPARE = 4;

  private static final int BLOCK = Long.SIZE;
  private static final int ROWS = BLOCK / Long.BYTES;

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = LOW_BITS << 7;
  private static final long NEWLINES = '\n' * LOW_BITS;

  private static final class Rows {
    /** For each word the bit that belongs to its row in a block of eight, in each of its bytes. */
    static final long[] BITS = new long[PIECE / Long.BYTES];

    static {
      for (int i = 0; i < BITS.length; i++) {
        BITS[i] = LOW_BITS << i % ROWS;
      }
    }
  }

  /** Made when they are needed. */
  private long[] words = {};

  private long[] blocks = {};

  /**
   * Takes down where lines begin: behind each line feed of a range.
   *
   * @param feeds null to look at one byte after the other, which is slow but quick to begin with
   * @param end at most {@link #PIECE} behind {@code from}
   * @param table has room from {@code at} on for as many as the range has bytes, and {@link #SPARE}
   * @return the place behind the last in the table
   */
  static int starts(
      @Nullable LineFeeds feeds, byte[] data, int from, int end, int[] table, int at) {
    return feeds != null
        ? feeds.find(data, from, end, table, at)
        : startsByBytes(data, from, end, table, at);
  }

  private int find(byte[] data, int from, int end, int[] table, int at) {
    int count = (end - from) / BLOCK;
    int found = at;
    if (count > 0) {
      if (words.length == 0) {
        words = new long[PIECE / Long.BYTES];
        blocks = new long[PIECE / BLOCK];
      }
      ByteBuffer.wrap(data, from, count * BLOCK)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asLongBuffer()
          .get(words, 0, count * ROWS);
      markRows(words, Rows.BITS, count * ROWS);
      join(words, blocks, count);
      transpose(blocks, count);
      found = list(blocks, count, from + 1, table, at);
    }
    return startsByBytes(data, from + count * BLOCK, end, table, found);
  }

  private static int startsByBytes(byte[] data, int from, int end, int[] table, int at) {
    int found = at;
    for (int i = from; i < end; i++) {
      if (data[i] == '\n') {
        table[found++] = i + 1;
      }
    }
    return found;
  }

  /** In place of each line feed the bit of its row; in place of other bytes nothing. */
  private static void markRows(long[] words, long[] rowBits, int count) {
    for (int i = 0; i < count; i++) {
      long x = words[i] ^ NEWLINES;
      // No carry leaves a byte.
      long found = ~((x & ~HIGH_BITS) + ~HIGH_BITS | x) & HIGH_BITS;
      words[i] = (found << 1) - (found >>> 7) & rowBits[i];
    }
  }

  /** The rows of each block in one word. */
  private static void join(long[] words, long[] blocks, int count) {
    for (int i = 0; i < count; i++) {
      int row = i * ROWS;
      blocks[i] =
          words[row]
              | words[row + 1]
              | words[row + 2]
              | words[row + 3]
              | words[row + 4]
              | words[row + 5]
              | words[row + 6]
              | words[row + 7];
    }
  }

  /**
   * Rows and columns of the bits exchanged (Warren, Hacker's Delight, 7-3): the first is lowest.
   */
  private static void transpose(long[] blocks, int count) {
    for (int i = 0; i < count; i++) {
      long x = blocks[i];
      long t = (x ^ x >>> 7) & 0x00AA00AA00AA00AAL;
      x ^= t ^ t << 7;
      t = (x ^ x >>> 14) & 0x0000CCCC0000CCCCL;
      x ^= t ^ t << 14;
      t = (x ^ x >>> 28) & 0x00000000F0F0F0F0L;
      blocks[i] = x ^ t ^ t << 28;
    }
  }

  private static int list(long[] blocks, int count, int place, int[] table, int at) {
    int found = at;
    for (int i = 0; i < count; i++) {
      long block = blocks[i];
      int first = place + i * BLOCK;
      int next = found + Long.bitCount(block);
      // Three at once, needed or not: how many it will be cannot be foretold.
      table[found] = first + Long.numberOfTrailingZeros(block);
      block &= block - 1;
      table[found + 1] = first + Long.numberOfTrailingZeros(block);
      block &= block - 1;
      table[found + 2] = first + Long.numberOfTrailingZeros(block);
      block &= block - 1;
      if (block != 0) {
        listMore(block, first, table, found + 3);
      }
      found = next;
    }
    return found;
  }

  private static void listMore(long some, int first, int[] table, int at) {
    int more = at;
    for (long block = some; block != 0; block &= block - 1) {
      table[more++] = first + Long.numberOfTrailingZeros(block);
    }
  }
}
