package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupChange;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Days for tests: invented abstracts under names that are partly real. */
public final class Samples {

  /** The day of most samples. */
  public static final UtcDay DAY = UtcDay.parse("2025-11-28");

  private Samples() {}

  /** A moment of {@link #DAY}. */
  public static Instant at(String time) {
    return Instant.parse(DAY + "T" + time + "Z");
  }

  /** A draft of which hardly anything is known. */
  public static InternetDraft draft(String version, String title) {
    return plain(version, title).build();
  }

  private static InternetDraftBuilder plain(String version, String title) {
    DraftVersion parsed = DraftVersion.parse(version);
    return InternetDraft.builder().name(parsed.name()).revision(parsed.revision()).title(title);
  }

  /** The announcement of a draft. */
  public static IdAction posted(InternetDraft draft, Instant sentAt) {
    return IdAction.builder()
        .messageId(draft.version() + "@example.org")
        .sentAt(sentAt)
        .subject("I-D Action: " + draft.version() + ".txt")
        .listId("i-d-announce.ietf.org")
        .draft(draft)
        .build();
  }

  /** The announcement of a draft of which hardly anything is known, at noon. */
  public static IdAction posted(String version) {
    return posted(draft(version, "Title of " + version), at("12:00:00"));
  }

  /** A mail of some other kind, at noon. */
  public static OtherAnnouncement other(MailKind kind, String messageId, String subject) {
    return OtherAnnouncement.builder()
        .messageId(messageId)
        .sentAt(at("12:00:00"))
        .subject(subject)
        .kind(kind)
        .build();
  }

  static Group group(String name, String acronym) {
    return Group.builder()
        .name(name)
        .acronym(acronym)
        .type(GroupType.WORKING_GROUP)
        .organization("IETF")
        .build();
  }

  /** An RFC of which hardly anything is known. */
  public static RfcPublication published(int number, Instant sentAt) {
    return RfcPublication.builder()
        .messageId("rfc" + number + "@example.org")
        .sentAt(sentAt)
        .subject("RFC " + number)
        .rfc(Rfc.builder().number(RfcNumber.of(number)).title("Title of " + number).build())
        .build();
  }

  /** A day with a bit of everything. */
  public static Digest plainDay() {
    return Digest.on(DAY)
        .addAll(plainMails())
        .documents(DocumentLookup.of(lookedUp()))
        .note(new Problem("pages-missing", "yu@example.org", 12, "no number of pages", "Pages:"))
        .build();
  }

  private static InternetDraft lookedUp() {
    return plain("draft-ietf-netmod-system-config-14", "System-defined Configuration")
        .group(
            Group.builder()
                .name("Network Modeling")
                .acronym("netmod")
                .area(Area.builder().name("Operations and Management").acronym("ops").build())
                .build())
        .stream(DocumentStream.IETF)
        .intendedLevel(StandardLevel.PROPOSED_STANDARD)
        .build();
  }

  /** The mails of {@link #plainDay}, a copy and mails of other days among them. */
  public static List<Announcement> plainMails() {
    List<Announcement> mails = new ArrayList<>();
    mails.add(
        posted(
            plain("draft-ietf-netmod-system-config-13", "System-defined Configuration").build(),
            at("02:10:00")));
    mails.add(
        posted(
            plain("draft-ietf-netmod-system-config-14", "System-defined Configuration")
                .addAuthor(Author.of("Qiufang Ma"))
                .addAuthor(Author.of("Qin Wu"))
                .pages(41)
                .date(PublicationDate.parse("2025-11-27"))
                .group(group("Network Modeling", "netmod"))
                .abstractText(
                    "A device can hold configuration that nobody has written.  This document tells"
                        + "\nhow a client sees such system-\ndefined nodes and how it refers to"
                        + " them, see\n[RFC8342].  It also lists what a server must not do.\n\n"
                        + "The document updates RFC 8342.")
                .build(),
            at("02:40:00")));
    IdAction client =
        posted(
            plain("draft-yu-imap-client-id-15", "IMAP Service Extension for Client Identity")
                .addAuthor(Author.of("Deion Yu"))
                .pages(1)
                .moreAuthors(true)
                .build(),
            at("06:00:00"));
    mails.add(client);
    mails.add(IdAction.builder().from(client).listId("other.ietf.org").build());
    mails.add(
        posted(
            plain("draft-example-south-00", "SOUTH: *Stochastic* Authorization [v1] <draft>")
                .addAuthor(Author.of("伊藤 忠彦"))
                .addAuthor(Author.builder().name("A. Example").editor(true).build())
                .pages(18)
                .stream(DocumentStream.INDEPENDENT)
                .abstractText(
                    "Yes or no is not the only answer.  SOUTH lets a server grant a request with a"
                        + " probability, e.g. when it is busy.")
                .build(),
            at("23:59:59")));
    mails.add(
        RfcPublication.builder()
            .messageId("rfc9874@example.org")
            .sentAt(at("17:00:00"))
            .subject("RFC 9874 on Deletion")
            .rfc(
                Rfc.builder()
                    .number(RfcNumber.of(9874))
                    .title("Best Practices for Deletion")
                    .addAuthor(Author.of("S. Hollenbeck"))
                    .addSubSeries(SubSeries.parse("BCP 244"))
                    .level(StandardLevel.BEST_CURRENT_PRACTICE)
                    .date(PublicationDate.of(2025, Month.SEPTEMBER))
                    .group(group("Registration Protocols Extensions", "regext"))
                    .stream(DocumentStream.IETF)
                    .addUpdates(RfcNumber.of(5731), RfcNumber.of(5732))
                    .pages(23)
                    .abstractText("How objects are deleted without breaking others.")
                    .build())
            .build());
    mails.addAll(actions());
    mails.add(other(MailKind.DISCUSSION, "re@example.org", "Re: I-D Action: draft-x-00.txt"));
    mails.add(other(MailKind.NOT_UNDERSTOOD, "odd@example.org", "I-D Action: ?"));
    mails.add(other(MailKind.NEW_VERSION_NOTIFICATION, "nvn@example.org", "New Version"));
    mails.add(posted(draft("draft-late-00", "Late"), DAY.end()));
    mails.add(
        IdAction.builder()
            .subject("I-D Action: draft-undated-00.txt")
            .draft(draft("draft-undated-00", "Undated"))
            .build());
    return mails;
  }

  private static List<Announcement> actions() {
    DocumentItem widgets =
        DocumentItem.builder()
            .reference(DraftVersion.parse("draft-ietf-example-widgets-12"))
            .title("Widgets for Everybody")
            .level(StandardLevel.PROPOSED_STANDARD)
            .build();
    return List.of(
        LastCall.builder()
            .messageId("lc@example.org")
            .sentAt(at("15:00:00"))
            .subject("Last Call: <draft-ietf-example-widgets-12.txt> (Widgets for Everybody)")
            .addDocument(widgets)
            .ends(LocalDate.parse("2025-12-12"))
            .archivedAt("https://mailarchive.ietf.org/arch/msg/ietf-announce/abc/")
            .build(),
        ProtocolAction.builder()
            .messageId("pa@example.org")
            .sentAt(at("15:30:00"))
            .subject("Protocol Action: 'Gadgets' to Proposed Standard")
            .addDocument(
                DocumentItem.builder()
                    .reference(DraftVersion.parse("draft-ietf-example-gadgets-07"))
                    .title("Gadgets")
                    .level(StandardLevel.PROPOSED_STANDARD)
                    .build())
            .build(),
        ConflictReview.builder()
            .messageId("cr@example.org")
            .sentAt(at("15:40:00"))
            .subject("Results of IETF-conflict review")
            .document(DocumentItem.builder().reference(DraftName.of("draft-example-ise")).build())
            .noProblem(true)
            .build(),
        GroupAction.builder()
            .messageId("ga@example.org")
            .sentAt(at("16:00:00"))
            .subject("WG Action: Formed Example Networking (exnet)")
            .group(group("Example Networking", "exnet"))
            .change(GroupChange.FORMED)
            .build(),
        GroupReview.builder()
            .messageId("gr@example.org")
            .sentAt(at("16:10:00"))
            .subject("WG Review: Example Security (exsec)")
            .group(group("Example Security", "exsec"))
            .recharter(false)
            .ends(LocalDate.parse("2025-12-08"))
            .build(),
        InterimMeeting.builder()
            .messageId("im@example.org")
            .sentAt(at("16:20:00"))
            .subject("Example Networking (exnet) WG Virtual Meeting: 2026-01-14")
            .group(group("Example Networking", "exnet"))
            .addDay(LocalDate.parse("2026-01-14"))
            .build(),
        OtherAnnouncement.builder()
            .messageId("nc@example.org")
            .sentAt(at("18:00:00"))
            .subject("NomCom 2025: call for feedback")
            .originator("NomCom Chair <nomcom@example.org>")
            .kind(MailKind.NOMCOM)
            .build());
  }

  /** A day with so many drafts and two RFCs. */
  public static Digest heavyDay(int drafts) {
    DigestBuilder digest = Digest.on(UtcDay.parse("2025-10-20"));
    Instant start = Instant.parse("2025-10-20T00:00:30Z");
    for (int i = 1; i <= drafts; i++) {
      InternetDraft draft =
          plain("draft-example-item-" + i + "-" + (i % 7 < 2 ? "00" : "0" + i % 7), "Item " + i)
              .addAuthor(Author.of("Author " + i))
              .pages(i % 40 + 1)
              .abstractText("This is what item " + i + " is about.")
              .build();
      digest.add(posted(draft, start.plusSeconds(i)));
    }
    digest.add(published(9901, start)).add(published(9902, start));
    return digest.build();
  }
}
