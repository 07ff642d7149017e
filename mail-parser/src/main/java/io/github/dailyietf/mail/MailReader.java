package io.github.dailyietf.mail;

/**
 * Reads mails in place, whose bytes are not used after the call. For one thread at a time: what it
 * works with goes from cache to cache if it goes from thread to thread.
 */
interface MailReader<T> {

  /** What a mail is read as. */
  T read(RawMail mail);

  /** Says that there will be no more mails. */
  default void end() {}
}
