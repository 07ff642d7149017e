package io.github.dailyietf.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one order of events, and of the documents in them; equal only what is equal. */
final class EventOrder {

  /** What comes first of what happened at the same time. */
  private static final List<EventKind> RANKS =
      List.of(
          EventKind.REVISION,
          EventKind.REPLACES,
          EventKind.ADOPTED,
          EventKind.STREAM,
          EventKind.LAST_CALL,
          EventKind.APPROVED,
          EventKind.BECAME_RFC,
          EventKind.RFC_PUBLISHED);

  static final Comparator<DocumentReference> DOCUMENTS = EventOrder::documents;

  private static final Comparator<HistoryEvent> ORDER =
      Comparator.comparing(HistoryEvent::when, EventOrder::optional)
          .thenComparingInt(event -> rank(event.kind()))
          .thenComparing(event -> event.kind().slug())
          .thenComparing(HistoryEvent::document, DOCUMENTS)
          .thenComparing(event -> event.other().map(EventOrder::key), EventOrder::<String>optional)
          .thenComparing(HistoryEvent::source)
          .thenComparing(HistoryEvent::time, EventOrder::optional)
          .thenComparing(HistoryEvent::dated, EventOrder::optional)
          .thenComparing(HistoryEvent::detail, EventOrder::<String>optional)
          .thenComparing(event -> event.ends().map(Object::toString), EventOrder::<String>optional)
          .thenComparing(HistoryEvent::title, EventOrder::<String>optional)
          .thenComparing(
              event -> event.group().map(Object::toString), EventOrder::<String>optional);

  private EventOrder() {}

  static int compare(HistoryEvent a, HistoryEvent b) {
    return a == b ? 0 : ORDER.compare(a, b);
  }

  private static <T extends Comparable<? super T>> int optional(Optional<T> a, Optional<T> b) {
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  private static int rank(EventKind kind) {
    int rank = RANKS.indexOf(kind);
    return rank < 0 ? RANKS.size() : rank;
  }

  /** Drafts before RFCs before sub-series, each in their own order. */
  private static int documents(DocumentReference a, DocumentReference b) {
    int byType = Integer.compare(type(a), type(b));
    if (byType != 0) {
      return byType;
    }
    if (a instanceof DraftVersion x && b instanceof DraftVersion y) {
      return x.compareTo(y);
    }
    return a instanceof RfcNumber x && b instanceof RfcNumber y
        ? x.compareTo(y)
        : key(a).compareTo(key(b));
  }

  private static int type(DocumentReference document) {
    if (document instanceof DraftName) {
      return 0;
    }
    if (document instanceof DraftVersion) {
      return 1;
    }
    return document instanceof RfcNumber ? 2 : 3;
  }

  private static String key(DocumentReference document) {
    return type(document) + document.toString();
  }
}
