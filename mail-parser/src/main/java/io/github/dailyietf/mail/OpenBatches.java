package io.github.dailyietf.mail;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The batches of mails that some thread has still to read, in the order of their source: how many
 * they are, and up to where all mails have been passed on. Thread-safe.
 */
final class OpenBatches {

  /** For each processor one that is being read and some that wait. */
  private static final int FOR_EACH_PROCESSOR = 4;

  private static final int FEWEST = 8;

  /** One batch, known by its identity. */
  static final class Entry {
    private long place;
    private boolean passed;

    private Entry(long place) {
      this.place = place;
    }
  }

  private final MailSource source;
  private final int most =
      Math.max(FEWEST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
  private final Deque<Entry> inOrder = new ArrayDeque<>();
  private int waiting;

  OpenBatches(MailSource source) {
    this.source = source;
  }

  /** Adds the batch that follows all others. */
  synchronized Entry add(long place) {
    Entry entry = new Entry(place);
    inOrder.add(entry);
    waiting++;
    return entry;
  }

  /** All mails of the batch have been passed on. */
  synchronized void passed(Entry entry) {
    entry.passed = true;
    waiting--;
    while (!inOrder.isEmpty() && inOrder.peek().passed) {
      source.passedTo(inOrder.remove().place);
    }
  }

  /** Everything up to a place has been passed on, or is in a batch. */
  synchronized void passTo(long place) {
    Entry last = inOrder.peekLast();
    if (last == null) {
      source.passedTo(place);
    } else if (last.passed) {
      last.place = place;
    } else {
      passed(add(place));
    }
  }

  /** True if the other threads could soon have nothing to do. */
  synchronized boolean few() {
    return 2 * waiting < most;
  }

  /** True if the other threads cannot keep up. */
  synchronized boolean many() {
    return waiting >= most;
  }

  /** True if no more may wait. */
  synchronized boolean tooMany() {
    return waiting >= 2 * most;
  }
}
