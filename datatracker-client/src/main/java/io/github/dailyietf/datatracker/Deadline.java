package io.github.dailyietf.datatracker;

import java.time.Duration;

/** The moment at which a call gives up, however many requests and pauses it is made of. */
final class Deadline {

  private final Time time;
  private final long end;

  private Deadline(Time time, long end) {
    this.time = time;
    this.end = end;
  }

  static Deadline in(Duration duration, Time time) {
    return new Deadline(time, time.nanos() + duration.toNanos());
  }

  /** The time left; zero or negative when there is none. */
  Duration left() {
    return Duration.ofNanos(end - time.nanos());
  }
}
