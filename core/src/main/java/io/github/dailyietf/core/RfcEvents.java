package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the facts of an RFC tell of its life and of that of other documents. */
final class RfcEvents {

  private RfcEvents() {}

  /**
   * The events of one RFC.
   *
   * @param time when it was published, where the source tells more than the RFC's own date
   */
  static List<HistoryEvent> of(Rfc rfc, HistorySource source, Optional<EventTime> time) {
    List<HistoryEvent> events = new ArrayList<>();
    RfcNumber number = rfc.number();
    events.add(
        event(EventKind.RFC_PUBLISHED, number, source)
            .time(time)
            .dated(rfc.date())
            .group(rfc.group())
            .title(AnnouncementEvents.title(rfc.title()))
            .detail(rfc.level().map(StandardLevel::slug))
            .build());
    rfc.draft()
        .ifPresent(
            draft -> {
              Optional<DocumentReference> last = rfc.draftRevision().map(draft::at);
              events.add(
                  event(EventKind.BECAME_RFC, last.orElse(draft), source).other(number).build());
            });
    rfc.obsoletes().forEach(old -> tie(events, EventKind.OBSOLETES, number, old, source));
    rfc.updates().forEach(old -> tie(events, EventKind.UPDATES, number, old, source));
    rfc.obsoletedBy().forEach(later -> tie(events, EventKind.OBSOLETES, later, number, source));
    rfc.updatedBy().forEach(later -> tie(events, EventKind.UPDATES, later, number, source));
    rfc.subSeries().forEach(series -> tie(events, EventKind.CONTAINS, series, number, source));
    return events;
  }

  private static void tie(
      List<HistoryEvent> events,
      EventKind kind,
      DocumentReference newer,
      DocumentReference older,
      HistorySource source) {
    events.add(event(kind, newer, source).other(older).build());
  }

  private static HistoryEventBuilder event(
      EventKind kind, DocumentReference document, HistorySource source) {
    return HistoryEvent.builder().kind(kind).document(document).source(source);
  }
}
