package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;

/** One try of one request, from its making to its end. Passed from thread to thread with care. */
final class Attempt {

  private final Deadline deadline;
  private final Lane lane;
  private final Time time;
  private final int number;
  private final Instant at;
  private volatile long start;
  private volatile boolean gone;

  /**
   * @param number counted from 1
   */
  Attempt(Deadline deadline, Lane lane, Time time, int number) {
    this.deadline = deadline;
    this.lane = lane;
    this.time = time;
    this.number = number;
    this.at = time.now();
    this.start = time.nanos();
  }

  Deadline deadline() {
    return deadline;
  }

  Lane lane() {
    return lane;
  }

  /** Takes a request from the budget, if there is one. */
  boolean mayGo() {
    return deadline.budget().map(RequestBudget::take).orElse(true);
  }

  /** The pause before it is over; tells whether it went out before. */
  boolean goes() {
    start = time.nanos();
    boolean again = gone;
    gone = true;
    return again;
  }

  /** What the ledger says of it, sent over the network. */
  LedgerEntry entry(HttpUrl url, int status, long bytes, String failure) {
    return entry(url, LedgerEntry.Source.NETWORK, status, bytes, failure);
  }

  /** What the ledger says of it; the time does not include the pause before it. */
  LedgerEntry entry(
      HttpUrl url, LedgerEntry.Source source, int status, long bytes, String failure) {
    Duration duration = Duration.ofNanos(time.nanos() - start);
    return new LedgerEntry(at, url.uri(), status, source, bytes, number, duration, failure);
  }
}
