package io.github.dailyietf.mail;

import java.io.Closeable;
import java.io.IOException;

/** Mails one after the other out of a file, a folder or a server. Not thread-safe. */
interface MailSource extends Closeable {

  /**
   * Reads the next mail. Its bytes are valid until the next call.
   *
   * @return false after the last one
   * @throws IOException if reading fails; what was read before stays valid
   */
  boolean next(RawMail mail) throws IOException;
}
