package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of one mail up to a ceiling; used again for the next one. Not thread-safe. */
final class ImapContent extends OutputStream {

  /** Says that no more bytes are wanted. */
  static final class FullException extends IOException {

    private static final long serialVersionUID = 1L;

    private FullException() {
      super("the ceiling is reached");
    }
  }

  private final int ceiling;
  private byte[] bytes = new byte[1 << 14];
  private int count;
  private boolean truncated;

  ImapContent(int ceiling) {
    this.ceiling = ceiling;
  }

  void clear() {
    count = 0;
    truncated = false;
  }

  int size() {
    return count;
  }

  /** Lends the bytes, until they are cleared. */
  void lend(RawMail mail) {
    mail.set(bytes, 0, count);
    mail.lines.index(bytes, 0, count, null);
    mail.setTruncated(truncated);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Throws {@link FullException} if bytes are left over, having taken those up to the ceiling. */
  @Override
  public void write(byte[] from, int start, int length) throws FullException {
    int taken = Math.min(length, ceiling - count);
    if (count + taken > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(count + taken, Math.min(2 * bytes.length, ceiling)));
    }
    System.arraycopy(from, start, bytes, count, taken);
    count += taken;
    if (taken < length) {
      truncated = true;
      throw new FullException();
    }
  }
}
