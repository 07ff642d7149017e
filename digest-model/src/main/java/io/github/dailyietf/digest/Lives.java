package io.github.dailyietf.digest;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.HistoryLookup;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lives of the documents of a day, as they were known at its end. */
final class Lives {

  private final HistoryLookup lookup;
  private final UtcDay day;
  private final Collection<Problem> problems;

  Lives(HistoryLookup lookup, UtcDay day, Collection<Problem> problems) {
    this.lookup = lookup;
    this.day = day;
    this.problems = problems;
  }

  /** One question for all of a kind. */
  Map<DocumentReference, DocumentHistory> of(Collection<? extends DocumentReference> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    try {
      Map<DocumentReference, DocumentHistory> then = new LinkedHashMap<>();
      Objects.requireNonNull(lookup.histories(List.copyOf(documents)), "the lookup gave null")
          .forEach(
              (document, history) -> then.put(document, history.until(day.end().minusNanos(1))));
      return then;
    } catch (RuntimeException failure) {
      problems.add(
          new Problem(
              "lookup-failed",
              "lookup of histories",
              0,
              "no histories are shown",
              FailureText.of(failure)));
      return Map.of();
    }
  }
}
