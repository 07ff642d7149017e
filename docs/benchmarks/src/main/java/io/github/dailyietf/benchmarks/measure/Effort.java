package io.github.dailyietf.benchmarks.measure;

import java.time.Duration;

/**
 * How much is done for a row.
 *
 * @param name as the page tells it
 * @param mails of the generated mailbox
 * @param fewMails of the mailbox for peers that take long
 * @param processes so many of each contestant, one after the other
 * @param pairs at most, of one run each of what is compared, for each process
 * @param warming the least time that each is run for before it counts, on the processors or, where
 *     that is measured, on the clock
 * @param lap the least that a run is repeated for, since short times are told badly
 * @param row after that time no further pair is begun, if there are two
 */
public record Effort(
    String name,
    int mails,
    int fewMails,
    int processes,
    int pairs,
    Duration warming,
    Duration lap,
    Duration row) {

  /** Whether a first look is all that is wanted. */
  public boolean isQuick() {
    return name.equals("quick");
  }

  /** For the page. */
  public static Effort full() {
    return new Effort(
        "full",
        60_000,
        6_000,
        3,
        5,
        Duration.ofMillis(1_500),
        Duration.ofMillis(100),
        Duration.ofSeconds(4));
  }

  /** For a first look. */
  public static Effort quick() {
    return new Effort(
        "quick",
        12_000,
        1_000,
        2,
        2,
        Duration.ofMillis(400),
        Duration.ofMillis(40),
        Duration.ofSeconds(2));
  }
}
