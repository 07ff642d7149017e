package io.github.dailyietf.digest.publish;

/** How far a day of a {@link DayLedger} got. */
public enum DayState {
  /** Not published yet: what belongs to it may still move. */
  OPEN,
  /** Published: the numbers of its items are fixed. */
  CLOSED,
  /** Published, and corrected since. */
  AMENDED
}
