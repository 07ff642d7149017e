package io.github.dailyietf.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits an MMDF file at its lines of four Control-A characters. */
final class MmdfReader implements MailSource {

  private static final int MARK = 4;

  private final InputStream in;
  private final String name;
  private long number;

  MmdfReader(InputStream in, String name) throws IOException {
    this.in = in;
    this.name = name;
    in.mark(MARK + 1);
    byte[] first = in.readNBytes(MARK);
    if (first.length > 0 && !isMark(first, first.length)) {
      throw new IOException(name + " is not an MMDF file: it does not begin with Control-A");
    }
    in.reset();
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream(8_192);
    boolean truncated = false;
    boolean any = false;
    byte[] line = new byte[1_024];
    int length;
    while ((length = readPiece(line)) > 0) {
      if (isMark(line, length)) {
        if (any) {
          break;
        }
        continue;
      }
      any = true;
      if (content.size() + length > Mailbox.CEILING) {
        truncated = true;
      } else {
        content.write(line, 0, length);
      }
    }
    if (!any) {
      return false;
    }
    mail.setAlone(content.toByteArray(), name, ++number);
    mail.setTruncated(truncated);
    return true;
  }

  /** Reads to the end of a line, or as much of it as there is room for. */
  private int readPiece(byte[] into) throws IOException {
    int length = 0;
    while (length < into.length) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      into[length++] = (byte) b;
      if (b == '\n') {
        break;
      }
    }
    return length;
  }

  private static boolean isMark(byte[] line, int length) {
    int end = Ascii.trimmedEnd(line, 0, length);
    if (end != MARK) {
      return false;
    }
    for (int i = 0; i < MARK; i++) {
      if (line[i] != 1) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
