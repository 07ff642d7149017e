package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds revisions that nobody saw posted. */
final class RevisionGaps {

  private RevisionGaps() {}

  static List<RevisionGap> of(Collection<HistoryEvent> events, Set<DocumentReference> documents) {
    Map<DraftName, TreeSet<Revision>> posted = new TreeMap<>();
    Map<DraftName, Revision> highest = new TreeMap<>();
    for (HistoryEvent event : events) {
      if (event.document() instanceof DraftVersion version && documents.contains(version.name())) {
        highest.merge(version.name(), version.revision(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        if (event.kind().equals(EventKind.REVISION)) {
          posted.computeIfAbsent(version.name(), name -> new TreeSet<>()).add(version.revision());
        }
      }
    }
    List<RevisionGap> gaps = new ArrayList<>();
    highest.forEach(
        (name, last) -> {
          int next = 0;
          for (Revision revision : posted.getOrDefault(name, new TreeSet<>())) {
            add(gaps, name, next, revision.number() - 1);
            next = revision.number() + 1;
          }
          add(gaps, name, next, last.number());
        });
    return gaps;
  }

  private static void add(List<RevisionGap> gaps, DraftName name, int first, int last) {
    if (first <= last) {
      gaps.add(new RevisionGap(name, Revision.of(first), Revision.of(last)));
    }
  }
}
