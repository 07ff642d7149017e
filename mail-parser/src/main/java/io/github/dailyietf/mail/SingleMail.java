package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is one mail. Not thread-safe. */
final class SingleMail implements MailSource {

  private final InputStream in;
  private final String name;
  private boolean read;

  SingleMail(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    if (read) {
      return false;
    }
    read = true;
    mail.setAlone(in.readNBytes(Mailbox.CEILING), name, 0);
    mail.setTruncated(in.read() >= 0);
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
