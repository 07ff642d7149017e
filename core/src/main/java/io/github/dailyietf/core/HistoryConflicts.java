package io.github.dailyietf.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds where sources disagree about times and about what a draft became. */
final class HistoryConflicts {

  /** Sources cut days in different zones, and a mail can be late. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  private final List<HistoryConflict> conflicts = new ArrayList<>();

  private HistoryConflicts() {}

  static List<HistoryConflict> of(List<HistoryFact> facts, Lineage lineage) {
    HistoryConflicts found = new HistoryConflicts();
    Map<DraftVersion, HistoryFact> revisions = new TreeMap<>();
    for (HistoryFact fact : facts) {
      if (fact.document() instanceof DraftVersion version
          && fact.kind().equals(EventKind.REVISION)) {
        found.times(fact);
        revisions.put(version, fact);
      } else if (fact.kind().equals(EventKind.RFC_PUBLISHED)) {
        found.times(fact);
      }
    }
    found.order(revisions);
    found.rfcs(facts);
    found.conflicts.addAll(lineage.cycles());
    return found.conflicts;
  }

  private void times(HistoryFact fact) {
    apart(fact, HistoryEvent::time, TOLERANCE, HistoryConflict.Kind.POSTED, "posted");
    apart(
        fact,
        event -> event.dated().map(EventTime::of),
        Duration.ofNanos(-1),
        HistoryConflict.Kind.DATED,
        "dated");
    Optional<EventTime> posted = fact.time();
    Optional<PublicationDate> dated = fact.dated();
    if (posted.isPresent() && dated.isPresent() && monthsDiffer(posted.get(), dated.get())) {
      conflicts.add(
          new HistoryConflict(
              HistoryConflict.Kind.POSTED_AND_DATED,
              fact.document(),
              fact.events(),
              fact.document() + " was posted " + posted.get() + " and bears " + dated.get()));
    }
  }

  /** Only the first and the last claim are compared: if these agree, all do. */
  private void apart(
      HistoryFact fact,
      Function<HistoryEvent, Optional<EventTime>> time,
      Duration tolerance,
      HistoryConflict.Kind kind,
      String verb) {
    Optional<EventTime> firstToEnd = Optional.empty();
    Optional<EventTime> lastToBegin = Optional.empty();
    for (HistoryEvent event : fact.events()) {
      Optional<EventTime> claim = time.apply(event);
      if (claim.isPresent()) {
        EventTime told = claim.get();
        if (firstToEnd.isEmpty() || told.end().isBefore(firstToEnd.get().end())) {
          firstToEnd = claim;
        }
        if (lastToBegin.isEmpty() || told.earliest().isAfter(lastToBegin.get().earliest())) {
          lastToBegin = claim;
        }
      }
    }
    if (firstToEnd.isEmpty() || lastToBegin.isEmpty()) {
      return;
    }
    EventTime first = firstToEnd.get();
    EventTime last = lastToBegin.get();
    Duration between = Duration.between(first.end(), last.earliest());
    if (first.end().isAfter(last.earliest()) || first.equals(last)) {
      return;
    }
    if (between.compareTo(tolerance) > 0) {
      conflicts.add(
          new HistoryConflict(
              kind,
              fact.document(),
              fact.events().stream().filter(event -> time.apply(event).isPresent()).toList(),
              fact.document() + " was " + verb + " " + first + " or " + last));
    }
  }

  /** Who writes down months, or years where no more is known, gets two answers. */
  private static boolean monthsDiffer(EventTime posted, PublicationDate dated) {
    if (posted.date().getYear() != dated.year()) {
      return true;
    }
    return posted.precision() != EventTime.Precision.YEAR
        && dated.month().isPresent()
        && posted.date().getMonth() != dated.month().get();
  }

  private void order(Map<DraftVersion, HistoryFact> revisions) {
    Optional<HistoryFact> latest = Optional.empty();
    Optional<DraftName> name = Optional.empty();
    for (Map.Entry<DraftVersion, HistoryFact> entry : revisions.entrySet()) {
      HistoryFact fact = entry.getValue();
      Optional<EventTime> posted = fact.time();
      if (posted.isEmpty()) {
        continue;
      }
      boolean same = name.equals(Optional.of(entry.getKey().name()));
      Optional<EventTime> before = same ? latest.flatMap(HistoryFact::time) : Optional.empty();
      if (before.isPresent() && posted.get().end().isBefore(before.get().earliest())) {
        List<HistoryEvent> both = new ArrayList<>(latest.stream().toList().get(0).events());
        both.addAll(fact.events());
        conflicts.add(
            new HistoryConflict(
                HistoryConflict.Kind.ORDER,
                fact.document(),
                both,
                fact.document()
                    + " was posted "
                    + posted.get()
                    + ", before "
                    + latest.map(HistoryFact::document).map(Object::toString).orElse("")));
      } else {
        latest = Optional.of(fact);
      }
      name = Optional.of(entry.getKey().name());
    }
  }

  private void rfcs(List<HistoryFact> facts) {
    Map<DocumentReference, List<HistoryFact>> ties = new TreeMap<>(EventOrder.DOCUMENTS);
    for (HistoryFact fact : facts) {
      if (fact.kind().equals(EventKind.BECAME_RFC) && fact.other().isPresent()) {
        ties.computeIfAbsent(fact.document(), d -> new ArrayList<>()).add(fact);
        ties.computeIfAbsent(fact.other().get(), d -> new ArrayList<>()).add(fact);
      }
    }
    ties.forEach(
        (document, told) -> {
          if (told.size() > 1) {
            TreeSet<HistoryEvent> events = new TreeSet<>();
            TreeSet<String> words = new TreeSet<>();
            for (HistoryFact fact : told) {
              events.addAll(fact.events());
              words.add(HistoryRelation.of(fact).toString());
            }
            conflicts.add(
                new HistoryConflict(
                    HistoryConflict.Kind.RFC,
                    document,
                    List.copyOf(events),
                    String.join(", ", words)));
          }
        });
  }
}
