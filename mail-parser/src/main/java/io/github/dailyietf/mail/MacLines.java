package io.github.dailyietf.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines that end with a carriage return alone, as programs of the first Macintosh wrote them. */
final class MacLines {

  /** Texts without a line feed up to here, but with a carriage return, have such lines. */
  private static final int PEEK = 1 << 12;

  private MacLines() {}

  /** True if there is a carriage return, but no line feed before the end or within 4 KiB. */
  static boolean isIn(byte[] data, int length) {
    boolean found = false;
    int most = Math.min(length, PEEK);
    for (int i = 0; i < most; i++) {
      if (data[i] == '\n') {
        return false;
      }
      found |= data[i] == '\r' && i + 1 < most;
    }
    return found;
  }

  /** A copy with line feeds. */
  static byte[] translated(byte[] data) {
    byte[] out = data.clone();
    replace(out, 0, out.length);
    return out;
  }

  /** The stream, with line feeds in place of the carriage returns if it begins with such lines. */
  static InputStream translated(InputStream in) {
    return new Translated(in);
  }

  private static void replace(byte[] data, int from, int end) {
    for (int i = from; i < end; i++) {
      if (data[i] == '\r') {
        data[i] = '\n';
      }
    }
  }

  private static final class Translated extends FilterInputStream {

    private byte @Nullable [] first;
    private int at;
    private int length;
    private boolean mac;
    private @Nullable IOException failure;

    Translated(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      byte[] head = first == null ? begin() : first;
      int count;
      if (at < length) {
        count = Math.min(most, length - at);
        System.arraycopy(head, at, into, from, count);
        at += count;
      } else if (failure != null) {
        throw failure;
      } else {
        count = super.read(into, from, most);
      }
      if (mac) {
        replace(into, from, from + Math.max(count, 0));
      }
      return count;
    }

    /** What was read before a failure is given first. */
    private byte[] begin() {
      byte[] head = new byte[PEEK];
      try {
        int read = 0;
        while (read >= 0 && length < PEEK) {
          length += read;
          read = super.read(head, length, PEEK - length);
        }
      } catch (IOException e) {
        failure = e;
      }
      mac = isIn(head, length);
      first = head;
      return head;
    }
  }
}
