package io.github.dailyietf.core;

import static io.github.dailyietf.core.HistorySamples.INDIVIDUAL;
import static io.github.dailyietf.core.HistorySamples.OF_GROUP;
import static io.github.dailyietf.core.HistorySamples.RFC;
import static io.github.dailyietf.core.HistorySamples.event;
import static io.github.dailyietf.core.HistorySamples.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentHistoryTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static List<String> texts(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  private static List<String> conflicts(DocumentHistory history) {
    return history.conflicts().stream().map(c -> c.kind() + " " + c.document()).toList();
  }

  private static List<String> phases(DocumentHistory history) {
    return history.phases(NOW).stream()
        .map(
            p ->
                p.document()
                    + " "
                    + p.stage()
                    + " "
                    + p.from()
                    + " "
                    + p.until().map(Object::toString).orElse("on"))
        .toList();
  }

  @Test
  void theStoryOfRfc8914FromSlidesAndHeaders() {
    Histories histories =
        Histories.ofEvents(HistorySamples.slides())
            .and(Histories.ofEvents(HistorySamples.headers()));
    DocumentHistory history = histories.history(RFC).orElseThrow();

    assertThat(history.documents()).containsExactly(INDIVIDUAL, OF_GROUP, RFC);
    assertThat(history.revisions()).hasSize(20);
    assertThat(history.gaps()).isEmpty();
    assertThat(conflicts(history))
        .containsExactly(
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-01",
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-07");
    assertThat(history.conflicts().get(0).message())
        .isEqualTo("draft-ietf-dnsop-extended-error-01 was posted 2018-06 and bears 2018-07");
    HistoryFact first = history.revisions().get(0);
    assertThat(first.document()).hasToString("draft-wkumari-dnsop-extended-error-00");
    assertThat(first.time()).contains(EventTime.parse("2017-02"));
    assertThat(first.dated()).contains(PublicationDate.parse("2017-02-27"));
    assertThat(histories.history(INDIVIDUAL).orElseThrow().events()).isEqualTo(history.events());
    assertThat(histories.history(OF_GROUP).orElseThrow().events()).isEqualTo(history.events());
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void theStoryOfRfc8914FromMailsAlone() {
    DocumentHistory history = DocumentHistory.ofAnnouncements(OF_GROUP, HistorySamples.mails());

    // No mail says what replaced what: the older draft is a hint and not part of the work.
    assertThat(history.documents()).containsExactly(OF_GROUP, RFC);
    assertThat(history.revisions()).hasSize(17);
    assertThat(history.relations())
        .extracting(HistoryRelation::toString)
        .containsExactly(
            OF_GROUP + " possibly-replaces " + INDIVIDUAL, OF_GROUP + " became " + RFC);
    assertThat(history.relations().get(0).sources())
        .containsExactly(
            HistorySource.of("inference", "same topic in the name, same title, common author"));
    assertThat(conflicts(history))
        .containsExactly(
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-01",
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-07");
  }

  @Test
  void theStoryOfRfc8914FromEverything() {
    Histories all =
        Histories.of(HistorySamples.mails())
            .and(Histories.ofEvents(HistorySamples.slides()))
            .and(Histories.ofEvents(HistorySamples.headers()))
            .and(Histories.ofRfcs(List.of(HistorySamples.rfc())));
    DocumentHistory history = all.history(INDIVIDUAL).orElseThrow();

    assertThat(history.documents()).containsExactly(INDIVIDUAL, OF_GROUP, RFC);
    assertThat(history.relations())
        .extracting(HistoryRelation::toString)
        .containsExactly(OF_GROUP + " replaces " + INDIVIDUAL, OF_GROUP + " became " + RFC);
    assertThat(history.revisions()).hasSize(20);
    assertThat(history.revisions().get(0).events()).hasSize(3);
    assertThat(conflicts(history))
        .containsExactly(
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-01",
            "POSTED_AND_DATED draft-ietf-dnsop-extended-error-07");
    assertThat(history.sameWorkAs(RFC)).isTrue();
    assertThat(history.rfcs()).isEmpty();
    assertThat(history.replacedBy()).containsExactly(OF_GROUP);
    assertThat(phases(history))
        .containsExactly(
            INDIVIDUAL + " INDIVIDUAL 2017-02-27T12:00:00Z 2017-10-16T12:00:00Z",
            OF_GROUP + " GROUP 2017-10-16T12:00:00Z 2020-10-22T20:00:00Z",
            RFC + " PUBLISHED 2020-10-22T20:00:00Z on");
    assertThat(history.stageDays()).isEqualTo(Map.of(Stage.INDIVIDUAL, 231L, Stage.GROUP, 1102L));
  }

  @Test
  void theOrderOfTheMailsDoesNotMatter() {
    List<Announcement> mails = new ArrayList<>(HistorySamples.mails());
    Collections.reverse(mails);
    mails.addAll(HistorySamples.mails());

    assertThat(DocumentHistory.ofAnnouncements(RFC, mails))
        .isEqualTo(DocumentHistory.ofAnnouncements(RFC, HistorySamples.mails()));
  }

  @Test
  void aDraftThatWasSplit() {
    DocumentHistory history =
        history(
            "draft-a-all",
            "revision draft-a-all-00 2020-01-01",
            "revision draft-a-all-01 2020-02-01",
            "revision draft-ietf-x-one-00 2020-03-01",
            "revision draft-ietf-x-two-00 2020-03-02",
            "replaces draft-ietf-x-one draft-a-all",
            "replaces draft-ietf-x-two draft-a-all");

    assertThat(texts(history.documents()))
        .containsExactly("draft-a-all", "draft-ietf-x-one", "draft-ietf-x-two");
    Standing standing = history.standing(NOW);
    assertThat(standing.stage()).isEqualTo(Stage.REPLACED);
    assertThat(texts(standing.successors()))
        .containsExactly("draft-ietf-x-one", "draft-ietf-x-two");
    assertThat(standing.document()).hasToString("Optional[draft-a-all-01]");
    assertThat(history.standing(Instant.parse("2020-02-02T00:00:00Z")).stage())
        .isEqualTo(Stage.INDIVIDUAL);
  }

  @Test
  void aHalfOfASplitDoesNotHoldTheOtherHalf() {
    DocumentHistory history =
        history(
            "draft-ietf-x-one",
            "revision draft-a-all-00 2020-01-01",
            "revision draft-ietf-x-one-00 2020-03-01",
            "revision draft-ietf-x-two-00 2020-03-02",
            "replaces draft-ietf-x-one draft-a-all",
            "replaces draft-ietf-x-two draft-a-all");

    assertThat(texts(history.documents())).containsExactly("draft-a-all", "draft-ietf-x-one");
    assertThat(history.revisions()).hasSize(2);
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.GROUP);
  }

  @Test
  void draftsThatWereMerged() {
    DocumentHistory history =
        history(
            "draft-ietf-x-both",
            "revision draft-a-one-00 2020-01-01",
            "revision draft-b-two-00 2020-01-05",
            "revision draft-ietf-x-both-00 2020-03-01",
            "replaces draft-ietf-x-both draft-a-one",
            "replaces draft-ietf-x-both draft-b-two");

    assertThat(texts(history.documents()))
        .containsExactly("draft-a-one", "draft-b-two", "draft-ietf-x-both");
    assertThat(history.standing(NOW).document()).hasToString("Optional[draft-ietf-x-both-00]");
  }

  @Test
  void aRenamedDraftWithSkippedRevisions() {
    DocumentHistory history =
        history(
            "draft-ietf-new-name",
            "revision draft-ietf-old-name-04 2020-01-01",
            "revision draft-ietf-new-name-02 2020-03-01",
            "revision draft-ietf-new-name-05 2020-09-01",
            "replaces draft-ietf-new-name draft-ietf-old-name");

    assertThat(texts(history.gaps()))
        .containsExactly(
            "draft-ietf-new-name-00 to -01",
            "draft-ietf-new-name-03 to -04",
            "draft-ietf-old-name-00 to -03");
  }

  @Test
  void anApprovedRevisionThatNobodySawPostedIsAGap() {
    DocumentHistory history =
        history(
            "draft-ietf-x-y",
            "revision draft-ietf-x-y-00 2020-01-01",
            "approved draft-ietf-x-y-02 2020-05-01",
            "would-update draft-z-z-07 RFC10 2020-05-01");

    assertThat(texts(history.gaps())).containsExactly("draft-ietf-x-y-01 to -02");
    assertThat(history.gaps().get(0).size()).isEqualTo(2);
  }

  @Test
  void aDraftThatDiedAndCameBack() {
    DocumentHistory history =
        history(
            "draft-ietf-x-y",
            "revision draft-ietf-x-y-00 2020-01-01",
            "expired draft-ietf-x-y 2020-07-04",
            "revision draft-ietf-x-y-01 2021-03-01",
            "state draft-ietf-x-y detail=draft-iesg/ad-eval 2021-05-01",
            "last-call draft-ietf-x-y-01 ends=2021-06-15 2021-06-01",
            "approved draft-ietf-x-y-01 2021-08-01",
            "became-rfc draft-ietf-x-y-01 RFC9999",
            "rfc-published RFC9999 2021-11-01");

    assertThat(phases(history))
        .containsExactly(
            "draft-ietf-x-y GROUP 2020-01-01 2020-07-04",
            "draft-ietf-x-y EXPIRED 2020-07-04 2021-03-01",
            "draft-ietf-x-y GROUP 2021-03-01 2021-05-01",
            "draft-ietf-x-y EVALUATION 2021-05-01 2021-06-01",
            "draft-ietf-x-y LAST_CALL 2021-06-01 2021-06-16",
            "draft-ietf-x-y EVALUATION 2021-06-16 2021-08-01",
            "draft-ietf-x-y RFC_EDITOR 2021-08-01 2021-11-01",
            "RFC 9999 PUBLISHED 2021-11-01 on");
    assertThat(history.standing(Instant.parse("2020-12-24T00:00:00Z")).stage())
        .isEqualTo(Stage.EXPIRED);
    Standing called = history.standing(Instant.parse("2021-06-11T09:00:00Z"));
    assertThat(called.stage()).isEqualTo(Stage.LAST_CALL);
    assertThat(called.lastCallDays()).isEqualTo(OptionalLong.of(4));
    assertThat(history.standing(Instant.parse("2021-06-15T23:00:00Z")).lastCallDays())
        .isEqualTo(OptionalLong.of(0));
    assertThat(history.standing(Instant.parse("2021-06-16T00:00:00Z")).stage())
        .isEqualTo(Stage.EVALUATION);
    assertThat(history.standing(NOW).document()).contains(RfcNumber.of(9999));
    assertThat(history.stageDays()).containsEntry(Stage.GROUP, 185L + 61);
  }

  @Test
  void rfcsOutOfTheOrderOfTheirNumbers() {
    DocumentHistory history =
        history(
            "RFC100",
            "rfc-published RFC100 2020-05-01",
            "rfc-published RFC90 2021-05-01",
            "obsoletes RFC90 RFC100",
            "updates RFC95 RFC100 2020-09-01",
            "contains BCP14 RFC100");

    assertThat(texts(history.relations()))
        .containsExactly(
            "RFC 90 obsoletes RFC 100", "RFC 95 updates RFC 100", "BCP 14 contains RFC 100");
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.OBSOLETE);
    assertThat(history.standing(NOW).successors()).containsExactly(RfcNumber.of(90));
    assertThat(history.standing(Instant.parse("2020-12-01T00:00:00Z")).stage())
        .isEqualTo(Stage.PUBLISHED);
    assertThat(history.rfcs()).containsExactly(RfcNumber.of(90));
  }

  @Test
  void aCircleIsCutWhereTheNewerDocumentIsTheOlderOne() {
    DocumentHistory history =
        history(
            "draft-b",
            "revision draft-a-00 2020-01-01",
            "revision draft-b-00 2020-02-01",
            "revision draft-c-00 2020-03-01",
            "replaces draft-b draft-a",
            "replaces draft-c draft-b",
            "replaces draft-a draft-c",
            "replaces draft-a draft-a");

    assertThat(texts(history.relations()))
        .containsExactly("draft-b replaces draft-a", "draft-c replaces draft-b");
    assertThat(texts(history.documents())).containsExactly("draft-a", "draft-b", "draft-c");
    assertThat(history.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(HistoryConflict.Kind.CYCLE);
              assertThat(conflict.events()).hasSize(2);
              assertThat(conflict.problem())
                  .hasToString(
                      "draft-a: the relations run in a circle; left out: "
                          + "draft-a replaces draft-a, draft-a replaces draft-c");
            });
  }

  @Tag("slow")
  @Test
  void aLongChainNeedsNoStackAndNoLongTime() {
    List<HistoryEvent> events = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      events.add(event("replaces draft-n" + (i + 1) + " draft-n" + i));
    }
    DocumentHistory chain =
        Histories.ofEvents(events).history(DraftName.of("draft-n7")).orElseThrow();

    assertThat(chain.documents()).hasSize(20_001);
    events.add(event("replaces draft-n0 draft-n20000"));
    assertThat(DocumentHistory.of(chain.subject(), events).conflicts()).hasSize(1);
  }

  @Test
  void manyRevisions() {
    Stream<HistoryEvent> events =
        IntStream.range(0, 150)
            .mapToObj(
                i ->
                    String.format(
                        "revision draft-a-b-%02d %d-%02d-07", i, 2000 + i / 12, i % 12 + 1))
            .map(HistorySamples::event);
    DocumentHistory history =
        Histories.ofEvents(events.toList()).history(DraftName.of("draft-a-b")).orElseThrow();

    assertThat(history.revisions()).hasSize(150);
    assertThat(history.standing(NOW).document()).hasToString("Optional[draft-a-b-149]");
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.gaps()).isEmpty();
  }

  @Test
  void sourcesThatDisagreeAreBothKept() {
    DocumentHistory history =
        history(
            "draft-a-b",
            "revision draft-a-b-00 2020-01-01T10:00:00Z by=1",
            "revision draft-a-b-00 2020-01-02T09:00:00Z by=2",
            "revision draft-a-b-01 2020-03-01T10:00:00Z by=1",
            "revision draft-a-b-01 2020-03-09 by=2",
            "revision draft-a-b-02 2020-02-01 by=1",
            "became-rfc draft-a-b RFC7 by=1",
            "became-rfc draft-a-b RFC8 by=2");

    assertThat(conflicts(history))
        .containsExactly("POSTED draft-a-b-01", "ORDER draft-a-b-02", "RFC draft-a-b");
    assertThat(history.conflicts())
        .extracting(HistoryConflict::message)
        .containsExactly(
            "draft-a-b-01 was posted 2020-03-01T10:00:00Z or 2020-03-09",
            "draft-a-b-02 was posted 2020-02-01, before draft-a-b-01",
            "draft-a-b became RFC 7, draft-a-b became RFC 8");
    assertThat(history.revisions()).hasSize(3);
    assertThat(history.revisions().get(1).sources()).hasSize(2);
  }

  @Test
  void datesOnADocumentThatCannotBeTheSame() {
    HistoryEventBuilder one =
        HistorySamples.event("revision", "draft-a-b-00", HistorySource.of("test", "1"));
    HistoryEventBuilder two =
        HistorySamples.event("revision", "draft-a-b-00", HistorySource.of("test", "2"));
    List<HistoryEvent> agreeing =
        List.of(
            one.dated(PublicationDate.parse("2020-01")).build(),
            two.dated(PublicationDate.parse("2020-01-05")).build());
    List<HistoryEvent> disagreeing =
        List.of(
            one.dated(PublicationDate.parse("2020-01-04")).build(),
            two.dated(PublicationDate.parse("2020-01-05")).build());

    DraftName name = DraftName.of("draft-a-b");
    assertThat(DocumentHistory.of(name, agreeing).conflicts()).isEmpty();
    assertThat(DocumentHistory.of(name, agreeing).revisions().get(0).dated())
        .contains(PublicationDate.parse("2020-01-05"));
    assertThat(conflicts(DocumentHistory.of(name, disagreeing)))
        .containsExactly("DATED draft-a-b-00");
  }

  @Test
  void followingAWorkTellsNothingTwiceAndNothingIsMissed() {
    DocumentHistory history =
        Histories.of(HistorySamples.mails())
            .and(Histories.ofEvents(HistorySamples.slides()))
            .history(INDIVIDUAL)
            .orElseThrow();

    List<HistoryFact> heard = new ArrayList<>();
    Instant from = Instant.parse("2017-01-01T00:00:00Z");
    for (int month = 0; month < 60; month++) {
      Instant until = from.plusSeconds(30 * 86_400L);
      heard.addAll(history.between(from, until));
      from = until;
    }

    assertThat(heard).doesNotHaveDuplicates().hasSameSizeAs(history.facts());
    assertThat(
            history
                .between(
                    Instant.parse("2020-06-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"))
                .stream()
                .map(fact -> fact.kind() + " " + fact.document()))
        .containsExactly("rfc-published RFC 8914", "became-rfc draft-ietf-dnsop-extended-error");
  }

  @Test
  void whatANewerHistoryKnowsMore() {
    DocumentHistory before = history("draft-a-b", "revision draft-a-b-00 2020-01-01 by=1");
    DocumentHistory after =
        history(
            "draft-a-b",
            "revision draft-a-b-00 2020-01-02 by=2",
            "revision draft-a-b-01 2020-01-01 by=2");

    assertThat(after.since(before))
        .extracting(HistoryFact::document)
        .containsExactly(DraftVersion.parse("draft-a-b-01"));
    assertThat(after.since(after)).isEmpty();
  }

  @Test
  void mediansOfAGroup() {
    List<DocumentHistory> group = new ArrayList<>();
    for (String days : List.of("2020-01-11", "2020-01-31", "2020-01-21")) {
      group.add(
          history(
              "draft-a-b", "revision draft-a-b-00 2020-01-01", "last-call draft-a-b-00 " + days));
    }
    group.add(history("draft-a-b", "revision draft-a-b-00 2020-01"));

    StageMedians medians = StageMedians.of(group);
    assertThat(medians.median(Stage.INDIVIDUAL)).isEqualTo(OptionalLong.of(20));
    assertThat(medians.median(Stage.LAST_CALL)).isEmpty();
    assertThat(StageMedians.of(Map.of(Stage.GROUP, 3L)).median(Stage.GROUP))
        .isEqualTo(OptionalLong.of(3));
  }

  @Test
  void whatADraftProposesIsReadInItsAbstract() {
    String text =
        """
        RFC 9000 updates RFC 8999.  This document updates RFCs 8040 and
        8526, and obsoletes RFC 6536. It is based on RFC 7950. This memo
        (if approved) updates [RFC 2119]. Systems update RFC 1 often.
        """;
    Announcement mail =
        IdAction.builder()
            .subject("I-D Action: draft-a-b-03.txt")
            .draft(
                InternetDraft.builder()
                    .name(DraftName.of("draft-a-b"))
                    .revision(Revision.of(3))
                    .title("")
                    .abstractText(text)
                    .build())
            .build();

    DocumentHistory history =
        DocumentHistory.ofAnnouncements(DraftName.of("draft-a-b"), List.of(mail));
    assertThat(texts(history.wouldChange()))
        .containsExactly("RFC 2119", "RFC 6536", "RFC 8040", "RFC 8526");
    assertThat(texts(history.relations())).contains("draft-a-b would-obsolete RFC 6536");
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.UNKNOWN);
  }

  @Test
  void everyKindOfMailTellsItsPart() {
    Histories histories = Histories.of(Samples.ANNOUNCEMENTS);
    Set<EventKind> kinds = new HashSet<>();
    for (DocumentReference document : histories.documents()) {
      histories.history(document).orElseThrow().events().forEach(e -> kinds.add(e.kind()));
    }

    assertThat(kinds)
        .contains(
            EventKind.REVISION,
            EventKind.RFC_PUBLISHED,
            EventKind.BECAME_RFC,
            EventKind.LAST_CALL,
            EventKind.APPROVED,
            EventKind.CONFLICT_REVIEW,
            EventKind.LEVEL);
  }

  @Test
  void errataAndDisclosuresAreFoundByTheirSubjects() {
    List<Announcement> mails =
        List.of(
            OtherAnnouncement.builder()
                .subject("[Technical Errata Reported] RFC8914 (6218)")
                .kind(MailKind.ERRATUM)
                .build(),
            OtherAnnouncement.builder()
                .subject("IPR Disclosure: Example's Statement about draft-a-b")
                .kind(MailKind.IPR_DISCLOSURE)
                .build(),
            OtherAnnouncement.builder()
                .subject("Re: draft-c-d and RFC 8914")
                .kind(MailKind.DISCUSSION)
                .build());
    Histories histories = Histories.of(mails);

    assertThat(texts(List.copyOf(histories.documents()))).containsExactly("draft-a-b", "RFC 8914");
    assertThat(histories.history(RFC).orElseThrow().events().first().detail()).contains("6218");
  }

  @Test
  void twoSourcesAreAskedAndPutTogether() {
    HistoryLookup mails = Histories.of(HistorySamples.mails());
    HistoryLookup slides = Histories.ofEvents(HistorySamples.slides());
    HistoryLookup both = mails.and(slides).and(HistoryLookup.none());

    assertThat(both.history(DraftName.of("draft-nobody-knows"))).isEqualTo(Optional.empty());
    assertThat(both.history(OF_GROUP.at(Revision.of(3))).orElseThrow())
        .isEqualTo(
            mails.history(OF_GROUP).orElseThrow().merge(slides.history(OF_GROUP).orElseThrow()));
    assertThat(both.histories(List.of(OF_GROUP, RFC, DraftName.of("draft-nobody-knows"))))
        .containsOnlyKeys(OF_GROUP, RFC);
  }

  @Test
  void historiesOfTwoSubjectsAreNotMixed() {
    DocumentHistory a = DocumentHistory.of(OF_GROUP, List.of());
    DocumentHistory b = DocumentHistory.of(RFC, List.of());

    assertThatThrownBy(() -> a.merge(b))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RFC 8914");
  }

  @Test
  void nothingIsKnownOfWhatNobodyMentions() {
    DocumentHistory nothing = DocumentHistory.ofAnnouncements(OF_GROUP, List.of());

    assertThat(nothing.documents()).containsExactly(OF_GROUP);
    assertThat(nothing.standing(NOW).stage()).isEqualTo(Stage.UNKNOWN);
    assertThat(nothing.standing(NOW).document()).isEmpty();
    assertThat(nothing.phases(NOW)).isEmpty();
  }

  @Test
  void theExamplesOfTheDocumentation() {
    List<Announcement> announcements = HistorySamples.mails();
    List<Rfc> index = List.of(HistorySamples.rfc());
    List<HistoryFact> printed = new ArrayList<>();

    var history = DocumentHistory.ofAnnouncements(OF_GROUP, announcements);
    var histories = Histories.of(announcements).and(Histories.ofRfcs(index));
    histories.history(RfcNumber.of(8914)).ifPresent(h -> printed.addAll(h.facts()));

    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(printed).isNotEmpty();
    assertThat(EventTime.parse("2018-06").precision()).isEqualTo(EventTime.Precision.MONTH);
  }
}
