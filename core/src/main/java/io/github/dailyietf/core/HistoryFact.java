package io.github.dailyietf.core;

import java.util.List;
import java.util.Optional;

/**
 * One thing that happened, with all events that tell it: a revision that a mail, the Datatracker
 * and a bibliography know is one fact with three events.
 *
 * @param kind what happened
 * @param document to which document; of a relation the newer one
 * @param other the older document of a relation; the RFC that a draft became
 * @param events who tells it, in their order; at least one
 */
public record HistoryFact(
    EventKind kind,
    DocumentReference document,
    Optional<DocumentReference> other,
    List<HistoryEvent> events) {

  /** Copies the list. */
  public HistoryFact {
    events = List.copyOf(events);
  }

  /** When it happened, by the most exact source; of equally exact ones the earliest. */
  public Optional<EventTime> time() {
    Optional<EventTime> best = Optional.empty();
    for (HistoryEvent event : events) {
      Optional<EventTime> time = event.time();
      if (time.isPresent() && (best.isEmpty() || better(time.get(), best.get()))) {
        best = time;
      }
    }
    return best;
  }

  private static boolean better(EventTime a, EventTime b) {
    int byPrecision = a.precision().compareTo(b.precision());
    return byPrecision > 0 || byPrecision == 0 && a.compareTo(b) < 0;
  }

  /** The date that the document bears, by the most exact source; of equally exact the earliest. */
  public Optional<PublicationDate> dated() {
    Optional<PublicationDate> best = Optional.empty();
    for (HistoryEvent event : events) {
      Optional<PublicationDate> date = event.dated();
      if (date.isPresent()
          && (best.isEmpty() || better(EventTime.of(date.get()), EventTime.of(best.get())))) {
        best = date;
      }
    }
    return best;
  }

  /** When it happened, or else the date that the document bears. */
  public Optional<EventTime> when() {
    return time().or(() -> dated().map(EventTime::of));
  }

  /** Who tells it, each once. */
  public List<HistorySource> sources() {
    return events.stream().map(HistoryEvent::source).distinct().sorted().toList();
  }
}
