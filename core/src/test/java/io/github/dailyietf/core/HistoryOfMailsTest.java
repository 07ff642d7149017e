package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of mail puts into the life of a document. */
class HistoryOfMailsTest {

  private static final Instant SENT = Instant.parse("2026-02-03T10:00:00Z");
  private static final DraftName DRAFT = DraftName.of("draft-ietf-x-y");
  private static final Group GROUP = Group.builder().name("Example").acronym("x").build();

  private static DocumentItem item(Optional<StandardLevel> level) {
    return DocumentItem.builder()
        .reference(DRAFT.at(Revision.of(3)))
        .title("Title of Y")
        .level(level)
        .build();
  }

  private static HistoryEvent only(Announcement mail, DocumentReference document) {
    DocumentHistory history = Histories.of(List.of(mail)).history(document).orElseThrow();
    assertThat(history.events()).hasSize(1);
    return history.events().first();
  }

  private static Announcement other(MailKind kind, String subject) {
    return OtherAnnouncement.builder().kind(kind).subject(subject).sentAt(SENT).build();
  }

  @Test
  void approvalsTellTheLevelAndTheGroup() {
    Announcement standard =
        ProtocolAction.builder()
            .subject("Protocol Action")
            .sentAt(SENT)
            .addDocument(item(Optional.of(StandardLevel.PROPOSED_STANDARD)))
            .group(GROUP)
            .build();
    Announcement other =
        DocumentAction.builder()
            .subject("Document Action")
            .sentAt(SENT)
            .addDocument(item(Optional.of(StandardLevel.INFORMATIONAL)))
            .build();

    HistoryEvent approved = only(standard, DRAFT);
    assertThat(approved.kind()).isEqualTo(EventKind.APPROVED);
    assertThat(approved.document()).hasToString("draft-ietf-x-y-03");
    assertThat(approved.detail()).isEqualTo(Optional.of(StandardLevel.PROPOSED_STANDARD.slug()));
    assertThat(approved.group()).contains(GROUP);
    assertThat(approved.title()).contains("Title of Y");
    assertThat(approved.time()).contains(EventTime.of(SENT));
    assertThat(only(other, DRAFT).kind()).isEqualTo(EventKind.APPROVED);
    assertThat(only(other, DRAFT).detail())
        .isEqualTo(Optional.of(StandardLevel.INFORMATIONAL.slug()));
  }

  @Test
  void aLastCallTellsItsEnd() {
    Announcement call =
        LastCall.builder()
            .subject("Last Call")
            .sentAt(SENT)
            .addDocument(item(Optional.empty()))
            .qualifier("Second")
            .group(GROUP)
            .ends(LocalDate.of(2026, 2, 17))
            .build();

    HistoryEvent event = only(call, DRAFT);
    assertThat(event.kind()).isEqualTo(EventKind.LAST_CALL);
    assertThat(event.ends()).contains(LocalDate.of(2026, 2, 17));
    assertThat(event.detail()).contains("Second");
    assertThat(event.group()).contains(GROUP);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"true,no-problem", "false,do-not-publish", "-,-"})
  void aConflictReviewTellsItsOutcome(Boolean noProblem, String detail) {
    Announcement review =
        ConflictReview.builder()
            .subject("Results of IETF-conflict review")
            .sentAt(SENT)
            .document(item(Optional.empty()))
            .noProblem(Optional.ofNullable(noProblem))
            .build();

    HistoryEvent event = only(review, DRAFT);
    assertThat(event.kind()).isEqualTo(EventKind.CONFLICT_REVIEW);
    assertThat(event.detail()).isEqualTo(Optional.ofNullable(detail));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "[Errata Verified] RFC8914 (6218),6218",
        "[Technical Errata Reported] RFC8914 (1),1",
        "[Errata Held for Document Update] RFC8914 (12345678) [ops],12345678",
        "[Errata Rejected] RFC8914 (123456789),-",
        "[Errata Rejected] RFC8914 (),-",
        "[Errata Rejected] RFC8914 (6218a),-",
        "[Errata Rejected] RFC8914 (62:8),-",
        "[Errata Rejected] RFC8914 6218),-",
        "[Errata Rejected] RFC8914,-"
      })
  void anErratumHasTheNumberInParentheses(String subject, String number) {
    HistoryEvent event = only(other(MailKind.ERRATUM, subject), RfcNumber.of(8914));
    assertThat(event.kind()).isEqualTo(EventKind.ERRATUM);
    assertThat(event.detail()).isEqualTo(Optional.ofNullable(number));
  }

  @Test
  void aDisclosureHasNoNumber() {
    HistoryEvent event =
        only(other(MailKind.IPR_DISCLOSURE, "IPR (5) about draft-ietf-x-y (6)"), DRAFT);
    assertThat(event.kind()).isEqualTo(EventKind.IPR_DISCLOSURE);
    assertThat(event.detail()).isEmpty();
  }

  @Test
  void aMailWithoutATitleTellsNone() {
    Announcement posted =
        HistorySamples.mail(
            DRAFT.at(Revision.of(0)), "2026-02-03T10:00:00Z", Optional.empty(), " ", "A. Author");

    assertThat(only(posted, DRAFT).title()).isEmpty();
  }

  @Test
  void thePublicationOfAnRfcThatObsoletesTheSubjectIsKnown() {
    Rfc older =
        Rfc.builder()
            .number(RfcNumber.of(100))
            .title("Old")
            .date(PublicationDate.parse("2020-03"))
            .build();
    Rfc newer =
        Rfc.builder()
            .number(RfcNumber.of(200))
            .title("New")
            .date(PublicationDate.parse("2026-03"))
            .addObsoletes(older.number())
            .build();

    DocumentHistory history =
        Histories.ofRfcs(List.of(older, newer)).history(older.number()).orElseThrow();

    assertThat(history.events())
        .extracting(event -> event.kind().slug() + " " + event.document())
        .contains("rfc-published RFC 200", "obsoletes RFC 200");
    assertThat(history.standing(Instant.parse("2026-01-01T00:00:00Z")).stage())
        .isEqualTo(Stage.PUBLISHED);
    assertThat(history.standing(Instant.parse("2026-05-01T00:00:00Z")).stage())
        .isEqualTo(Stage.OBSOLETE);
  }

  // -- Names that are akin ---------------------------------------------------------------------

  private static Optional<String> hint(String group, Announcement ofAuthor) {
    Announcement ofGroup =
        HistorySamples.mail(
            DraftVersion.parse(group),
            "2026-02-03T10:00:00Z",
            Optional.empty(),
            "One Title",
            "Ann");
    DraftName name = DraftVersion.parse(group).name();
    return Histories.of(List.of(ofGroup, ofAuthor)).history(name).orElseThrow().events().stream()
        .filter(event -> event.kind().equals(EventKind.POSSIBLY_REPLACES))
        .map(event -> event.source().id() + ": " + event.other().orElseThrow())
        .findFirst();
  }

  private static Announcement byAuthor(String version, String sent, String title, String author) {
    return HistorySamples.mail(DraftVersion.parse(version), sent, Optional.empty(), title, author);
  }

  @Test
  void aTitleOrAnAuthorInCommonMakesAnOlderDraftAPossiblePredecessor() {
    String before = "2026-01-03T10:00:00Z";
    assertThat(
            hint(
                "draft-ietf-x-topic-00",
                byAuthor("draft-ann-x-topic-00", before, "One  title", "Bob")))
        .contains("same topic in the name, same title: draft-ann-x-topic");
    assertThat(
            hint("draft-ietf-x-topic-00", byAuthor("draft-ann-topic-00", before, "Other", "Ann")))
        .contains("same topic in the name, common author: draft-ann-topic");
    assertThat(
            hint("draft-ietf-x-topic-00", byAuthor("draft-ann-topic-00", before, "Other", "Bob")))
        .isEmpty();
    assertThat(
            hint(
                "draft-ietf-x-topic-00",
                byAuthor("draft-ann-topics-00", before, "One Title", "Ann")))
        .isEmpty();
    assertThat(
            hint(
                "draft-ietf-x-topic-00",
                byAuthor("draft-ietf-y-topic-00", before, "One Title", "Ann")))
        .isEmpty();
  }

  @Test
  void whatWasPostedLaterIsNoPredecessor() {
    assertThat(
            hint(
                "draft-ietf-x-topic-00",
                byAuthor("draft-ann-topic-00", "2026-03-03T10:00:00Z", "One Title", "Ann")))
        .isEmpty();
  }

  // -- What an abstract proposes ---------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "This document updates RFC 1.|would-update RFC 1",
        "This document updates RFC 1, RFC 2 and RFC 3.|would-update RFC 1, would-update RFC 2,"
            + " would-update RFC 3",
        "This memo obsoletes RFC 1 and updates RFC 2.|would-obsolete RFC 1, would-update RFC 2",
        "It updates the RFC 1 rules.|would-update RFC 1",
        "This document, if approved, updates RFC 1.|would-update RFC 1",
        "If approved, it obsoletes RFC 1; see RFC 2.|would-obsolete RFC 1",
        "This document updates RFC 1 as well as what is said in RFC 2.|would-update RFC 1",
        "RFC 5 updates RFC 1.|-",
        "Updates RFC 1.|-",
        "An update of RFC 1.|-"
      })
  void onlyWhatTheDraftItselfDoesIsAProposal(String text, String proposals) {
    Announcement mail =
        IdAction.builder()
            .subject("I-D Action")
            .sentAt(SENT)
            .draft(
                InternetDraft.builder()
                    .name(DRAFT)
                    .revision(Revision.of(0))
                    .title("Y")
                    .abstractText(text)
                    .build())
            .build();

    String told =
        Histories.of(List.of(mail)).history(DRAFT).orElseThrow().events().stream()
            .filter(event -> event.kind().slug().startsWith("would-"))
            .map(event -> event.kind().slug() + " " + event.other().orElseThrow())
            .sorted(Comparator.comparing(line -> line.replaceAll(".* ", "")))
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(proposals == null ? "" : proposals);
  }
}
