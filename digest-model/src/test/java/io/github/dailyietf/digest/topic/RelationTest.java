package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

  private static List<String> relations(Announcement... mails) {
    return Digest.on(Samples.DAY).addAll(List.of(mails)).build().relations().stream()
        .map(r -> r.from() + " " + r.kind() + " " + r.to() + " " + r.certainty())
        .toList();
  }

  private static List<String> proposed(String text) {
    return ProposedChanges.in(text).stream().map(c -> c.kind() + " " + c.reference()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This document updates RFC 8342. | updates RFC 8342",
        "This memo also updates Section 5, of RFC7643 defining more. | updates RFC 7643",
        "This document updates RFCs 2555, 2616 and 5540. | updates RFC 2555, updates RFC 2616,"
            + " updates RFC 5540",
        "This document obsoletes RFC 5321 and updates RFC 1123. | obsoletes RFC 5321, updates RFC"
            + " 1123",
        "It updates RFC 8040/8526. | updates RFC 8040, updates RFC 8526",
        "If approved, this document would update RFC 9000 (QUIC) and RFC 9001 (QUIC-TLS). | updates"
            + " RFC 9000, updates RFC 9001",
        "This document replaces RFC 1. | obsoletes RFC 1",
        "This document replaces draft-example-old-thing. | replaces draft-example-old-thing",
        "RFC 9200 is updated by this document. | updates RFC 9200",
        "We like it. The specification updates RFC 1. | updates RFC 1",
        "This document describes how RFC 8040 updates RFC 7950. | ''",
        "This document defines a way that updates RFC 1. | ''",
        "This document does not update RFC 1. | ''",
        "RFC 2 updates RFC 1. | ''",
        "This document updates the registry to follow RFC 8126. | ''",
        "This document updates the registry. RFC 8126 has rules. | ''",
        "This document updates the way of doing it with RFC 1. | ''",
        "It was said that updates of RFC 1 are late. | ''",
        "This document updates draft-example-other. | ''",
      })
  void whatAnAbstractSaysItWouldChangeIsRead(String text, String expected) {
    assertThat(String.join(", ", proposed(text))).isEqualTo(expected);
  }

  @Test
  void aDraftOnlyProposesItsChanges() {
    assertThat(
            relations(
                Mails.posted(
                    Mails.draft("draft-ietf-a-b-03", "B")
                        .abstractText("This memo updates RFC 1."))))
        .containsExactly("draft-ietf-a-b-03 updates RFC 1 PROPOSED");
  }

  @Test
  void anRfcStatesItsChangesItsSeriesAndItsDraft() {
    Rfc rfc =
        Rfc.builder()
            .number(RfcNumber.of(9874))
            .title("Deletion")
            .addUpdates(RfcNumber.of(5731))
            .addObsoletes(RfcNumber.of(7))
            .addSubSeries(SubSeries.parse("BCP 244"))
            .draft(DraftName.of("draft-ietf-regext-delete"))
            .draftRevision(Revision.of(10))
            .abstractText("This document updates RFC 1.")
            .build();

    assertThat(
            relations(
                RfcPublication.builder()
                    .messageId("r@x")
                    .sentAt(Samples.at("10:00:00"))
                    .subject("RFC 9874")
                    .rfc(rfc)
                    .build()))
        .containsExactly(
            "RFC 9874 made-from draft-ietf-regext-delete-10 STATED",
            "RFC 9874 obsoletes RFC 7 STATED",
            "RFC 9874 part-of BCP 244 STATED",
            "RFC 9874 updates RFC 5731 STATED");
  }

  @Test
  void aNameWithBisRevisesThatRfc() {
    assertThat(
            relations(
                Mails.posted("draft-ietf-emailcore-rfc5321bis-40", "SMTP"),
                Mails.posted("draft-example-rfc8499-bis-00", "Words"),
                Mails.posted("draft-example-rfc-bis-00", "Nothing")))
        .containsExactly(
            "draft-example-rfc8499-bis-00 revises RFC 8499 INFERRED",
            "draft-ietf-emailcore-rfc5321bis-40 revises RFC 5321 INFERRED");
  }

  @Test
  void protocolAndGuideAreCompanionsByTheirNames() {
    assertThat(
            relations(
                Mails.posted("draft-ritz-eca-00", "One"),
                Mails.posted("draft-ritz-eca-impl-00", "Two"),
                Mails.posted("draft-other-eca-00", "Three")))
        .containsExactly("draft-ritz-eca-impl-00 companion draft-ritz-eca-00 INFERRED");
  }

  @Test
  void titlesThatDifferInOneWordAreCompanionsIfAnAuthorIsTheSame() {
    Announcement imap =
        Mails.posted("draft-yu-imap-id-15", "IMAP Extension for Nice Names", "A B", "C D");

    assertThat(
            relations(
                imap,
                Mails.posted("draft-storey-smtp-id-20", "SMTP Extension for Nice Names", "C D")))
        .containsExactly(
            "draft-yu-imap-id-15 companion draft-storey-smtp-id-20 INFERRED",
            "draft-yu-imap-id-15 shared-authors draft-storey-smtp-id-20 INFERRED");
    assertThat(
            relations(
                imap, Mails.posted("draft-x-smtp-id-20", "SMTP Extension for Nice Names", "E F")))
        .isEmpty();
  }

  @Test
  void aSmallShareOfTheAuthorsIsNoRelation() {
    assertThat(
            relations(
                Mails.posted("draft-a-one-00", "Roses", "A", "B", "C", "D"),
                Mails.posted("draft-b-two-00", "Lilies", "A", "B", "X", "Y")))
        .isEmpty();
  }

  @Test
  void theFirstDraftOfAGroupLikelyReplacesAnIndividualOne() {
    Announcement individual = Mails.posted("draft-liu-exwg-lilies-04", "Lilies", "Bing Liu", "X Y");

    assertThat(
            relations(individual, Mails.posted("draft-ietf-exwg-lilies-00", "Tulips", "Bing Liu")))
        .contains("draft-ietf-exwg-lilies-00 replaces draft-liu-exwg-lilies-04 INFERRED");
    assertThat(relations(individual, Mails.posted("draft-ietf-exwg-lilies-01", "T", "Bing Liu")))
        .noneMatch(relation -> relation.contains("replaces"));
    assertThat(relations(individual, Mails.posted("draft-ietf-exwg-lilies-00", "T", "Other")))
        .noneMatch(relation -> relation.contains("replaces"));
  }

  @Test
  void mailsOfTheDayAreTiedToTheDraftsTheyAreAbout() {
    DocumentItem item =
        DocumentItem.builder().reference(DraftVersion.parse("draft-ietf-exnet-x-06")).build();
    assertThat(
            relations(
                Mails.posted(
                    Mails.draft("draft-ietf-exnet-x-07", "X")
                        .group(Mails.group("exnet", "Example Networking"))),
                LastCall.builder()
                    .messageId("lc@x")
                    .sentAt(Samples.at("09:00:00"))
                    .subject("Last Call")
                    .addDocument(item)
                    .build(),
                ProtocolAction.builder()
                    .messageId("pa@x")
                    .sentAt(Samples.at("09:00:00"))
                    .subject("Protocol Action")
                    .addDocument(item)
                    .build(),
                meeting("i1@x", "2026-01-14"),
                meeting("i2@x", "2026-01-21")))
        .containsExactly(
            "draft-ietf-exnet-x-07 approved pa@x STATED",
            "draft-ietf-exnet-x-07 interim i1@x STATED",
            "draft-ietf-exnet-x-07 last-call lc@x STATED");
  }

  private static InterimMeeting meeting(String id, String day) {
    return InterimMeeting.builder()
        .messageId(id)
        .sentAt(Samples.at("09:00:00"))
        .subject("Interim " + day)
        .group(Mails.group("exnet", "Example Networking"))
        .build();
  }

  @Test
  void oneProlificAuthorCostsLinearTime() {
    Announcement[] mails = new Announcement[3000];
    for (int i = 0; i < mails.length; i++) {
      mails[i] =
          Mails.posted(
              Mails.draft("draft-busy-thing-" + i + "x-00", "A Rose for Number " + i)
                  .addAuthor(Author.of("Busy Bee")));
    }

    assertThat(relations(mails)).hasSizeLessThan(20 * mails.length);
  }
}
