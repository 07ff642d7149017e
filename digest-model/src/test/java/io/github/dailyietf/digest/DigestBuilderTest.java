package io.github.dailyietf.digest;

import static io.github.dailyietf.digest.Samples.DAY;
import static io.github.dailyietf.digest.Samples.at;
import static io.github.dailyietf.digest.Samples.draft;
import static io.github.dailyietf.digest.Samples.other;
import static io.github.dailyietf.digest.Samples.posted;
import static io.github.dailyietf.digest.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.RfcPublication;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestBuilderTest {

  @Test
  void aDayWithoutMailsIsEmpty() {
    Digest digest = Digest.on(DAY).build();

    assertThat(digest.day()).isEqualTo(DAY);
    assertThat(digest.drafts()).isEmpty();
    assertThat(digest.rfcs()).isEmpty();
    assertThat(digest.actions()).isEmpty();
    assertThat(digest.report().mailsRead()).isZero();
  }

  @Test
  void theMomentOfSendingInUtcDecidesNotTheDateOfTheDocument() {
    InternetDraft dated =
        InternetDraft.builder()
            .from(draft("draft-a-00", "A"))
            .date(PublicationDate.parse("2025-11-27"))
            .build();

    Digest digest =
        Digest.on(DAY)
            .add(posted(dated, DAY.start()))
            .add(posted(draft("draft-b-00", "B"), DAY.end().minusNanos(1)))
            .add(posted(draft("draft-c-00", "C"), DAY.start().minusNanos(1)))
            .add(posted(draft("draft-d-00", "D"), DAY.end()))
            .build();

    assertThat(digest.drafts())
        .extracting(entry -> entry.draft().title())
        .containsExactly("A", "B");
    assertThat(digest.report().otherDays()).isEqualTo(2);
  }

  @Test
  void theFirstAndTheLastMomentOfAllTimeAreOtherDays() {
    Digest digest =
        Digest.on(DAY)
            .add(posted(draft("draft-a-00", "A"), Instant.MIN))
            .add(posted(draft("draft-a-00", "A"), Instant.MAX))
            .build();

    assertThat(digest.report().otherDays()).isEqualTo(2);
  }

  @Test
  void anUndatedMailIsCountedButNotListed() {
    Digest digest =
        Digest.on(DAY)
            .add(IdAction.builder().subject("I-D").draft(draft("draft-a-00", "A")).build())
            .build();

    assertThat(digest.drafts()).isEmpty();
    assertThat(digest.report().undated()).isEqualTo(1);
  }

  @Test
  void oneMessageIdCountsOnceWithOrWithoutAngleBrackets() {
    IdAction mail = posted("draft-a-00");

    Digest digest =
        Digest.on(DAY)
            .add(mail)
            .add(IdAction.builder().from(mail).messageId(" <draft-a-00@example.org> ").build())
            .build();

    assertThat(digest.counts().messages()).isEqualTo(1);
    assertThat(digest.counts().copiesDropped()).isEqualTo(1);
    assertThat(digest.drafts().get(0).messageIds()).containsExactly("draft-a-00@example.org");
  }

  @Test
  void aCopyOnAnotherListCountsOnceUnderAnyMessageIdOrNone() {
    IdAction mail = posted("draft-a-00");

    Digest digest =
        Digest.on(DAY)
            .add(IdAction.builder().from(mail).messageId("z@list").sentAt(at("12:00:09")).build())
            .add(mail)
            .add(
                IdAction.builder()
                    .subject("[list] I-D Action: draft-a-00.txt")
                    .sentAt(at("12:00:05"))
                    .draft(draft("draft-a-00", "A copy"))
                    .build())
            .build();

    assertThat(digest.drafts()).hasSize(1);
    assertThat(digest.drafts().get(0).draft().title()).isEqualTo("Title of draft-a-00");
    assertThat(digest.drafts().get(0).announcedAt()).isEqualTo(at("12:00:00"));
    assertThat(digest.drafts().get(0).messageIds())
        .containsExactly("draft-a-00@example.org", "z@list");
    assertThat(digest.report().copies()).isEqualTo(2);
  }

  @Test
  void copiesOfOtherAnnouncementsAreToldByKindAndSubject() {
    LastCall call =
        LastCall.builder().sentAt(at("10:00:00")).subject("Last Call: <draft-a-01.txt>").build();

    Digest digest =
        Digest.on(DAY)
            .add(call)
            .add(
                LastCall.builder()
                    .from(call)
                    .messageId("x@y")
                    .subject("[ietf-announce]  Last Call:\t<draft-a-01.txt>")
                    .build())
            .add(LastCall.builder().from(call).subject("Last Call: <draft-b-01.txt>").build())
            .build();

    assertThat(digest.actions()).hasSize(2);
    assertThat(digest.report().copies()).isEqualTo(1);
  }

  @Test
  void mailsOfPeopleUnderOneSubjectAreNotCopies() {
    Digest digest =
        Digest.on(DAY)
            .add(other(MailKind.OTHER, "1@x", "Update"))
            .add(
                OtherAnnouncement.builder()
                    .from(other(MailKind.OTHER, "2@x", "Update"))
                    .firstParagraph("Another text.")
                    .build())
            .build();

    assertThat(digest.actions()).hasSize(2);
  }

  @Test
  void anAnnouncedDocumentWinsOverAnythingElseUnderItsMessageId() {
    OtherAnnouncement earlier =
        OtherAnnouncement.builder()
            .from(other(MailKind.DISCUSSION, "draft-a-00@example.org", "[list] I-D Action: a"))
            .sentAt(at("11:00:00"))
            .build();

    Digest digest = Digest.on(DAY).add(earlier).add(posted("draft-a-00")).build();

    assertThat(digest.drafts()).hasSize(1);
    assertThat(digest.report().copies()).isEqualTo(1);
    assertThat(digest.report().problems()).isEmpty();
  }

  @Test
  void aMessageIdOfTwoDocumentsLosesNeither() {
    Digest digest =
        Digest.on(DAY)
            .add(IdAction.builder().from(posted("draft-a-00")).messageId("same@x").build())
            .add(IdAction.builder().from(posted("draft-b-00")).messageId("same@x").build())
            .build();

    assertThat(digest.drafts()).hasSize(2);
    assertThat(digest.report().copies()).isZero();
    assertThat(digest.report().problems())
        .extracting(Problem::code)
        .containsExactly("message-id-reused");
  }

  @Test
  void twoRevisionsOfADayAreOneEntryThatShowsTheNewest() {
    Digest digest =
        Digest.on(DAY)
            .add(posted(draft("draft-a-14", "Newer"), at("09:00:00")))
            .add(posted(draft("draft-a-13", "Older"), at("08:00:00")))
            .build();

    DraftEntry entry = digest.drafts().get(0);
    assertThat(digest.drafts()).hasSize(1);
    assertThat(entry.draft().title()).isEqualTo("Newer");
    assertThat(entry.revisions()).containsExactly(Revision.of(13), Revision.of(14));
    assertThat(entry.announcedAt()).isEqualTo(at("08:00:00"));
    assertThat(entry.newDraft()).isFalse();
    assertThat(digest.counts().drafts()).isEqualTo(1);
    assertThat(digest.counts().revisions()).isEqualTo(2);
    assertThat(digest.counts().messages()).isEqualTo(2);
  }

  @Test
  void aDraftIsNewIfItsFirstRevisionIsOfTheDay() {
    Digest digest =
        Digest.on(DAY)
            .addAll(List.of(posted("draft-a-00"), posted("draft-a-01"), posted("draft-b-01")))
            .build();

    assertThat(digest.drafts()).extracting(DraftEntry::newDraft).containsExactly(true, false);
    assertThat(digest.counts().newDrafts()).isEqualTo(1);
  }

  @Test
  void entriesAreInTheOrderOfTimeThenName() {
    Digest digest =
        Digest.on(DAY)
            .addAll(
                Stream.of(
                    posted(draft("draft-b-00", "B"), at("10:00:00")),
                    posted(draft("draft-a-00", "A"), at("10:00:00")),
                    posted(draft("draft-z-00", "Z"), at("09:00:00"))))
            .add(published(9002, at("10:00:00")))
            .add(published(9001, at("10:00:00")))
            .add(published(9003, at("09:00:00")))
            .build();

    assertThat(digest.drafts())
        .extracting(entry -> entry.draft().title())
        .containsExactly("Z", "A", "B");
    assertThat(digest.rfcs())
        .extracting(entry -> entry.rfc().number().value())
        .containsExactly(9003, 9001, 9002);
  }

  @Test
  void discussionAndWhatIsNotUnderstoodAreCountedButNotListed() {
    Digest digest =
        Digest.on(DAY)
            .add(other(MailKind.DISCUSSION, "1@x", "Re: x"))
            .add(other(MailKind.NOT_UNDERSTOOD, "2@x", "I-D Action: x"))
            .add(other(MailKind.NEW_VERSION_NOTIFICATION, "3@x", "New Version"))
            .add(other(MailKind.NOMCOM, "4@x", "NomCom"))
            .add(posted("draft-a-00"))
            .build();

    assertThat(digest.actions())
        .extracting(entry -> entry.announcement().subject())
        .containsExactly("NomCom");
    assertThat(digest.drafts()).hasSize(1);
    assertThat(digest.report().announcements()).isEqualTo(3);
    assertThat(digest.report().discussions()).isEqualTo(1);
    assertThat(digest.report().notUnderstood()).isEqualTo(1);
    assertThat(digest.report().mailsRead()).isEqualTo(5);
  }

  @Test
  void problemsAreReportedOnceAndInOrder() {
    Problem a = Problem.of("code", "a", "first");
    Problem b = Problem.of("code", "b", "second");

    Digest digest = Digest.on(DAY).note(b).note(a).noteAll(List.of(b, a)).build();

    assertThat(digest.report().problems()).containsExactly(a, b);
  }

  @Test
  void aBuilderCanGoOnAfterBuilding() {
    DigestBuilder builder = Digest.on(DAY).add(posted("draft-a-00"));
    Digest early = builder.build();
    builder.add(posted("draft-b-00"));

    assertThat(early.drafts()).hasSize(1);
    assertThat(builder.build().drafts()).hasSize(2);
    assertThat(builder.build()).isEqualTo(builder.build());
  }

  @Test
  void anRfcThatIsAnnouncedTwiceCountsOnce() {
    RfcPublication rfc = published(9000, at("10:00:00"));

    Digest digest =
        Digest.on(DAY)
            .add(rfc)
            .add(RfcPublication.builder().from(rfc).messageId("copy@x").build())
            .build();

    assertThat(digest.rfcs()).hasSize(1);
    assertThat(digest.counts().rfcs()).isEqualTo(1);
    assertThat(digest.report().copies()).isEqualTo(1);
  }

  @Test
  void addIsAConsumerOfStreams() {
    DigestBuilder builder = Digest.on(DAY);
    List<Announcement> mails = Samples.plainMails();

    mails.stream().forEach(builder::add);

    assertThat(builder.build().report().mailsRead()).isEqualTo(mails.size());
  }
}
