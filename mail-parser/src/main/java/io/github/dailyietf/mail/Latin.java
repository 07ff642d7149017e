package io.github.dailyietf.mail;

import java.nio.charset.StandardCharsets;

/**
 * Makes strings of long UTF-8 texts that have few letters beyond ASCII, all of them western: the
 * JDK looks at each byte of such a text alone. Not thread-safe.
 */
final class Latin {

  private byte[] scratch = {};

  /** What {@link Ascii#string} gives. */
  String string(byte[] data, int from, int end) {
    int ascii = Words.afterAscii(data, from, end);
    if (ascii > end - 32) {
      return Ascii.string(data, from, end);
    }
    if (scratch.length < end - from + 32) {
      scratch = new byte[Math.max(4_096, 2 * (end - from))];
    }
    byte[] out = scratch;
    int length = 0;
    int i = from;
    while (true) {
      System.arraycopy(data, i, out, length, ascii - i);
      length += ascii - i;
      i = ascii;
      while (i < end && data[i] >= 0 && i < ascii + 32) {
        out[length++] = data[i++];
      }
      if (i == end) {
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
      }
      if (data[i] < 0) {
        if ((data[i] & 0xFE) != 0xC2 || i + 1 == end || (data[i + 1] & 0xC0) != 0x80) {
          return Ascii.string(data, from, end);
        }
        out[length++] = (byte) (data[i] << 6 | data[i + 1] & 0x3F);
        i += 2;
      }
      ascii = Words.afterAscii(data, i, end);
    }
  }
}
