package io.github.dailyietf.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** A value of every growing type: once with all its attributes, once with what it must have. */
final class Samples {

  static final Area AREA = Area.builder().name("Web and Internet Transport").acronym("wit").build();

  static final Group GROUP =
      Group.builder()
          .name("Example Networking")
          .acronym("exnet")
          .type(GroupType.WORKING_GROUP)
          .organization("IETF")
          .area(AREA)
          .build();

  static final Author AUTHOR =
      Author.builder()
          .name("伊藤 忠彦")
          .editor(true)
          .email("ito@example.org")
          .affiliation("Example, Inc.")
          .build();

  static final DocumentItem ITEM =
      DocumentItem.builder()
          .reference(DraftVersion.parse("draft-ietf-exnet-widgets-17"))
          .title("IETF Working Groups' Widgets")
          .level(StandardLevel.PROPOSED_STANDARD)
          .formerLevel(StandardLevel.EXPERIMENTAL)
          .build();

  static final DocumentItem RFC_ITEM =
      DocumentItem.builder()
          .reference(RfcNumber.of(4949))
          .title("Internet Security Glossary, Version 2")
          .level(StandardLevel.HISTORIC)
          .build();

  static final InternetDraft DRAFT =
      InternetDraft.builder()
          .title("Infight Removal of Widgets")
          .addAuthor(AUTHOR)
          .addAuthor(Author.of("Zoë Beispiel"))
          .pages(12)
          .date(PublicationDate.parse("2025-12-31"))
          .abstractText("Widgets.\n\nMore \"widgets\".")
          .group(GROUP)
          .stream(DocumentStream.IETF)
          .name(DraftName.of("draft-ietf-exnet-widgets"))
          .revision(Revision.of(3))
          .moreAuthors(true)
          .intendedLevel(StandardLevel.of("ps-next"))
          .state(DraftState.ACTIVE)
          .addReplaces(DraftName.of("draft-beispiel-widgets"))
          .addReplacedBy(DraftName.of("draft-ietf-exnet-gadgets"))
          .rfc(RfcNumber.of(9999))
          .build();

  static final Rfc RFC =
      Rfc.builder()
          .title("Best Practices for Deletion")
          .addAuthor(Author.of("S. Hollenbeck"))
          .pages(25)
          .date(PublicationDate.of(2025, Month.SEPTEMBER))
          .abstractText("Deletion.")
          .group(GROUP)
          .stream(DocumentStream.of("ietf-next"))
          .number(RfcNumber.of(9874))
          .addSubSeries(SubSeries.parse("BCP 244"))
          .addSubSeries(SubSeries.parse("STD 97"))
          .level(StandardLevel.BEST_CURRENT_PRACTICE)
          .status("Best Current Practice")
          .addObsoletes(RfcNumber.of(822))
          .addUpdates(RfcNumber.of(5730), RfcNumber.of(5731))
          .addObsoletedBy(RfcNumber.of(10_008))
          .addUpdatedBy(RfcNumber.of(10_009))
          .draft(DraftName.of("draft-ietf-regext-epp-delete-bcp"))
          .draftRevision(Revision.of(10))
          .doi("10.17487/RFC9874")
          .build();

  /** With all attributes; the types in the order of the documentation. */
  static final List<Announcement> ANNOUNCEMENTS =
      List.of(
          IdAction.builder()
              .messageId("1@example.org")
              .sentAt(Instant.parse("2026-01-01T23:59:59Z"))
              .subject("I-D Action: draft-ietf-exnet-widgets-03.txt")
              .originator("internet-drafts@ietf.org")
              .listId("i-d-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/i-d-announce/1")
              .draft(DRAFT)
              .htmlUrl("https://www.ietf.org/archive/id/draft-ietf-exnet-widgets-03.html")
              .diffUrl("https://author-tools.ietf.org/iddiff?url2=draft-ietf-exnet-widgets-03")
              .build(),
          RfcPublication.builder()
              .messageId("2@example.org")
              .sentAt(Instant.parse("2025-09-29T18:00:00.123456789Z"))
              .subject("BCP 244, RFC 9874 on Best Practices for Deletion")
              .originator("RFC Editor <rfc-editor@rfc-editor.org>")
              .listId("rfc-dist.rfc-editor.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/rfc-dist/2")
              .rfc(RFC)
              .declaredLevel(StandardLevel.INTERNET_STANDARD)
              .url("https://www.rfc-editor.org/info/rfc9874")
              .build(),
          LastCall.builder()
              .messageId("3@example.org")
              .sentAt(Instant.parse("2015-12-01T00:00:00Z"))
              .subject(
                  "Last Call: <draft-ietf-exnet-widgets-17.txt> (Widgets) to Proposed Standard")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/3")
              .qualifier("Second")
              .addDocument(ITEM)
              .requester("the Example Networking WG (exnet)")
              .group(GROUP)
              .ends(LocalDate.of(2015, 12, 15))
              .commentAddress("last-call@ietf.org")
              .url("https://datatracker.ietf.org/doc/draft-ietf-exnet-widgets/")
              .abstractText("Widgets.")
              .addIprDeclaration("https://datatracker.ietf.org/ipr/1/")
              .addDownref(RFC_ITEM)
              .build(),
          ProtocolAction.builder()
              .messageId("4@example.org")
              .sentAt(Instant.parse("2016-01-01T00:00:00Z"))
              .subject("Protocol Action: 'Widgets' to Proposed Standard")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/4")
              .qualifier("CORRECTED")
              .addDocument(ITEM)
              .group(GROUP)
              .addContact("A. Example")
              .addContact("Zoë Beispiel")
              .url("https://datatracker.ietf.org/doc/draft-ietf-exnet-widgets/")
              .build(),
          DocumentAction.builder()
              .messageId("5@example.org")
              .sentAt(Instant.parse("2016-01-02T00:00:00Z"))
              .subject("Document Action: 'Widgets' to Informational RFC")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/5")
              .qualifier("CORRECTED")
              .addDocument(ITEM)
              .group(GROUP)
              .addContact("A. Example")
              .url("https://datatracker.ietf.org/doc/draft-ietf-exnet-widgets/")
              .build(),
          ConflictReview.builder()
              .messageId("6@example.org")
              .sentAt(Instant.parse("2012-07-01T00:00:00Z"))
              .subject("Results of IETF-conflict review for draft-ietf-exnet-widgets-17")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/6")
              .document(ITEM)
              .noProblem(false)
              .reviewUrl("https://datatracker.ietf.org/doc/conflict-review-example/")
              .build(),
          StatusChange.builder()
              .messageId("7@example.org")
              .sentAt(Instant.parse("2013-07-01T00:00:00Z"))
              .subject("Document Action: Internet Security Glossary to Historic")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/7")
              .document(RFC_ITEM)
              .protocolAction(false)
              .url("https://datatracker.ietf.org/doc/status-change-example/")
              .build(),
          GroupAction.builder()
              .messageId("8@example.org")
              .sentAt(Instant.parse("2016-02-01T00:00:00Z"))
              .subject("WG Action: Formed Example Networking (exnet)")
              .originator("The IESG <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/8")
              .group(GROUP)
              .change(GroupChange.FORMED)
              .charterUrl("https://datatracker.ietf.org/doc/charter-ietf-exnet/")
              .build(),
          GroupReview.builder()
              .messageId("9@example.org")
              .sentAt(Instant.parse("2008-07-01T00:00:00Z"))
              .subject("WG Review: Recharter of Example Networking (exnet)")
              .originator("The IESG <iesg@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/9")
              .group(GROUP)
              .recharter(true)
              .ends(LocalDate.of(2008, 7, 8))
              .deadline("Tuesday, July 8, 2008")
              .charterUrl("https://datatracker.ietf.org/doc/charter-ietf-exnet/")
              .build(),
          InterimMeeting.builder()
              .messageId("10@example.org")
              .sentAt(Instant.parse("2020-05-01T00:00:00Z"))
              .subject("Example Networking (exnet) WG Virtual Meeting: 2020-05-14 CHANGED")
              .originator("IESG Secretary <iesg-secretary@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/10")
              .group(GROUP)
              .addDay(LocalDate.of(2020, 5, 14))
              .addDay(LocalDate.of(2020, 5, 15))
              .cancelled(true)
              .oneSession(true)
              .session("Security")
              .changed(true)
              .virtual(true)
              .zone("America/New_York")
              .addTime("15:00 to 16:00 America/New_York")
              .build(),
          OtherAnnouncement.builder()
              .messageId("11@example.org")
              .sentAt(Instant.parse("2003-10-01T00:00:00Z"))
              .subject("NomCom call for volunteers")
              .originator("NomCom Chair <nomcom-chair@ietf.org>")
              .listId("ietf-announce.ietf.org")
              .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/11")
              .kind(MailKind.of("from-the-future"))
              .firstParagraph("The committee needs volunteers.")
              .build());

  static final InternetDraft LEAST_DRAFT =
      InternetDraft.builder()
          .name(DraftName.of("draft-a"))
          .revision(Revision.INITIAL)
          .title("")
          .build();

  static final Rfc LEAST_RFC = Rfc.builder().number(RfcNumber.of(1)).title("").build();

  static final Group LEAST_GROUP = Group.builder().name("").build();

  static final DocumentItem LEAST_ITEM = DocumentItem.builder().reference(RfcNumber.of(1)).build();

  /** With what they must have, and texts as empty as they may be. */
  static final List<Announcement> LEAST_ANNOUNCEMENTS =
      List.of(
          IdAction.builder().subject("").draft(LEAST_DRAFT).build(),
          RfcPublication.builder().subject("").rfc(LEAST_RFC).build(),
          LastCall.builder().subject("").build(),
          ProtocolAction.builder().subject("").build(),
          DocumentAction.builder().subject("").build(),
          ConflictReview.builder().subject("").document(LEAST_ITEM).build(),
          StatusChange.builder().subject("").document(LEAST_ITEM).protocolAction(true).build(),
          GroupAction.builder()
              .subject("")
              .group(LEAST_GROUP)
              .change(GroupChange.CONCLUDED)
              .build(),
          GroupReview.builder().subject("").group(LEAST_GROUP).recharter(false).build(),
          InterimMeeting.builder().subject("").group(LEAST_GROUP).build(),
          OtherAnnouncement.builder().subject("").kind(MailKind.OTHER).build());

  static final HistoryEvent EVENT =
      HistoryEvent.builder()
          .kind(EventKind.REPLACES)
          .document(DraftVersion.parse("draft-ietf-exnet-widgets-00"))
          .other(DraftName.of("draft-example-widgets"))
          .time(EventTime.parse("2018-06"))
          .dated(PublicationDate.parse("2018-07"))
          .detail("detail")
          .ends(LocalDate.of(2018, 8, 1))
          .group(GROUP)
          .title("Widgets")
          .source(HistorySource.datatracker("/doc/draft-ietf-exnet-widgets/"))
          .build();

  static final DocumentHistory HISTORY =
      DocumentHistory.of(DraftName.of("draft-ietf-exnet-widgets"), List.of(EVENT));

  static final Standing STANDING =
      Standing.builder()
          .at(Instant.parse("2018-08-01T12:00:00Z"))
          .stage(Stage.LAST_CALL)
          .document(DraftVersion.parse("draft-ietf-exnet-widgets-03"))
          .since(EventTime.parse("2018-07-18"))
          .lastPosted(EventTime.parse("2018-07-01"))
          .group(GROUP)
          .lastCallEnds(LocalDate.of(2018, 8, 1))
          .addSuccessor(RfcNumber.of(9999))
          .build();

  private Samples() {}
}
