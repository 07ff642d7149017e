package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.HistoryEventBuilder;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the Datatracker recorded of documents, in the words of their histories. */
final class RecordedEvents {

  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  /** The kinds of relations between two documents that each have a history. */
  private static final Map<String, EventKind> RELATIONS =
      Map.of(
          "replaces", EventKind.REPLACES,
          "possibly-replaces", EventKind.POSSIBLY_REPLACES,
          "became_rfc", EventKind.BECAME_RFC,
          "obs", EventKind.OBSOLETES,
          "updates", EventKind.UPDATES,
          "contains", EventKind.CONTAINS);

  /** What needs nothing but its kind. */
  private static final Map<String, EventKind> STEPS =
      Map.of(
          "iesg_approved", EventKind.APPROVED,
          "approved_in_minute", EventKind.APPROVED,
          "expired_document", EventKind.EXPIRED,
          "completed_resurrect", EventKind.RESURRECTED,
          "posted_related_ipr", EventKind.IPR_DISCLOSURE);

  private static final Map<String, String> BALLOTS =
      Map.of(
          "created_ballot", "created",
          "closed_ballot", "closed",
          "changed_ballot_position", "position");

  private static final Set<String> ADOPTED =
      Set.of("draft-stream-ietf/adopt-wg", "draft-stream-ietf/wg-doc");

  private final Map<Long, String> states;
  private final List<HistoryEvent> events = new ArrayList<>();

  private RecordedEvents(Map<Long, String> states) {
    this.states = states;
  }

  /** Leaves out what belongs to no history: comments, reminders, reviews. */
  static List<HistoryEvent> of(DocumentLives lives, Map<Long, String> states) {
    RecordedEvents recorded = new RecordedEvents(states);
    lives.relations().forEach(recorded::add);
    Map<String, DocumentEvent> publications = new HashMap<>();
    for (DocumentEvent event : lives.events()) {
      if (event.type().equals(Optional.of("published_rfc"))) {
        // A date that was put right later leaves two events, of which the last counts.
        publications.merge(event.document(), event, (a, b) -> a.time().isAfter(b.time()) ? a : b);
      } else {
        recorded.add(event);
      }
    }
    publications.values().forEach(recorded::add);
    return recorded.events;
  }

  private void add(DocumentRelation relation) {
    Optional<DocumentReference> source = relation.sourceReference();
    Optional<DocumentReference> target = relation.targetReference();
    Optional<EventKind> kind = Optional.ofNullable(RELATIONS.get(relation.kind()));
    if (kind.isPresent() && source.isPresent() && target.isPresent()) {
      events.add(
          HistoryEvent.builder()
              .kind(kind.get())
              .document(source.get())
              .other(target.get())
              .source(
                  HistorySource.datatracker("/api/v1/doc/relateddocument/" + relation.id() + "/"))
              .build());
    }
  }

  private void add(DocumentEvent recorded) {
    Optional<DocumentReference> document = recorded.reference();
    String type = recorded.type().orElse("");
    if (document.isEmpty() || !EventTime.representable(recorded.time())) {
      return;
    }
    if (type.equals("new_revision")) {
      revision(recorded, document.get());
    } else if (type.equals("published_rfc") && document.get() instanceof RfcNumber) {
      published(recorded, document.get());
    } else if (type.equals("sent_last_call")) {
      events.add(
          event(EventKind.LAST_CALL, document.get(), recorded).ends(ends(recorded.text())).build());
    } else if (recorded.stateType().isPresent()) {
      state(recorded, document.get());
    } else if (BALLOTS.containsKey(type)) {
      events.add(
          event(EventKind.BALLOT, document.get(), recorded)
              .detail(Optional.ofNullable(BALLOTS.get(type)))
              .build());
    } else {
      Optional.ofNullable(STEPS.get(type))
          .ifPresent(kind -> events.add(event(kind, document.get(), recorded).build()));
    }
  }

  private void revision(DocumentEvent recorded, DocumentReference document) {
    String revision = recorded.revision().orElse("");
    if (document instanceof DraftName name && revision.matches("[0-9]{2,3}")) {
      events.add(event(EventKind.REVISION, name.at(Revision.parse(revision)), recorded).build());
    }
  }

  /**
   * The date is one of the Pacific coast. The events of old RFCs were entered for the first of the
   * month, of which only the month is known.
   */
  private void published(DocumentEvent recorded, DocumentReference document) {
    ZonedDateTime local = recorded.time().atZone(PACIFIC);
    LocalDate date = local.toLocalDate();
    boolean synthetic =
        date.getDayOfMonth() == 1
            && local.toLocalTime().equals(LocalTime.MIDNIGHT)
            && date.getYear() < Rfcs.FIRST_YEAR_OF_DAYS;
    events.add(
        event(EventKind.RFC_PUBLISHED, document, recorded)
            .time(
                synthetic
                    ? EventTime.of(PublicationDate.of(date.getYear(), date.getMonth()))
                    : EventTime.of(date))
            .build());
  }

  private void state(DocumentEvent recorded, DocumentReference document) {
    if (recorded.state().isEmpty()) {
      return;
    }
    Optional<String> state = Optional.ofNullable(states.get(recorded.state().getAsLong()));
    if (state.isPresent()) {
      events.add(event(EventKind.STATE, document, recorded).detail(state).build());
      if (ADOPTED.contains(state.get())) {
        events.add(event(EventKind.ADOPTED, document, recorded).build());
      }
    }
  }

  /** The Datatracker's words are {@code announcement was sent out (ends 2020-03-15)}. */
  private static Optional<LocalDate> ends(String text) {
    int at = text.indexOf("(ends ");
    int close = at < 0 ? -1 : text.indexOf(')', at);
    if (close < 0) {
      return Optional.empty();
    }
    return PublicationDate.tryParse(text.substring(at + 6, close)).flatMap(PublicationDate::day);
  }

  private static HistoryEventBuilder event(
      EventKind kind, DocumentReference document, DocumentEvent recorded) {
    return HistoryEvent.builder()
        .kind(kind)
        .document(document)
        .time(EventTime.of(recorded.time()))
        .source(HistorySource.datatracker("/api/v1/doc/docevent/" + recorded.id() + "/"));
  }
}
