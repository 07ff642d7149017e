package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.time.Instant;

/** What the client knows of time; tests put their own in its place, so that they need not sleep. */
interface Time {

  /** The time of day, for dates that servers send and for the age of tables. */
  Instant now();

  /** A count of nanoseconds that no clock change disturbs, for pauses and deadlines. */
  long nanos();

  void sleep(Duration duration) throws InterruptedException;

  /** The machine's time. */
  static Time system() {
    return new Time() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
      }
    };
  }
}
