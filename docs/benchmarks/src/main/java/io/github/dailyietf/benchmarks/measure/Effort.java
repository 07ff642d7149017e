package io.github.dailyietf.benchmarks.measure;

import java.time.Duration;

/**
 * How much is done for a row.
 *
 * @param name as the page tells it
 * @param mails of the generated mailbox
 * @param fewMails of the mailbox for peers that take long
 * @param pairs at most, of one run each of what is compared
 * @param warming the least processor time that each is run for before it counts
 * @param lap the least that a run is repeated for, since short times are told badly
 * @param row after that time no further pair is begun, if there are three
 */
public record Effort(
    String name, int mails, int fewMails, int pairs, Duration warming, Duration lap, Duration row) {

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
        15,
        Duration.ofSeconds(2),
        Duration.ofMillis(100),
        Duration.ofSeconds(12));
  }

  /** For a first look. */
  public static Effort quick() {
    return new Effort(
        "quick",
        12_000,
        1_000,
        5,
        Duration.ofMillis(500),
        Duration.ofMillis(40),
        Duration.ofSeconds(3));
  }
}
