package io.github.dailyietf.datatracker;

import java.util.ArrayList;
import java.util.List;

/**
 * How many requests may still be sent, over any number of calls. What goes out counts: retries,
 * redirects and checks by {@code ETag} do, answers from a fresh cache do not.
 *
 * <pre>{@code
 * var budget = RequestBudget.of(20);
 * var drafts = datatracker.within(budget).drafts(names);   // what 20 requests bring
 * budget.gaps()                                            // what was not asked
 * }</pre>
 *
 * <p>When it is spent, lists that were not asked count as empty and are noted as gaps, so that what
 * came before is not lost; a document of its own fails with {@link
 * DatatrackerException.Reason#NOT_ASKED}. A request that has been sent may be waited for.
 *
 * <p>Thread-safe.
 */
public final class RequestBudget {

  /** So many gaps are kept; a call that has more is counted on. */
  private static final int MOST_GAPS = 10_000;

  private final int limit;
  private final List<Gap> gaps = new ArrayList<>();
  private int spent;
  private int gapCount;

  private RequestBudget(int limit) {
    this.limit = limit;
  }

  /**
   * A budget of so many requests; 0 allows only what the cache has.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public static RequestBudget of(int requests) {
    if (requests < 0) {
      throw new IllegalArgumentException("a budget cannot be negative: " + requests);
    }
    return new RequestBudget(requests);
  }

  /** How many requests there were at the beginning. */
  public int limit() {
    return limit;
  }

  /** How many requests were sent. */
  public synchronized int spent() {
    return spent;
  }

  /** How many requests may still be sent. */
  public synchronized int left() {
    return limit - spent;
  }

  /** What was not asked, in order; empty as long as everything was. At most 10,000 are kept. */
  public synchronized List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** One request, if there is one left. */
  synchronized boolean take() {
    if (spent == limit) {
      return false;
    }
    spent++;
    return true;
  }

  synchronized int gapCount() {
    return gapCount;
  }

  synchronized void note(Gap gap) {
    gapCount++;
    if (gaps.size() < MOST_GAPS) {
      gaps.add(gap);
    }
  }

  @Override
  public synchronized String toString() {
    return spent + " of " + limit + " requests spent, " + gapCount + " not sent";
  }
}
