package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The life of a piece of work under all its names, from the first draft to the RFC and beyond.
 *
 * <pre>{@code
 * var history = DocumentHistory.ofAnnouncements(DraftName.of("draft-ietf-exnet-widgets"), announcements);
 * history.standing(clock.instant()).stage();     // LAST_CALL
 * history.gaps();                                // revisions that nobody saw posted
 * history.conflicts();                           // what the sources disagree about
 * }</pre>
 *
 * <p>It is the set of what the sources say, each with its source; everything else is computed from
 * it and never guessed. So two histories are merged by putting their events together: in any order,
 * as often as one likes, with the same result.
 */
@Value.Immutable
@BriefStyle
@JsonDeserialize(builder = DocumentHistoryBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DocumentHistory permits DocumentHistoryBuilder.ImmutableDocumentHistory {

  /** The draft or the RFC that was asked for; never a revision. */
  DocumentReference subject();

  /** All that is known, by time. */
  @Value.NaturalOrder
  SortedSet<HistoryEvent> events();

  /** The history of this draft or RFC that consists of these events, in any order. */
  static DocumentHistory of(DocumentReference subject, Collection<HistoryEvent> events) {
    return new DocumentHistoryBuilder()
        .subject(Facts.base(subject))
        .events(new TreeSet<>(events))
        .build();
  }

  /** What these mails tell of the work that this draft or RFC belongs to. */
  static DocumentHistory ofAnnouncements(
      DocumentReference subject, Iterable<? extends Announcement> announcements) {
    return Histories.of(announcements).history(subject).orElseGet(() -> of(subject, List.of()));
  }

  /**
   * All that either of the two knows.
   *
   * @throws IllegalArgumentException if the other one has another subject
   */
  default DocumentHistory merge(DocumentHistory other) {
    if (!subject().equals(other.subject())) {
      throw new IllegalArgumentException(
          "a history of " + other.subject() + ", not of " + subject());
    }
    TreeSet<HistoryEvent> all = new TreeSet<>(events());
    all.addAll(other.events());
    return of(subject(), all);
  }

  /** What happened, by time; what several sources tell is there once, with all of them. */
  default List<HistoryFact> facts() {
    return Facts.of(events());
  }

  /**
   * The drafts and RFCs of this work, none before what it grew out of: what the subject grew out of
   * and what grew out of it, by replacement and by becoming an RFC.
   */
  default List<DocumentReference> documents() {
    return new Lineage(facts()).line(subject());
  }

  /** The revisions that were posted, in the order of {@link #documents}, then of revisions. */
  default List<HistoryFact> revisions() {
    return Standings.revisions(this);
  }

  /**
   * The ties between documents, without circles: of relations that run in a circle those are left
   * out whose newer document is not the later one, and {@link #conflicts} has them.
   */
  default List<HistoryRelation> relations() {
    return new Lineage(facts()).relations();
  }

  /** What the sources disagree about. */
  default List<HistoryConflict> conflicts() {
    List<HistoryFact> facts = facts();
    return HistoryConflicts.of(facts, new Lineage(facts));
  }

  /** Revisions that must exist and of whose posting nobody tells, by name and revision. */
  default List<RevisionGap> gaps() {
    return RevisionGaps.of(events(), Set.copyOf(documents()));
  }

  /** The phases of each document as they are at this moment, in the order of the documents. */
  default List<Phase> phases(Instant at) {
    DocumentHistory then = until(at);
    List<HistoryFact> facts = then.facts();
    Lineage lineage = new Lineage(facts);
    return Phases.of(lineage.line(subject()), facts, lineage, at);
  }

  /**
   * What was known to have happened at this moment. What has no time happened when its document
   * appeared, or always if nobody knows when that was.
   */
  default DocumentHistory until(Instant at) {
    return Standings.until(this, at);
  }

  /** Where the work stands at this moment; from a replaced draft on it follows the successor. */
  default Standing standing(Instant at) {
    return Standings.of(this, at);
  }

  /**
   * How many days the work spent in each stage it has left, under all its names; stages whose days
   * are not all known are missing.
   */
  default Map<Stage, Long> stageDays() {
    Map<Stage, Long> days = new EnumMap<>(Stage.class);
    Set<Stage> open = EnumSet.noneOf(Stage.class);
    for (Phase phase : phases(Instant.MAX)) {
      if (phase.days().isPresent()) {
        days.merge(phase.stage(), phase.days().getAsLong(), Long::sum);
      } else {
        open.add(phase.stage());
      }
    }
    days.keySet().removeAll(open);
    return days;
  }

  /** True if the two are one work: this one's subject under an earlier or a later name. */
  default boolean sameWorkAs(DocumentReference document) {
    return documents().contains(Facts.base(document));
  }

  /** The drafts that took the subject's place. */
  default List<DocumentReference> replacedBy() {
    return Standings.newer(this, EventKind.REPLACES);
  }

  /** The RFCs that the subject became, or that made it obsolete if it is one itself. */
  default List<DocumentReference> rfcs() {
    return Standings.newer(
        this, subject() instanceof RfcNumber ? EventKind.OBSOLETES : EventKind.BECAME_RFC);
  }

  /** The RFCs that the newest revision proposes to update or to make obsolete, sorted. */
  default List<DocumentReference> wouldChange() {
    return Standings.proposals(this);
  }

  /**
   * What happened from one moment on and before another, each fact once however many sources tell
   * it, under whatever name. A bot that asks for one span after the other hears nothing twice. What
   * has no time happened when its document appeared.
   */
  default List<HistoryFact> between(Instant from, Instant until) {
    return Standings.between(this, from, until);
  }

  /**
   * What is known here and was not known there, whenever it happened. Hears also of what a source
   * told late.
   */
  default List<HistoryFact> since(DocumentHistory earlier) {
    return Standings.news(this, earlier);
  }

  /** The first title and every other one after it, by time. */
  default List<String> titles() {
    return events().stream().map(HistoryEvent::title).flatMap(Optional::stream).distinct().toList();
  }
}
