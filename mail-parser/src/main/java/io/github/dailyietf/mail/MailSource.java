package io.github.dailyietf.mail;

import io.github.dailyietf.core.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mails one after the other out of a file, a folder or a server. Not thread-safe. */
interface MailSource extends Closeable {

  /**
   * Reads the next mail. Its bytes are valid until the next call.
   *
   * @return false after the last one
   * @throws IOException if reading fails; what was read before stays valid
   */
  boolean next(RawMail mail) throws IOException;

  /**
   * Reads some mails, of which the bytes of all are valid until the next call.
   *
   * @param most how many are wanted at most, one or more
   * @return how many; 0 after the last one
   * @throws IOException if reading fails; what was read before stays valid
   */
  default int next(RawMail[] mails, int most) throws IOException {
    return next(mails[0]) ? 1 : 0;
  }

  /** How far it has been read, as a number that grows; of use to {@link #passedTo} only. */
  default long place() {
    return 0;
  }

  /** Tells that all mails up to a place have reached whoever wanted them. By any thread. */
  default void passedTo(long place) {}

  /** What to go on with next time, or null if this is no place to come back to. By any thread. */
  default @Nullable ImapState state() {
    return null;
  }

  /** What was odd so far and belongs to no mail. By any thread. */
  default List<Problem> problems() {
    return List.of();
  }
}
