package io.github.dailyietf.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Content transfer encodings (RFC 2045, section 6), decoded leniently: what is not of the encoding
 * passes through or is left out, nothing throws. Output is never longer than input.
 */
final class Transfer {

  private static final byte[] BASE64 = new byte[256];
  private static final byte[] HEX = new byte[256];

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long EQUALS = 0x3D3D3D3D3D3D3D3DL;

  static {
    Arrays.fill(BASE64, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; i++) {
      BASE64[alphabet.charAt(i)] = (byte) i;
    }
    Arrays.fill(HEX, (byte) -1);
    for (int i = 0; i < 16; i++) {
      HEX["0123456789ABCDEF".charAt(i)] = (byte) i;
      HEX["0123456789abcdef".charAt(i)] = (byte) i;
    }
  }

  private Transfer() {}

  static boolean isHex(byte[] data, int at) {
    return HEX[data[at] & 0xFF] >= 0 && HEX[data[at + 1] & 0xFF] >= 0;
  }

  static byte hex(byte[] data, int at) {
    return (byte) (HEX[data[at] & 0xFF] << 4 | HEX[data[at + 1] & 0xFF]);
  }

  /** Decodes base64 until the end or padding that ends it; the end of the output. */
  static int base64(byte[] data, int from, int end, byte[] target, int at) {
    int out = at;
    int bits = 0;
    int have = 0;
    for (int i = from; i < end; i++) {
      if (have == 0) {
        int fours = fours(data, i, end, target, out);
        i += fours * 4;
        out += fours * 3;
        if (i == end) {
          break;
        }
      }
      int value = BASE64[data[i] & 0xFF];
      if (value >= 0) {
        bits = bits << 6 | value;
        have += 6;
        if (have >= 8) {
          have -= 8;
          target[out++] = (byte) (bits >> have);
        }
      } else if (data[i] == '=') {
        have = 0;
        bits = 0;
      } else if (data[i] == '_' && i > from && data[i - 1] == '\n') {
        // A list's footer was put behind the encoded text.
        break;
      }
    }
    return out;
  }

  /** Decodes four letters to three bytes as often as it can; how often that was. */
  private static int fours(byte[] data, int from, int end, byte[] target, int at) {
    int count = (end - from) / 4;
    for (int done = 0; done < count; done++) {
      int i = from + done * 4;
      int bits =
          BASE64[data[i] & 0xFF] << 18
              | BASE64[data[i + 1] & 0xFF] << 12
              | BASE64[data[i + 2] & 0xFF] << 6
              | BASE64[data[i + 3] & 0xFF];
      if (bits < 0) {
        return done;
      }
      int out = at + done * 3;
      target[out] = (byte) (bits >> 16);
      target[out + 1] = (byte) (bits >> 8);
      target[out + 2] = (byte) bits;
    }
    return count;
  }

  /**
   * Decodes lines of quoted-printable; the length of the output. Blanks that a transport put at
   * line ends go, but for those in what follows {@link Lines#MOST} lines and counts as one.
   */
  static int quotedPrintable(Lines lines, int fromLine, int toLine, byte[] target) {
    byte[] data = lines.data();
    ByteBuffer words = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int end = lines.start(toLine);
    int line = fromLine;
    int out = 0;
    // Encoded white space at the end of a line is meant and stays.
    int meant = 0;
    int i = lines.start(fromLine);
    while (i < end) {
      int run = nextEquals(data, words, i, end);
      for (; line < toLine && lines.start(line + 1) <= run; line++) {
        int newline = lines.start(line + 1) - 1;
        if (data[newline] != '\n') {
          break;
        }
        if (newline > i ? isBlank(data[newline - 1]) : out > meant && isBlank(target[out - 1])) {
          System.arraycopy(data, i, target, out, newline - i);
          out = withoutBlanks(target, meant, out + newline - i);
          i = newline;
        }
      }
      System.arraycopy(data, i, target, out, run - i);
      out += run - i;
      i = run + 1;
      if (run == end) {
        break;
      }
      if (i + 1 < end && isHex(data, i)) {
        target[out++] = hex(data, i);
        meant = out;
        i += 2;
      } else {
        int next = softBreak(data, i, end);
        if (next < 0) {
          target[out++] = '=';
        } else {
          i = next;
          line++;
        }
      }
    }
    return out;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /** The place of the next {@code =}, or {@code end}. */
  private static int nextEquals(byte[] data, ByteBuffer words, int from, int end) {
    int i = from;
    for (int last = end - 8; i <= last; i += 8) {
      long equals = words.getLong(i) ^ EQUALS;
      long found = equals - ONES & ~equals & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < end && data[i] != '=') {
      i++;
    }
    return i;
  }

  /** After a soft line break, or -1 if there is none. */
  private static int softBreak(byte[] data, int from, int end) {
    int i = from;
    while (i < end && (data[i] == ' ' || data[i] == '\t' || data[i] == '\r')) {
      i++;
    }
    if (i == end) {
      return end;
    }
    return data[i] == '\n' ? i + 1 : -1;
  }

  /** Blanks that a transport put at the end of a line. */
  private static int withoutBlanks(byte[] target, int from, int end) {
    int i = end;
    boolean cr = i > from && target[i - 1] == '\r';
    if (cr) {
      i--;
    }
    while (i > from && (target[i - 1] == ' ' || target[i - 1] == '\t')) {
      i--;
    }
    return i;
  }
}
