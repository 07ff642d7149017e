package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class HistoryProperties {

  private static final DraftName SUBJECT = DraftName.of("draft-a-x");
  private static final List<DraftName> NAMES =
      List.of(
          SUBJECT,
          DraftName.of("draft-b-x"),
          DraftName.of("draft-ietf-g-x"),
          DraftName.of("draft-c-x"));

  @Provide
  Arbitrary<List<HistoryEvent>> events() {
    return event().list().ofMaxSize(25);
  }

  private static Arbitrary<HistoryEvent> event() {
    Arbitrary<HistorySource> source =
        Arbitraries.of("mail", "datatracker", "rfc-index").map(kind -> HistorySource.of(kind, "1"));
    Arbitrary<EventTime> time =
        Arbitraries.integers()
            .between(0, 3000)
            .map(LocalDate.ofEpochDay(17_000)::plusDays)
            .flatMap(
                day ->
                    Arbitraries.of(
                        EventTime.of(day),
                        EventTime.of(PublicationDate.of(day.getYear(), day.getMonth())),
                        EventTime.of(UtcDay.of(day).start().plusSeconds(7))));
    Arbitrary<DraftName> name = Arbitraries.of(NAMES);
    Arbitrary<HistoryEvent> revision =
        Combinators.combine(name, Arbitraries.integers().between(0, 12), time, source)
            .as(
                (n, r, t, s) ->
                    HistoryEvent.builder()
                        .kind(EventKind.REVISION)
                        .document(n.at(Revision.of(r)))
                        .time(t)
                        .source(s)
                        .build());
    Arbitrary<HistoryEvent> replaces =
        Combinators.combine(name, name, source)
            .as(
                (n, o, s) ->
                    HistoryEvent.builder()
                        .kind(EventKind.REPLACES)
                        .document(n)
                        .other(o)
                        .source(s)
                        .build());
    Arbitrary<HistoryEvent> rfc =
        Combinators.combine(name, Arbitraries.integers().between(1, 3), source)
            .as(
                (n, r, s) ->
                    HistoryEvent.builder()
                        .kind(EventKind.BECAME_RFC)
                        .document(n)
                        .other(RfcNumber.of(r))
                        .source(s)
                        .build());
    Arbitrary<HistoryEvent> obsoletes =
        Combinators.combine(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 3), source)
            .as(
                (n, o, s) ->
                    HistoryEvent.builder()
                        .kind(EventKind.OBSOLETES)
                        .document(RfcNumber.of(n))
                        .other(RfcNumber.of(o))
                        .source(s)
                        .build());
    Arbitrary<HistoryEvent> step =
        Combinators.combine(
                name,
                Arbitraries.of(
                    EventKind.ADOPTED,
                    EventKind.LAST_CALL,
                    EventKind.APPROVED,
                    EventKind.EXPIRED,
                    EventKind.RESURRECTED,
                    EventKind.WITHDRAWN),
                time,
                source)
            .as(
                (n, k, t, s) ->
                    HistoryEvent.builder().kind(k).document(n).time(t).source(s).build());
    return Arbitraries.frequencyOf(
        Tuple.of(5, revision),
        Tuple.of(3, replaces),
        Tuple.of(1, rfc),
        Tuple.of(1, obsoletes),
        Tuple.of(2, step));
  }

  @Property
  void theOrderAndRepetitionOfWhatIsToldDoNotMatter(
      @ForAll("events") List<HistoryEvent> events, @ForAll Random random) {
    List<HistoryEvent> shuffled = new ArrayList<>(events);
    shuffled.addAll(events);
    Collections.shuffle(shuffled, random);

    DocumentHistory a = DocumentHistory.of(SUBJECT, events);
    DocumentHistory b = DocumentHistory.of(SUBJECT, shuffled);
    assertThat(b).isEqualTo(a);
    assertThat(b.documents()).isEqualTo(a.documents());
    assertThat(b.relations()).isEqualTo(a.relations());
    assertThat(b.conflicts()).isEqualTo(a.conflicts());
    assertThat(Histories.ofEvents(shuffled).history(SUBJECT))
        .isEqualTo(Histories.ofEvents(events).history(SUBJECT));
  }

  @Property
  void mergingIsCommutativeAssociativeAndIdempotent(
      @ForAll("events") List<HistoryEvent> x,
      @ForAll("events") List<HistoryEvent> y,
      @ForAll("events") List<HistoryEvent> z) {
    DocumentHistory a = DocumentHistory.of(SUBJECT, x);
    DocumentHistory b = DocumentHistory.of(SUBJECT, y);
    DocumentHistory c = DocumentHistory.of(SUBJECT, z);

    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(a)).isEqualTo(a);
    Histories together = Histories.ofEvents(x).and(Histories.ofEvents(y));
    assertThat(together.history(SUBJECT))
        .isEqualTo(Histories.ofEvents(y).and(Histories.ofEvents(x)).history(SUBJECT));
  }

  @Property
  void thereIsNoWayBackWhateverTheSourcesSay(@ForAll("events") List<HistoryEvent> events) {
    DocumentHistory history = DocumentHistory.of(SUBJECT, events);

    for (HistoryRelation relation : history.relations()) {
      Set<DocumentReference> reached = new HashSet<>(Set.of(relation.older()));
      for (int size = 0; size != reached.size(); ) {
        size = reached.size();
        history.relations().stream()
            .filter(r -> reached.contains(r.newer()))
            .map(HistoryRelation::older)
            .toList()
            .forEach(reached::add);
      }
      assertThat(reached).doesNotContain(relation.newer());
    }
    assertThat(history.documents()).doesNotHaveDuplicates().contains(SUBJECT);
  }

  @Property
  void everyRelationIsEitherThereOrToldAsLeftOut(@ForAll("events") List<HistoryEvent> events) {
    DocumentHistory history = DocumentHistory.of(SUBJECT, events);
    Set<HistoryEvent> cut = new HashSet<>();
    history.conflicts().stream()
        .filter(conflict -> conflict.kind() == HistoryConflict.Kind.CYCLE)
        .forEach(conflict -> cut.addAll(conflict.events()));

    long kept = history.relations().stream().mapToLong(relation -> relation.sources().size()).sum();
    long told = history.events().stream().filter(event -> event.kind().relation()).count();
    assertThat(kept + cut.size()).isEqualTo(told);
  }

  @Property
  void everyRevisionIsPostedOrMissing(@ForAll("events") List<HistoryEvent> events) {
    DocumentHistory history = DocumentHistory.of(SUBJECT, events);

    for (DocumentReference document : history.documents()) {
      Set<Integer> numbers = new HashSet<>();
      int count = 0;
      for (HistoryFact revision : history.revisions()) {
        if (revision.document() instanceof DraftVersion version
            && version.name().equals(document)) {
          numbers.add(version.revision().number());
          count++;
        }
      }
      for (RevisionGap gap : history.gaps()) {
        if (gap.name().equals(document)) {
          count += gap.size();
          for (int i = gap.first().number(); i <= gap.last().number(); i++) {
            numbers.add(i);
          }
        }
      }
      assertThat(numbers).hasSize(count);
      numbers.forEach(number -> assertThat(number).isLessThan(numbers.size()));
    }
  }

  @Property
  void phasesFollowEachOtherAndEachHasACause(@ForAll("events") List<HistoryEvent> events) {
    DocumentHistory history = DocumentHistory.of(SUBJECT, events);
    List<Phase> phases = history.phases(Instant.parse("2030-01-01T00:00:00Z"));

    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      assertThat(history.events()).contains(phase.because());
      if (i > 0 && phases.get(i - 1).document().equals(phase.document())) {
        assertThat(phases.get(i - 1).until()).contains(phase.from());
        assertThat(phase.stage()).isNotEqualTo(phases.get(i - 1).stage());
      }
      phase.until().ifPresent(end -> assertThat(end).isGreaterThanOrEqualTo(phase.from()));
    }
  }

  @Property
  void spansTellEachFactAtMostOnce(@ForAll("events") List<HistoryEvent> events) {
    DocumentHistory history = DocumentHistory.of(SUBJECT, events);
    List<HistoryFact> heard = new ArrayList<>();
    Instant from = Instant.parse("2016-01-01T00:00:00Z");
    for (int i = 0; i < 40; i++) {
      Instant until = from.plusSeconds(100L * 86_400);
      heard.addAll(history.between(from, until));
      from = until;
    }

    assertThat(heard).doesNotHaveDuplicates();
    assertThat(history.facts()).containsAll(heard);
    assertThat(heard).containsAll(history.revisions());
  }

  @Property
  void theSameQuestionGetsTheSameAnswer(@ForAll("events") List<HistoryEvent> events) {
    Histories histories = Histories.ofEvents(events);

    for (DraftName name : NAMES) {
      assertThat(histories.history(name)).isEqualTo(histories.history(name));
      histories
          .history(name)
          .ifPresent(
              h -> assertThat(h.standing(Instant.EPOCH)).isEqualTo(h.standing(Instant.EPOCH)));
    }
  }
}
