package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.DocumentReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Relations without repetitions: of several that say the same the most certain stays. */
final class RelationList {

  private record Key(RelationKind kind, DocumentReference from, Item to) {}

  private final Map<Key, Relation> relations = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  void add(
      RelationKind kind,
      DocumentReference from,
      Item to,
      Certainty certainty,
      List<Evidence> evidence) {
    Relation relation =
        Relation.builder()
            .kind(kind)
            .from(from)
            .to(to)
            .certainty(certainty)
            .evidence(evidence)
            .build();
    relations.merge(
        new Key(kind, from, to),
        relation,
        (a, b) -> b.certainty().compareTo(a.certainty()) < 0 ? b : a);
  }

  /** True when asked for the first time for this kind and group. */
  boolean first(RelationKind kind, String group) {
    return seen.add(kind + " " + group);
  }

  /** In the order of the documents, those of one document by kind and other side. */
  List<Relation> sorted(List<DayDocument> documents) {
    Map<DocumentReference, Integer> position = new HashMap<>();
    for (DayDocument document : documents) {
      position.putIfAbsent(document.reference(), position.size());
    }
    List<Relation> sorted = new ArrayList<>(relations.values());
    sorted.sort(
        Comparator.comparingInt((Relation r) -> position.getOrDefault(r.from(), 0))
            .thenComparing(Relation::kind)
            .thenComparing(relation -> relation.to().toString()));
    return sorted;
  }
}
