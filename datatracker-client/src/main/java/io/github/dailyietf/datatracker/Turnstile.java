package io.github.dailyietf.datatracker;

import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** Lets so many threads at a time do their work, in the order in which they came. */
final class Turnstile {

  private final Semaphore places;

  /** For one thread at a time. */
  Turnstile() {
    this(1);
  }

  Turnstile(int threads) {
    places = new Semaphore(threads, true);
  }

  /**
   * Does the work when it is this thread's turn.
   *
   * @param url what the work is about, for the error
   * @throws DatatrackerException if the turn does not come in time or the thread is interrupted
   */
  <T> T pass(HttpUrl url, Deadline deadline, Supplier<T> work) {
    try {
      if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw DatatrackerException.noAnswer(
            url, new InterruptedIOException("the deadline passed before its turn came"));
      }
    } catch (InterruptedException e) {
      throw DatatrackerException.interrupted(url);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
