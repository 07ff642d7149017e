package io.github.dailyietf.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Two sources, both asked. */
record HistoryUnion(HistoryLookup first, HistoryLookup second) implements HistoryLookup {

  @Override
  public Optional<DocumentHistory> history(DocumentReference document) {
    Optional<DocumentHistory> a = first.history(document);
    Optional<DocumentHistory> b = second.history(document);
    return a.isPresent() && b.isPresent() ? Optional.of(a.get().merge(b.get())) : a.or(() -> b);
  }

  @Override
  public Map<DocumentReference, DocumentHistory> histories(
      Collection<? extends DocumentReference> documents) {
    Map<DocumentReference, DocumentHistory> all = new LinkedHashMap<>(first.histories(documents));
    second
        .histories(documents)
        .forEach((name, history) -> all.merge(name, history, DocumentHistory::merge));
    return all;
  }
}
