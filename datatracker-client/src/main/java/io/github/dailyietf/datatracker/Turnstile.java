package io.github.dailyietf.datatracker;

import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** Lets one thread at a time do its work, in the order in which they came. */
final class Turnstile {

  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * Does the work when it is this thread's turn.
   *
   * @param url what the work is about, for the error
   * @throws DatatrackerException if the turn does not come in time or the thread is interrupted
   */
  <T> T pass(HttpUrl url, Deadline deadline, Supplier<T> work) {
    try {
      if (!lock.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw DatatrackerException.noAnswer(
            url, new InterruptedIOException("the deadline passed before its turn came"));
      }
    } catch (InterruptedException e) {
      throw DatatrackerException.interrupted(url);
    }
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
