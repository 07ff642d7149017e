package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Which failures are worth another try, and after how long. */
final class Retries {

  private static final Duration FIRST = Duration.ofSeconds(1);

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Servers have been seen to ask for a pause of 0 s. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private Retries() {}

  /**
   * How long to wait before the next try, or empty if there is to be none.
   *
   * @param tries how many there were, at least 1
   * @param most how many there may be
   */
  static Optional<Duration> wait(DatatrackerException failure, int tries, int most) {
    if (tries >= most || !transientFailure(failure)) {
      return Optional.empty();
    }
    Duration wait = failure.retryAfter().orElseGet(() -> backOff(tries));
    return Optional.of(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
  }

  private static boolean transientFailure(DatatrackerException failure) {
    if (failure.reason() == DatatrackerException.Reason.NO_ANSWER) {
      return !Thread.currentThread().isInterrupted()
          && !(failure.getCause() instanceof Pause.TooLate);
    }
    if (failure.reason() != DatatrackerException.Reason.REFUSED) {
      return false;
    }
    int status = failure.status().orElse(0);
    return status == 408 || status == 429 || status >= 500;
  }

  /**
   * Doubles each time up to a minute; up to half as much again keeps many clients from coming back
   * together.
   */
  private static Duration backOff(int tries) {
    long millis = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(tries - 1, 20));
    return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
  }
}
