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

  private static final long HIGH_BITS = 0x8080808080808080L;
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
}
