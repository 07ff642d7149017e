package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which a call gives up, however many requests and pauses it is made of, and what it
 * may spend until then.
 */
final class Deadline {

  private final Time time;
  private final long end;
  private final @Nullable RequestBudget budget;

  private Deadline(Time time, long end, @Nullable RequestBudget budget) {
    this.time = time;
    this.end = end;
    this.budget = budget;
  }

  static Deadline in(Duration duration, Time time) {
    return new Deadline(time, time.nanos() + duration.toNanos(), null);
  }

  Deadline within(@Nullable RequestBudget requests) {
    return new Deadline(time, end, requests);
  }

  /** The time left; zero or negative when there is none. */
  Duration left() {
    return Duration.ofNanos(end - time.nanos());
  }

  boolean passed() {
    return end - time.nanos() <= 0;
  }

  /** How much was not asked so far because a budget was spent. */
  int gaps() {
    return budget == null ? 0 : budget.gapCount();
  }

  Optional<RequestBudget> budget() {
    return Optional.ofNullable(budget);
  }
}
