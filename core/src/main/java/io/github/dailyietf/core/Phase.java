package io.github.dailyietf.core;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A stretch of a document's life.
 *
 * @param document the draft or the RFC
 * @param stage what it was all the time
 * @param from when it began
 * @param until when the next stage began; empty if it goes on
 * @param because the event that began it
 */
public record Phase(
    DocumentReference document,
    Stage stage,
    EventTime from,
    Optional<EventTime> until,
    HistoryEvent because) {

  /** How many days it took; empty if it goes on, or if one end is not known to the day. */
  public OptionalLong days() {
    if (until.isEmpty()
        || from.precision().compareTo(EventTime.Precision.DAY) < 0
        || until.get().precision().compareTo(EventTime.Precision.DAY) < 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(ChronoUnit.DAYS.between(from.date(), until.get().date()));
  }
}
