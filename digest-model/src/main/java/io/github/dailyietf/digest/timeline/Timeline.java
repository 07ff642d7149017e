package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.HistoryRelation;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.core.RevisionGap;
import io.github.dailyietf.core.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture of a history shows, whatever its form: a row for each name, marks, phases, what is
 * missing and what is disputed.
 *
 * <pre>{@code
 * var timeline = Timeline.of(history, clock.instant());
 * String svg = TimelineRenderer.svg(Locale.ENGLISH).render(timeline);
 * }</pre>
 *
 * @param history what is known until the moment
 * @param at the moment
 * @param rows the documents of the work, the oldest first, then those that may belong to it
 * @param relations the ties between documents, without circles
 * @param conflicts what the sources disagree about
 * @param standing where the work stands
 */
public record Timeline(
    DocumentHistory history,
    Instant at,
    List<Row> rows,
    List<HistoryRelation> relations,
    List<HistoryConflict> conflicts,
    Standing standing) {

  private static final Set<EventKind> SHOWN =
      Set.of(
          EventKind.REVISION,
          EventKind.RFC_PUBLISHED,
          EventKind.ADOPTED,
          EventKind.LAST_CALL,
          EventKind.APPROVED,
          EventKind.CONFLICT_REVIEW,
          EventKind.LEVEL,
          EventKind.EXPIRED,
          EventKind.RESURRECTED,
          EventKind.WITHDRAWN,
          EventKind.ERRATUM,
          EventKind.IPR_DISCLOSURE);

  /**
   * One draft or RFC.
   *
   * @param document the draft or RFC
   * @param possible true if it may belong to the work and nobody is sure
   * @param marks what happened to it, by time; never empty
   * @param phases its phases, by time
   * @param gaps its revisions that nobody saw posted
   */
  public record Row(
      DocumentReference document,
      boolean possible,
      List<Mark> marks,
      List<Phase> phases,
      List<RevisionGap> gaps) {

    /** Copies the lists. */
    public Row {
      marks = List.copyOf(marks);
      phases = List.copyOf(phases);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * Something that happened at a known time.
   *
   * @param fact what happened, with everyone who tells it
   * @param time when; if nobody tells, the date that the document bears
   * @param disputed true if the sources disagree about it
   */
  public record Mark(HistoryFact fact, EventTime time, boolean disputed) {

    /** True for a revision of a draft, or the publication of an RFC. */
    public boolean appearance() {
      return fact.kind().equals(EventKind.REVISION) || fact.kind().equals(EventKind.RFC_PUBLISHED);
    }

    /** True if {@link #time} is only the date that the document bears. */
    public boolean datedOnly() {
      return fact.time().isEmpty();
    }
  }

  /** Copies the lists. */
  public Timeline {
    rows = List.copyOf(rows);
    relations = List.copyOf(relations);
    conflicts = List.copyOf(conflicts);
  }

  /** The moment and how much it shows, in one line. */
  @Override
  public String toString() {
    return "timeline of "
        + history.subject()
        + " at "
        + at
        + " (rows: "
        + rows.size()
        + ", relations: "
        + relations.size()
        + ", conflicts: "
        + conflicts.size()
        + ")";
  }

  /** What was known of this history at this moment. */
  public static Timeline of(DocumentHistory history, Instant at) {
    DocumentHistory then = history.until(at);
    List<HistoryConflict> conflicts = then.conflicts();
    List<Phase> phases = then.phases(at);
    List<RevisionGap> gaps = then.gaps();
    List<DocumentReference> line = then.documents();
    List<HistoryRelation> relations = then.relations();

    Map<DocumentReference, List<Mark>> marks = marks(then, conflicts);
    Set<DocumentReference> shown = new LinkedHashSet<>(line);
    for (HistoryRelation relation : relations) {
      if (relation.kind().equals(EventKind.POSSIBLY_REPLACES)) {
        shown.add(relation.newer());
        shown.add(relation.older());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (DocumentReference document : shown) {
      List<Mark> own = marks.getOrDefault(document, List.of());
      if (!own.isEmpty()) {
        rows.add(
            new Row(
                document,
                !line.contains(document),
                own,
                phases.stream().filter(phase -> phase.document().equals(document)).toList(),
                gaps.stream().filter(gap -> gap.name().equals(document)).toList()));
      }
    }
    return new Timeline(then, at, rows, relations, conflicts, then.standing(at));
  }

  private static Map<DocumentReference, List<Mark>> marks(
      DocumentHistory history, List<HistoryConflict> conflicts) {
    Set<DocumentReference> disputed = new LinkedHashSet<>();
    conflicts.forEach(conflict -> disputed.add(conflict.document()));
    Map<DocumentReference, List<Mark>> marks = new HashMap<>();
    for (HistoryFact fact : history.facts()) {
      Optional<EventTime> when = fact.when();
      if (when.isPresent() && SHOWN.contains(fact.kind())) {
        Mark mark = new Mark(fact, when.get(), disputed.contains(fact.document()));
        marks.computeIfAbsent(base(fact.document()), d -> new ArrayList<>()).add(mark);
      }
    }
    Comparator<Mark> byTime = Comparator.comparing(Mark::time);
    marks.values().forEach(row -> row.sort(byTime));
    return marks;
  }

  static DocumentReference base(DocumentReference document) {
    return document instanceof DraftVersion version ? version.name() : document;
  }
}
