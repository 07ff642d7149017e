package io.github.dailyietf.datatracker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps account of requests. Thread-safe and of bounded size. */
final class Ledger {

  /** How many entries are kept. */
  static final int MOST = 1000;

  private final Deque<LedgerEntry> entries = new ArrayDeque<>();
  private long sent;
  private long revalidated;
  private long cached;
  private long retries;
  private long failed;
  private long bytes;
  private long dropped;

  synchronized void note(LedgerEntry entry) {
    if (entry.sent()) {
      sent++;
      bytes += entry.source() == LedgerEntry.Source.NETWORK ? entry.bytes() : 0;
      revalidated += entry.source() == LedgerEntry.Source.REVALIDATED ? 1 : 0;
      retries += entry.attempt() > 1 ? 1 : 0;
    } else {
      cached++;
    }
    failed += entry.status() < 200 || entry.status() >= 400 ? 1 : 0;
    entries.addLast(entry);
    if (entries.size() > MOST) {
      entries.removeFirst();
      dropped++;
    }
  }

  synchronized RequestLedger value() {
    return new RequestLedger(
        sent, revalidated, cached, retries, failed, bytes, dropped, List.copyOf(entries));
  }
}
