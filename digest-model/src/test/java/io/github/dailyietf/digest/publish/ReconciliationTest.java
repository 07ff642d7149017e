package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.publish.Discrepancy.Kind;
import io.github.dailyietf.digest.publish.Discrepancy.Reason;
import java.time.Instant;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private final Digest day =
      Digest.on(Samples.DAY)
          .add(Samples.posted("draft-a-00"))
          .add(Samples.posted("draft-a-01"))
          .add(Samples.posted("draft-b-03"))
          .add(Samples.published(9900, Samples.at("17:00:00")))
          .build();

  private final Map<DraftVersion, Instant> posted =
      new HashMap<>(
          Map.of(
              version("draft-a-00"), Samples.at("11:00:00"),
              version("draft-a-01"), Samples.at("11:30:00"),
              version("draft-b-03"), Samples.at("11:59:00")));

  private static DraftVersion version(String text) {
    return DraftVersion.parse(text);
  }

  private static Rfc rfc(int number) {
    return Rfc.builder().number(RfcNumber.of(number)).title("Title of " + number).build();
  }

  private static List<String> kinds(List<Discrepancy> points) {
    return points.stream().map(p -> p.kind() + " " + p.document() + " " + p.reason()).toList();
  }

  @Test
  void sourcesThatAgreeHaveNoDiscrepancies() {
    assertThat(Reconciliation.of(day).posted(posted).rfcs(List.of(rfc(9900))).discrepancies())
        .isEmpty();
    assertThat(Reconciliation.of(day).discrepancies()).isEmpty();
  }

  @Test
  void aMailOfTheNextDayIsLateAndOneOfTheDayBeforeEarly() {
    posted.put(version("draft-late-00"), Samples.at("23:59:50"));
    posted.put(version("draft-early-00"), Samples.at("00:00:01"));
    Digest after =
        Digest.on(Samples.DAY.next())
            .add(
                Samples.posted(
                    Samples.draft("draft-late-00", "Late"), Samples.DAY.end().plusSeconds(3)))
            .build();
    Digest before =
        Digest.on(Samples.DAY.previous())
            .add(
                Samples.posted(
                    Samples.draft("draft-early-00", "E"), Samples.DAY.start().minusSeconds(1)))
            .build();

    assertThat(Reconciliation.of(day).posted(posted).neighbours(before, after).discrepancies())
        .hasToString(
            "[MISSING draft-early-00 (EARLY_MAIL): posted at 2025-11-28T00:00:01Z, its mail was"
                + " sent at 2025-11-27T23:59:59Z, MISSING draft-late-00 (LATE_MAIL): posted at"
                + " 2025-11-28T23:59:50Z, its mail was sent at 2025-11-29T00:00:03Z]");
  }

  @Test
  void oneWithoutAMailWasNotAnnouncedSeveralInARowAreAHole() {
    posted.put(version("draft-lone-00"), Samples.at("11:15:00"));
    posted.put(version("draft-x-00"), Samples.at("15:00:00"));
    posted.put(version("draft-y-00"), Samples.at("15:01:00"));
    posted.put(version("draft-other-day-00"), Samples.DAY.end());

    assertThat(kinds(Reconciliation.of(day).posted(posted).discrepancies()))
        .containsExactly(
            "MISSING draft-lone-00 NOT_ANNOUNCED",
            "MISSING draft-x-00 MAILS_LOST",
            "MISSING draft-y-00 MAILS_LOST");
  }

  @Test
  void whatOnlyTheMailsHaveIsExtra() {
    posted.remove(version("draft-a-00"));

    assertThat(kinds(Reconciliation.of(day).posted(posted).discrepancies()))
        .containsExactly("EXTRA draft-a-00 NOT_RECORDED");
  }

  @Test
  void aSourceThatGoesByDocumentDatesHasThemOnAnotherDay() {
    InternetDraft dated =
        InternetDraft.builder()
            .from(Samples.draft("draft-dated-00", "Dated"))
            .date(PublicationDate.parse("2025-11-27"))
            .build();
    Digest digest =
        Digest.on(Samples.DAY).add(Samples.posted(dated, Samples.at("02:00:00"))).build();

    assertThat(Reconciliation.of(digest).drafts(List.of()).discrepancies())
        .hasToString(
            "[EXTRA draft-dated-00 (DOCUMENT_DATE): announced on the day, dated 2025-11-27]");
  }

  @Test
  void rfcsAreDatedInLosAngeles() {
    // 05:00 UTC is the evening before on the Pacific coast.
    Digest digest =
        Digest.on(Samples.DAY)
            .add(Samples.published(9901, Samples.at("05:00:00")))
            .add(Samples.published(9902, Samples.at("17:00:00")))
            .build();
    Digest after =
        Digest.on(Samples.DAY.next())
            .add(Samples.published(9903, Samples.DAY.end().plusSeconds(3600)))
            .add(Samples.published(9904, Samples.DAY.end().plusSeconds(40_000)))
            .build();

    List<Discrepancy> points =
        Reconciliation.of(digest)
            .rfcs(List.of(rfc(9903), rfc(9904), rfc(9905)))
            .neighbours(after)
            .discrepancies();

    assertThat(kinds(points))
        .containsExactly(
            "EXTRA RFC 9901 LOS_ANGELES_DATE",
            "EXTRA RFC 9902 NOT_RECORDED",
            "MISSING RFC 9903 LOS_ANGELES_DATE",
            "MISSING RFC 9904 LATE_MAIL",
            "MISSING RFC 9905 NOT_ANNOUNCED");
    assertThat(points.get(0).detail()).contains("2025-11-27 in Los Angeles");
  }

  @Test
  void factsThatBothStateAreCompared() {
    InternetDraft mailed =
        InternetDraft.builder()
            .from(Samples.draft("draft-f-01", "One  title"))
            .pages(12)
            .addAuthor(Author.of("Jane Doe"))
            .date(PublicationDate.parse("2025-11-27"))
            .build();
    Digest digest =
        Digest.on(Samples.DAY).add(Samples.posted(mailed, Samples.at("02:00:00"))).build();
    InternetDraft other =
        InternetDraft.builder()
            .from(Samples.draft("draft-f-01", "One title"))
            .pages(13)
            .addAuthor(Author.of("J. Doe"))
            .date(PublicationDate.of(2025, Month.NOVEMBER))
            .build();

    assertThat(Reconciliation.of(digest).drafts(List.of(other)).discrepancies())
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.kind()).isEqualTo(Kind.CONFLICT);
              assertThat(point.reason()).isEqualTo(Reason.DIFFERENT_FACTS);
              assertThat(point.field()).isEqualTo(Optional.of("pages"));
              assertThat(point.mails()).isEqualTo("12");
              assertThat(point.other()).isEqualTo("13");
            });

    Rfc index = Rfc.builder().from(rfc(9900)).title("Another").addUpdates(RfcNumber.of(1)).build();
    assertThat(Reconciliation.of(day).rfcs(List.of(index)).discrepancies())
        .extracting(Discrepancy::toString)
        .containsExactly(
            "CONFLICT RFC 9900 title (DIFFERENT_FACTS): the mail says \"Title of 9900\", the other"
                + " source \"Another\"");
  }
}
