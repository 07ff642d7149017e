package io.github.dailyietf.digest;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.summary.Summary;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Parts of a digest with something put in place of something else. */
final class Rewrite {

  /** The order of problems in a report. */
  static final Comparator<Problem> BY_SOURCE =
      Comparator.comparing(Problem::source)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::text);

  private Rewrite() {}

  static DraftEntry of(DraftEntry entry, Map<? extends DocumentReference, Summary> summaries) {
    return Optional.ofNullable(summaries.get(entry.draft().version()))
        .or(() -> Optional.ofNullable(summaries.get(entry.draft().name())))
        .<DraftEntry>map(text -> DraftEntry.builder().from(entry).summary(text).build())
        .orElse(entry);
  }

  static RfcEntry of(RfcEntry entry, Map<? extends DocumentReference, Summary> summaries) {
    return Optional.ofNullable(summaries.get(entry.rfc().number()))
        .<RfcEntry>map(text -> RfcEntry.builder().from(entry).summary(text).build())
        .orElse(entry);
  }

  static Report of(Report report, Collection<Problem> problems) {
    TreeSet<Problem> all = new TreeSet<>(BY_SOURCE);
    all.addAll(report.problems());
    all.addAll(problems);
    return Report.builder().from(report).problems(all).build();
  }
}
