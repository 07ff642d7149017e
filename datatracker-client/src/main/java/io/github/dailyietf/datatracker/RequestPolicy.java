package io.github.dailyietf.datatracker;

import java.time.Duration;

/**
 * How a client treats a server. The defaults are what the IETF's servers are known to bear: one
 * request in flight, 250 ms between the starts of two, four tries, 5 minutes for a call and 32 MiB
 * for an answer.
 *
 * <pre>{@code
 * RequestPolicy.create().withPause(Duration.ofSeconds(1)).withDeadline(Duration.ofMinutes(20))
 * }</pre>
 *
 * @param inFlight how many requests a host may have to answer at once
 * @param pause the least time between the starts of two requests to a host
 * @param tries how often a request is sent at most, the first time included
 * @param deadline the most time that one call takes, all its requests, retries and pauses included;
 *     a server that asks for a longer pause is not waited for
 * @param largestAnswer how many bytes an answer may have, counted after decompression
 */
public record RequestPolicy(
    int inFlight, Duration pause, int tries, Duration deadline, int largestAnswer) {

  private static final RequestPolicy STANDARD =
      new RequestPolicy(1, Duration.ofMillis(250), 4, Duration.ofMinutes(5), 32 * 1024 * 1024);

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if a pause is negative or anything else not positive
   */
  public RequestPolicy {
    check(inFlight > 0, "requests in flight must be positive: " + inFlight);
    check(!pause.isNegative(), "a pause cannot be negative: " + pause);
    check(tries > 0, "tries must be positive: " + tries);
    check(!deadline.isNegative() && !deadline.isZero(), "a deadline must be positive: " + deadline);
    check(largestAnswer > 0, "the largest answer must be positive: " + largestAnswer);
  }

  private static void check(boolean good, String message) {
    if (!good) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The defaults. */
  public static RequestPolicy create() {
    return STANDARD;
  }

  /** The same with so many requests in flight per host. More than 2 is not polite. */
  public RequestPolicy withInFlight(int requests) {
    return new RequestPolicy(requests, pause, tries, deadline, largestAnswer);
  }

  /** The same with this pause between the starts of two requests to a host. */
  public RequestPolicy withPause(Duration distance) {
    return new RequestPolicy(inFlight, distance, tries, deadline, largestAnswer);
  }

  /** The same with so many tries; 1 means that nothing is sent again. */
  public RequestPolicy withTries(int most) {
    return new RequestPolicy(inFlight, pause, most, deadline, largestAnswer);
  }

  /** The same with this deadline for a call. */
  public RequestPolicy withDeadline(Duration most) {
    return new RequestPolicy(inFlight, pause, tries, most, largestAnswer);
  }

  /** The same with so many bytes for an answer at most. */
  public RequestPolicy withLargestAnswer(int bytes) {
    return new RequestPolicy(inFlight, pause, tries, deadline, bytes);
  }
}
