package io.github.dailyietf.core;

import static io.github.dailyietf.core.HistorySamples.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the states that the Datatracker knows, and what happens to a draft, move it on. */
class StagesTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static Stage after(String... lines) {
    return history("draft-a-b", lines).standing(NOW).stage();
  }

  @ParameterizedTest
  @CsvSource({
    "draft/expired,EXPIRED",
    "draft/auth-rm,WITHDRAWN",
    "draft/ietf-rm,WITHDRAWN",
    "draft/active,INDIVIDUAL",
    "draft-iesg/pub-req,EVALUATION",
    "draft-iesg/ad-eval,EVALUATION",
    "draft-iesg/review-e,EVALUATION",
    "draft-iesg/lc-req,EVALUATION",
    "draft-iesg/lc,LAST_CALL",
    "draft-iesg/writeupw,EVALUATION",
    "draft-iesg/goaheadw,EVALUATION",
    "draft-iesg/iesg-eva,EVALUATION",
    "draft-iesg/defer,EVALUATION",
    "draft-iesg/approved,RFC_EDITOR",
    "draft-iesg/ann,RFC_EDITOR",
    "draft-iesg/rfcqueue,RFC_EDITOR",
    "draft-iesg/dead,INDIVIDUAL",
    "draft-stream-ietf/wg-doc,GROUP",
    "draft-stream-ietf/adopt-wg,GROUP",
    "draft-rfceditor/edit,RFC_EDITOR",
    "draft-stream-ise/new,INDIVIDUAL",
    "anything/else,INDIVIDUAL"
  })
  void aStateOfTheDatatrackerIsAStage(String state, Stage stage) {
    assertThat(
            after(
                "revision draft-a-b-00 2025-01-01",
                "state draft-a-b detail=" + state + " 2025-02-01"))
        .isEqualTo(stage);
  }

  @Test
  void aDeadRequestGoesBackToTheGroup() {
    assertThat(
            after(
                "revision draft-a-b-00 2025-01-01",
                "adopted draft-a-b 2025-01-15",
                "state draft-a-b detail=draft-iesg/ad-eval 2025-02-01",
                "state draft-a-b detail=draft-iesg/dead 2025-03-01"))
        .isEqualTo(Stage.GROUP);
  }

  @Test
  void whatIsOverStaysOverUntilItComesBack() {
    String[] expired = {
      "revision draft-a-b-00 2025-01-01",
      "expired draft-a-b 2025-07-01",
      "state draft-a-b detail=draft-iesg/dead 2025-08-01",
      "state draft-a-b detail=draft-rfceditor/edit 2025-08-02"
    };
    assertThat(after(expired)).isEqualTo(Stage.EXPIRED);
    assertThat(
            after(
                "revision draft-a-b-00 2025-01-01",
                "expired draft-a-b 2025-07-01",
                "state draft-a-b detail=draft/active 2025-08-01"))
        .isEqualTo(Stage.INDIVIDUAL);
    assertThat(
            after(
                "revision draft-a-b-00 2025-01-01",
                "withdrawn draft-a-b 2025-07-01",
                "resurrected draft-a-b 2025-08-01"))
        .isEqualTo(Stage.INDIVIDUAL);
    assertThat(after("revision draft-a-b-00 2025-01-01", "withdrawn draft-a-b 2025-07-01"))
        .isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void aRevisionDuringTheLastCallDoesNotEndIt() {
    DocumentHistory history =
        history(
            "draft-a-b",
            "revision draft-a-b-00 2025-12-01",
            "last-call draft-a-b-00 ends=2026-01-05 2025-12-20",
            "revision draft-a-b-01 2025-12-28");

    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.LAST_CALL);
    assertThat(history.standing(NOW).lastCallDays()).isEqualTo(OptionalLong.of(4));
  }

  @Test
  void theLastCallThatCountsIsTheLastOfThisDocument() {
    DocumentHistory history =
        history(
            "draft-a-b",
            "revision draft-a-b-00 2025-06-01",
            "last-call draft-a-b-00 ends=2025-06-30 2025-06-10",
            "last-call draft-a-b-00 ends=2026-01-03 2025-12-20",
            "would-update draft-a-b-00 RFC10 2025-12-21",
            "last-call RFC10 ends=2026-02-28 2025-12-29");

    assertThat(history.standing(NOW).lastCallDays()).isEqualTo(OptionalLong.of(2));
    assertThat(history.standing(Instant.parse("2025-08-01T00:00:00Z")).stage())
        .isEqualTo(Stage.EVALUATION);
  }

  @Test
  void theGroupIsThatOfTheDocumentAsItStandsNow() {
    DocumentHistory history =
        history("draft-a-b", "revision draft-a-b-00 2025-06-01", "adopted draft-a-b 2025-07-01");

    assertThat(history.standing(NOW).group()).isEmpty();
    assertThat(history.standing(NOW).stage()).isEqualTo(Stage.GROUP);
    assertThat(history.standing(NOW).lastPosted()).contains(EventTime.parse("2025-06-01"));
  }

  @Test
  void onlyWhatTheNewestRevisionProposesIsProposed() {
    DocumentHistory history =
        history(
            "draft-a-b",
            "revision draft-a-b-00 2025-06-01",
            "would-update draft-a-b-00 RFC10",
            "revision draft-a-b-01 2025-07-01",
            "would-obsolete draft-a-b-01 RFC11",
            "would-update draft-a-b RFC12",
            "would-update draft-c-d RFC10");

    assertThat(history.wouldChange()).containsExactly(RfcNumber.of(11), RfcNumber.of(12));
  }

  @Test
  void whatHappenedInASpanIsTheWholeLineOfTheWorkAndWhatTouchesIt() {
    DocumentHistory history =
        history(
            "draft-ietf-x-y",
            "revision draft-a-y-00 2025-01-01",
            "revision draft-ietf-x-y-00 2025-03-01",
            "replaces draft-ietf-x-y draft-a-y",
            "became-rfc draft-ietf-x-y RFC99",
            "rfc-published RFC99 2025-09-01",
            "updates RFC100 RFC99",
            "rfc-published RFC100 2025-10-01");

    assertThat(
            history
                .between(
                    Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-10-02T00:00:00Z"))
                .stream()
                .map(fact -> fact.kind().slug() + " " + fact.document()))
        .containsExactlyInAnyOrder(
            "revision draft-ietf-x-y-00",
            "replaces draft-ietf-x-y",
            "became-rfc draft-ietf-x-y",
            "rfc-published RFC 99",
            "updates RFC 100");
    assertThat(
            history.between(
                Instant.parse("2025-01-02T00:00:00Z"), Instant.parse("2025-03-01T00:00:00Z")))
        .isEmpty();
  }
}
