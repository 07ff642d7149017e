package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together the events that tell the same. */
final class Facts {

  /** What happens to a document once, or once with the same other document. */
  private static final Set<EventKind> ONCE =
      Set.of(
          EventKind.REVISION,
          EventKind.RFC_PUBLISHED,
          EventKind.ADOPTED,
          EventKind.APPROVED,
          EventKind.CONFLICT_REVIEW);

  private static final Comparator<HistoryFact> BY_TIME =
      Comparator.comparing(
          HistoryFact::when,
          (a, b) ->
              a.isPresent() && b.isPresent()
                  ? a.get().compareTo(b.get())
                  : Boolean.compare(a.isEmpty(), b.isEmpty()));

  /** What events that tell the same have in common. */
  record Key(
      EventKind kind, DocumentReference document, Optional<DocumentReference> other, String rest) {}

  private Facts() {}

  /** By time; facts of the same time in the order of their first events. */
  static List<HistoryFact> of(Collection<HistoryEvent> events) {
    Map<Key, List<HistoryEvent>> told = new LinkedHashMap<>();
    for (HistoryEvent event : events) {
      told.computeIfAbsent(key(event), key -> new ArrayList<>(2)).add(event);
    }
    List<HistoryFact> facts = new ArrayList<>(told.size());
    told.forEach((key, all) -> facts.add(new HistoryFact(key.kind, key.document, key.other, all)));
    facts.sort(BY_TIME);
    return facts;
  }

  /** The document without its revision. */
  static DocumentReference base(DocumentReference document) {
    return document instanceof DraftVersion version ? version.name() : document;
  }

  static Key key(HistoryEvent event) {
    EventKind kind = event.kind();
    DocumentReference document = event.document();
    if (!kind.equals(EventKind.REVISION)) {
      document = base(document);
    }
    Optional<DocumentReference> other = event.other().map(Facts::base);
    if (kind.relation() || ONCE.contains(kind)) {
      return new Key(kind, document, other, "");
    }
    String rest = event.detail().orElse("");
    if (kind.equals(EventKind.LAST_CALL) && event.ends().isPresent()) {
      rest = event.ends().get().toString();
    } else if (!(kind.equals(EventKind.ERRATUM) && event.detail().isPresent())) {
      rest += " " + event.time().map(EventTime::date);
    }
    return new Key(kind, document, other, rest);
  }
}
