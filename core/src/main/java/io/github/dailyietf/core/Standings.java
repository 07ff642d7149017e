package io.github.dailyietf.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Answers of a history about a moment or a span of time. */
final class Standings {

  private Standings() {}

  static Standing of(DocumentHistory history, Instant at) {
    DocumentHistory then = history.until(at);
    List<HistoryFact> facts = then.facts();
    Lineage lineage = new Lineage(facts);
    DocumentReference current = current(history.subject(), lineage);
    List<Phase> phases = Phases.of(List.of(current), facts, lineage, at);
    StandingBuilder standing = Standing.builder().at(at).stage(Stage.UNKNOWN);
    if (!phases.isEmpty()) {
      Phase phase = phases.get(phases.size() - 1);
      standing.stage(phase.stage()).since(phase.from());
      if (phase.stage() == Stage.LAST_CALL) {
        lastCall(current, facts).ifPresent(call -> standing.lastCallEnds(call.ends()));
      }
    }
    Set<DocumentReference> successors = new TreeSet<>(EventOrder.DOCUMENTS);
    for (HistoryRelation relation : lineage.relations()) {
      boolean overtakes =
          relation.kind().equals(EventKind.REPLACES) || relation.kind().equals(EventKind.OBSOLETES);
      if (overtakes && relation.older().equals(current)) {
        successors.add(relation.newer());
      }
    }
    if (!successors.isEmpty()) {
      standing.stage(current instanceof RfcNumber ? Stage.OBSOLETE : Stage.REPLACED);
    }
    for (HistoryFact fact : facts) {
      if (Facts.base(fact.document()).equals(current)) {
        for (HistoryEvent event : fact.events()) {
          event.group().ifPresent(standing::group);
        }
      }
    }
    Optional<DocumentReference> newest = newest(current, facts);
    for (HistoryFact fact : facts) {
      if (fact.kind().equals(EventKind.REVISION) && newest.equals(Optional.of(fact.document()))) {
        standing.lastPosted(fact.when());
      }
    }
    return standing.document(newest).addAllSuccessors(successors).build();
  }

  static DocumentHistory until(DocumentHistory history, Instant at) {
    Lineage lineage = new Lineage(history.facts());
    List<HistoryEvent> events = new ArrayList<>();
    for (HistoryEvent event : history.events()) {
      Optional<EventTime> time = event.when().or(() -> appeared(event, lineage));
      if (time.filter(t -> t.earliest().isAfter(at)).isEmpty()) {
        events.add(event);
      }
    }
    return DocumentHistory.of(history.subject(), events);
  }

  /** When the newer document of a relation appeared, or the only document. */
  private static Optional<EventTime> appeared(HistoryEvent event, Lineage lineage) {
    boolean rfc = event.kind().equals(EventKind.BECAME_RFC);
    return (rfc ? event.other() : Optional.of(event.document()))
        .flatMap(document -> lineage.appeared(Facts.base(document)));
  }

  static List<HistoryFact> revisions(DocumentHistory history) {
    List<HistoryFact> facts = history.facts();
    List<HistoryFact> revisions = new ArrayList<>();
    Map<DocumentReference, List<HistoryFact>> of = new HashMap<>();
    for (HistoryFact fact : facts) {
      if (fact.kind().equals(EventKind.REVISION)) {
        of.computeIfAbsent(Facts.base(fact.document()), d -> new ArrayList<>()).add(fact);
      }
    }
    for (DocumentReference document : new Lineage(facts).line(history.subject())) {
      List<HistoryFact> posted = of.getOrDefault(document, new ArrayList<>());
      posted.sort(Comparator.comparing(HistoryFact::document, EventOrder.DOCUMENTS));
      revisions.addAll(posted);
    }
    return revisions;
  }

  private static Optional<HistoryEvent> lastCall(
      DocumentReference document, List<HistoryFact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind().equals(EventKind.LAST_CALL))
        .filter(fact -> Facts.base(fact.document()).equals(document))
        .map(fact -> fact.events().get(0))
        .reduce((a, b) -> b);
  }

  /** The end of the line: an RFC if there is one; stops where a draft was split. */
  private static DocumentReference current(DocumentReference subject, Lineage lineage) {
    DocumentReference current = subject;
    for (Set<DocumentReference> next = lineage.newer(current);
        next.size() == 1;
        next = lineage.newer(current)) {
      current = next.iterator().next();
    }
    return lineage.newer(current).stream()
        .filter(RfcNumber.class::isInstance)
        .findFirst()
        .orElse(current);
  }

  private static Optional<DocumentReference> newest(
      DocumentReference current, List<HistoryFact> facts) {
    if (current instanceof RfcNumber) {
      return Optional.of(current);
    }
    Optional<DraftVersion> newest = Optional.empty();
    for (HistoryFact fact : facts) {
      if (fact.kind().equals(EventKind.REVISION)
          && fact.document() instanceof DraftVersion version
          && version.name().equals(current)
          && newest.filter(known -> known.compareTo(version) >= 0).isEmpty()) {
        newest = Optional.of(version);
      }
    }
    return newest.map(version -> version);
  }

  static List<DocumentReference> newer(DocumentHistory history, EventKind kind) {
    return history.relations().stream()
        .filter(r -> r.kind().equals(kind) && r.older().equals(history.subject()))
        .map(HistoryRelation::newer)
        .toList();
  }

  static List<DocumentReference> proposals(DocumentHistory history) {
    List<HistoryFact> facts = history.facts();
    DocumentReference current = current(history.subject(), new Lineage(facts));
    Optional<DocumentReference> newest = newest(current, facts);
    Set<DocumentReference> rfcs = new TreeSet<>(EventOrder.DOCUMENTS);
    for (HistoryEvent event : history.events()) {
      boolean proposal =
          event.kind().equals(EventKind.WOULD_UPDATE)
              || event.kind().equals(EventKind.WOULD_OBSOLETE);
      if (proposal
          && (newest.equals(Optional.of(event.document())) || current.equals(event.document()))) {
        event.other().ifPresent(rfcs::add);
      }
    }
    return List.copyOf(rfcs);
  }

  static List<HistoryFact> between(DocumentHistory history, Instant from, Instant until) {
    List<HistoryFact> facts = history.facts();
    Lineage lineage = new Lineage(facts);
    Set<DocumentReference> line = Set.copyOf(lineage.line(history.subject()));
    record Dated(EventTime time, HistoryFact fact) {}
    List<Dated> found = new ArrayList<>();
    for (HistoryFact fact : facts) {
      DocumentReference document = Facts.base(fact.document());
      boolean ours =
          line.contains(document) || fact.other().filter(o -> line.contains(o)).isPresent();
      Optional<EventTime> time = fact.when().or(() -> appeared(fact.events().get(0), lineage));
      if (ours && time.isPresent()) {
        Instant moment = time.get().earliest();
        if (!moment.isBefore(from) && moment.isBefore(until)) {
          found.add(new Dated(time.get(), fact));
        }
      }
    }
    found.sort(Comparator.comparing(Dated::time));
    return found.stream().map(Dated::fact).toList();
  }

  static List<HistoryFact> news(DocumentHistory history, DocumentHistory earlier) {
    Set<Facts.Key> known = new HashSet<>();
    earlier.events().forEach(event -> known.add(Facts.key(event)));
    return history.facts().stream()
        .filter(fact -> !known.contains(Facts.key(fact.events().get(0))))
        .toList();
  }
}
