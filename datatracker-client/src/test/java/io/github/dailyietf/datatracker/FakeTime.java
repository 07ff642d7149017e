package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody sleeps. */
final class FakeTime implements Time {

  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

  private final List<Duration> sleeps = new ArrayList<>();
  private long nanos;
  private boolean interrupting;

  @Override
  public synchronized Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    if (interrupting) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    pass(duration);
  }

  synchronized void pass(Duration duration) {
    nanos += duration.toNanos();
  }

  synchronized void interruptSleepers() {
    interrupting = true;
  }

  synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
