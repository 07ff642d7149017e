package io.github.dailyietf.datatracker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a snapshot: as it was recorded, or put together from what was recorded of the same
 * things. Thread-safe.
 */
final class SnapshotTransport implements Transport {

  private static final int MOST_GAPS = 10_000;

  private final Snapshot snapshot;
  private final Time time;
  private final Ledger ledger;
  private final List<Gap> gaps = new ArrayList<>();
  private @Nullable RecordedLists lists;

  SnapshotTransport(Snapshot snapshot, Time time, Ledger ledger) {
    this.snapshot = snapshot;
    this.time = time;
    this.ledger = ledger;
  }

  @Override
  public Answer fetch(HttpUrl url, String accept, Deadline deadline) {
    Optional<SnapshotRecord> record = snapshot.find(url);
    if (record.isPresent() && record.get().status() == 404) {
      enter(url, 404, 0);
      throw DatatrackerException.refused(url, 404, null, null, null, true);
    }
    Answer answer =
        record.map(SnapshotRecord::answer).orElseGet(() -> lists().find(url, this::note));
    enter(url, 200, answer.body().length);
    return answer;
  }

  @Override
  public synchronized List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  private synchronized void note(Gap gap) {
    if (gaps.size() < MOST_GAPS) {
      gaps.add(gap);
    }
  }

  private synchronized RecordedLists lists() {
    RecordedLists known = lists;
    if (known == null) {
      known = RecordedLists.of(snapshot);
      lists = known;
    }
    return known;
  }

  private void enter(HttpUrl url, int status, long bytes) {
    ledger.note(
        new LedgerEntry(
            time.now(),
            url.uri(),
            status,
            LedgerEntry.Source.SNAPSHOT,
            bytes,
            1,
            Duration.ZERO,
            ""));
  }
}
