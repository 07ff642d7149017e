package io.github.dailyietf.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph of the relations in a history, without cycles. Inside a cycle only those relations stay
 * whose newer document also appeared later, so that the answer does not depend on where one begins.
 */
final class Lineage {

  private final Map<DocumentReference, EventTime> appeared = new HashMap<>();
  private final Comparator<DocumentReference> age =
      Comparator.comparing((DocumentReference d) -> Optional.ofNullable(appeared.get(d)).isEmpty())
          .thenComparing(
              d -> Optional.ofNullable(appeared.get(d)),
              (a, b) -> a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0)
          .thenComparing(EventOrder.DOCUMENTS);
  private final List<HistoryRelation> relations = new ArrayList<>();
  private final List<HistoryConflict> cycles = new ArrayList<>();
  private final Map<DocumentReference, Set<DocumentReference>> newer = new LinkedHashMap<>();
  private final Map<DocumentReference, Set<DocumentReference>> older = new LinkedHashMap<>();

  Lineage(List<HistoryFact> facts) {
    for (HistoryFact fact : facts) {
      EventKind kind = fact.kind();
      if (kind.equals(EventKind.REVISION) || kind.equals(EventKind.RFC_PUBLISHED)) {
        DocumentReference document = Facts.base(fact.document());
        fact.when().ifPresent(time -> appeared.merge(document, time, Lineage::earlier));
      }
    }
    List<HistoryFact> ties =
        facts.stream().filter(f -> f.kind().relation() && f.other().isPresent()).toList();
    cut(ties);
    Set<List<DocumentReference>> sure = new HashSet<>();
    for (HistoryRelation relation : relations) {
      if (relation.kind().equals(EventKind.REPLACES)) {
        sure.add(List.of(relation.newer(), relation.older()));
      }
    }
    relations.removeIf(
        relation ->
            relation.kind().equals(EventKind.POSSIBLY_REPLACES)
                && sure.contains(List.of(relation.newer(), relation.older())));
    for (HistoryRelation relation : relations) {
      if (relation.kind().lineage()) {
        tie(newer, relation.older(), relation.newer());
        tie(older, relation.newer(), relation.older());
      }
    }
  }

  private static EventTime earlier(EventTime a, EventTime b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void tie(
      Map<DocumentReference, Set<DocumentReference>> ties,
      DocumentReference from,
      DocumentReference to) {
    ties.computeIfAbsent(from, d -> new TreeSet<>(EventOrder.DOCUMENTS)).add(to);
  }

  private void cut(List<HistoryFact> ties) {
    Map<DocumentReference, Integer> numbers = new LinkedHashMap<>();
    List<List<Integer>> next = new ArrayList<>();
    List<HistoryRelation> all = new ArrayList<>();
    for (HistoryFact tie : ties) {
      HistoryRelation relation = HistoryRelation.of(tie);
      all.add(relation);
      int from = number(numbers, next, relation.newer());
      next.get(from).add(number(numbers, next, relation.older()));
    }
    int[] component = StrongComponents.of(next);
    Map<Integer, List<Integer>> broken = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      HistoryRelation relation = all.get(i);
      int of = component[numbers.getOrDefault(relation.newer(), 0)];
      boolean together = of == component[numbers.getOrDefault(relation.older(), 0)];
      if (together && age.compare(relation.newer(), relation.older()) <= 0) {
        broken.computeIfAbsent(of, c -> new ArrayList<>()).add(i);
      } else {
        relations.add(relation);
      }
    }
    relations.sort(
        Comparator.comparing(HistoryRelation::newer, EventOrder.DOCUMENTS)
            .thenComparing(relation -> relation.kind().slug())
            .thenComparing(HistoryRelation::older, EventOrder.DOCUMENTS));
    broken.values().forEach(cut -> cycles.add(cycle(cut, all, ties)));
    cycles.sort(Comparator.comparing(HistoryConflict::document, EventOrder.DOCUMENTS));
  }

  private HistoryConflict cycle(
      List<Integer> cut, List<HistoryRelation> all, List<HistoryFact> ties) {
    TreeSet<HistoryEvent> events = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    TreeSet<DocumentReference> documents = new TreeSet<>(EventOrder.DOCUMENTS);
    for (int i : cut) {
      events.addAll(ties.get(i).events());
      names.add(all.get(i).toString());
      documents.add(all.get(i).newer());
    }
    return new HistoryConflict(
        HistoryConflict.Kind.CYCLE,
        documents.first(),
        List.copyOf(events),
        "the relations run in a circle; left out: " + String.join(", ", names));
  }

  private static int number(
      Map<DocumentReference, Integer> numbers,
      List<List<Integer>> next,
      DocumentReference document) {
    return numbers.computeIfAbsent(
        document,
        d -> {
          next.add(new ArrayList<>());
          return next.size() - 1;
        });
  }

  List<HistoryRelation> relations() {
    return relations;
  }

  List<HistoryConflict> cycles() {
    return cycles;
  }

  Optional<EventTime> appeared(DocumentReference document) {
    return Optional.ofNullable(appeared.get(document));
  }

  Set<DocumentReference> newer(DocumentReference document) {
    return newer.getOrDefault(document, Set.of());
  }

  Set<DocumentReference> older(DocumentReference document) {
    return older.getOrDefault(document, Set.of());
  }

  /** The document, all it grew out of and all that grew out of it; the oldest first. */
  List<DocumentReference> line(DocumentReference subject) {
    Set<DocumentReference> found = new LinkedHashSet<>();
    found.add(subject);
    walk(subject, older, found);
    walk(subject, newer, found);
    return sorted(found);
  }

  private static void walk(
      DocumentReference start,
      Map<DocumentReference, Set<DocumentReference>> ties,
      Set<DocumentReference> found) {
    Set<DocumentReference> seen = new HashSet<>();
    Deque<DocumentReference> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      for (DocumentReference tied : ties.getOrDefault(open.remove(), Set.of())) {
        if (seen.add(tied)) {
          found.add(tied);
          open.add(tied);
        }
      }
    }
  }

  /** So that nothing stands before what it grew out of, and otherwise by age. */
  private List<DocumentReference> sorted(Set<DocumentReference> documents) {
    Map<DocumentReference, Integer> waitsFor = new HashMap<>();
    TreeSet<DocumentReference> ready = new TreeSet<>(age);
    for (DocumentReference document : documents) {
      int count = (int) older(document).stream().filter(documents::contains).count();
      waitsFor.put(document, count);
      if (count == 0) {
        ready.add(document);
      }
    }
    List<DocumentReference> sorted = new ArrayList<>();
    for (DocumentReference first = ready.pollFirst(); first != null; first = ready.pollFirst()) {
      sorted.add(first);
      for (DocumentReference document : newer(first)) {
        if (waitsFor.merge(document, -1, Integer::sum) == 0) {
          ready.add(document);
        }
      }
    }
    return sorted;
  }
}
