package io.github.dailyietf.mail;

import java.util.Collection;

/**
 * Reads mails in place, whose bytes are not used after the call. For one thread at a time: what it
 * works with goes from cache to cache if it goes from thread to thread.
 */
interface MailReader<T> {

  /** What a mail is read as. */
  T read(RawMail mail);

  /**
   * Reads several mails, which is faster than one after the other.
   *
   * @param into gets what each is read as, in order
   */
  default void read(RawMail[] mails, int count, Collection<? super T> into) {
    for (int i = 0; i < count; i++) {
      into.add(read(mails[i]));
    }
  }

  /** Says that there will be no more mails. */
  default void end() {}
}
