package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which later reading of a mail is a correction, and which mail is the same one again. */
class LedgerFactsTest {

  private static final Instant PUBLISHED = Instant.parse("2025-11-29T00:20:00Z");

  private static Digest digest(Announcement... mails) {
    return Digest.on(Samples.DAY).addAll(List.of(mails)).build();
  }

  private static Amendment compare(Announcement published, Announcement again) {
    return DayLedger.empty().close(digest(published), 25, PUBLISHED).compare(digest(again));
  }

  private static Announcement rfc(RfcBuilder rfc) {
    return RfcPublication.builder()
        .subject("RFC 9999")
        .messageId("rfc9999@example.org")
        .sentAt(Samples.at("10:00:00"))
        .rfc(rfc.build())
        .build();
  }

  private static RfcBuilder first() {
    return Rfc.builder()
        .number(RfcNumber.of(9999))
        .title("Counting Rings")
        .addAuthor(Author.of("A. Example"))
        .pages(12)
        .date(PublicationDate.parse("2025-11"))
        .addSubSeries(SubSeries.parse("BCP 1"))
        .addObsoletes(RfcNumber.of(10))
        .addUpdates(RfcNumber.of(20));
  }

  private static List<String> changes(Amendment amendment) {
    return amendment.changed().stream().map(FactChange::toString).toList();
  }

  private static String change(String fact, String before, String now) {
    return new FactChange("RFC 9999", fact, before, now).toString();
  }

  @Test
  void everyFactOfAnRfcThatIsCorrectedIsTold() {
    Amendment amendment =
        compare(
            rfc(first()),
            rfc(
                Rfc.builder()
                    .number(RfcNumber.of(9999))
                    .title("Counting Rings Twice")
                    .addAuthor(Author.of("A. Example"))
                    .addAuthor(Author.of("B. Sample"))
                    .pages(13)
                    .date(PublicationDate.parse("2025-12"))
                    .addSubSeries(SubSeries.parse("BCP 2"))
                    .addObsoletes(RfcNumber.of(11))
                    .addUpdates(RfcNumber.of(20))
                    .addUpdates(RfcNumber.of(21))));

    assertThat(amendment.added()).isEmpty();
    assertThat(changes(amendment))
        .containsExactlyInAnyOrder(
            change("title", "Counting Rings", "Counting Rings Twice"),
            change("authors", "A. Example", "A. Example, B. Sample"),
            change("pages", "12", "13"),
            change("date", "2025-11", "2025-12"),
            change("subSeries", "BCP 1", "BCP 2"),
            change("obsoletes", "RFC 10", "RFC 11"),
            change("updates", "RFC 20", "RFC 20, RFC 21"));
  }

  @Test
  void whatOneReadingDoesNotStateIsNoCorrection() {
    Announcement bare = rfc(Rfc.builder().number(RfcNumber.of(9999)).title("Counting Rings"));

    assertThat(compare(rfc(first()), bare).none()).isTrue();
    assertThat(compare(bare, rfc(first())).none()).isTrue();
    assertThat(compare(rfc(first()), rfc(first())).none()).isTrue();
  }

  @Test
  void aFactThatCameLaterIsKeptAndCorrectedFromThen() {
    Announcement bare = rfc(Rfc.builder().number(RfcNumber.of(9999)).title("Other"));
    DayLedger ledger = DayLedger.empty().close(digest(bare), 25, PUBLISHED);
    DayLedger amended = ledger.amend(digest(rfc(first())), PUBLISHED);

    assertThat(changes(amended.compare(digest(rfc(first().pages(14))))))
        .containsExactly(change("pages", "12", "14"));
  }

  @Test
  void longTitlesThatDifferAtTheirEndsAreTold() {
    String title = "Rings and ".repeat(40);
    InternetDraft one = Samples.draft("draft-a-00", title + "one");
    InternetDraft two = Samples.draft("draft-a-00", title + "two");

    Amendment amendment =
        compare(
            Samples.posted(one, Samples.at("01:00:00")),
            Samples.posted(two, Samples.at("01:00:00")));

    assertThat(amendment.changed()).hasSize(1);
    assertThat(amendment.changed().get(0).toString()).hasSizeLessThan(800);
  }

  @Test
  void aTitleIsNotCutInTheMiddleOfALetter() {
    String title = "x".repeat(299) + "\uD83D\uDD14" + " rings";
    DayLedger ledger =
        DayLedger.empty()
            .close(
                digest(Samples.posted(Samples.draft("draft-a-00", title), Samples.at("01:00:00"))),
                25,
                PUBLISHED);

    String label = ledger.day(Samples.DAY).orElseThrow().items().get(0).label();
    assertThat(label).startsWith("x".repeat(299) + "\u2026 (");
    assertThat(DayLedger.fromJson(ledger.toJson())).isEqualTo(ledger);
    String fits = "x".repeat(300);
    assertThat(LedgerItems.cut(fits)).isEqualTo(fits);
  }

  // -- Announcements that are no documents -----------------------------------------------------

  private static Announcement statement(MailKind kind, String subject, String paragraph) {
    return OtherAnnouncement.builder()
        .kind(kind)
        .subject(subject)
        .messageId(subject.hashCode() + "@example.org")
        .sentAt(Samples.at("05:00:00"))
        .firstParagraph(paragraph)
        .originator("The IESG")
        .build();
  }

  @Test
  void aCopyToAnotherListIsTheSameAnnouncement() {
    Announcement first = statement(MailKind.STATEMENT, "A Statement on Rings", "We ring.");

    assertThat(
            compare(
                    first,
                    statement(MailKind.STATEMENT, "[list] [x]  a statement  on rings", "We ring."))
                .none())
        .isTrue();
  }

  @Test
  void anotherSubjectOrTextIsAnotherAnnouncement() {
    Announcement first = statement(MailKind.STATEMENT, "A Statement on Rings", "We ring.");

    assertThat(
            compare(first, statement(MailKind.STATEMENT, "A Statement on Bells", "We ring."))
                .added())
        .hasSize(1);
    assertThat(
            compare(first, statement(MailKind.STATEMENT, "A Statement on Rings", "We do not."))
                .added())
        .hasSize(1);
    assertThat(
            compare(
                    statement(MailKind.STATEMENT, "[Rings]", "We ring."),
                    statement(MailKind.STATEMENT, "[]Bells", "We ring."))
                .added())
        .hasSize(1);
  }

  private static Announcement meeting(String day) {
    return InterimMeeting.builder()
        .subject("Interim Meeting")
        .messageId(day + "@example.org")
        .sentAt(Samples.at("06:00:00"))
        .group(Group.builder().name("Rings").build())
        .addDay(UtcDay.parse(day).date())
        .build();
  }

  @Test
  void theSameWordsForAnotherDayAreAnotherMeeting() {
    assertThat(compare(meeting("2025-12-10"), meeting("2025-12-11")).added()).hasSize(1);
    assertThat(compare(meeting("2025-12-10"), meeting("2025-12-10")).none()).isTrue();
  }

  @Test
  void aLedgerKeepsAtLeastOneDay() {
    assertThat(DayLedger.keeping(1).daysKept()).isEqualTo(1);
    assertThatThrownBy(() -> DayLedger.keeping(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(DayLedger.fromJson("{\"days\":[]}").daysKept()).isEqualTo(DayLedger.DAYS);
  }
}
