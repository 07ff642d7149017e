package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.RfcPublication;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people's mails quote, in the ways that mail programs quote and pass on. */
class QuotationsTest {

  private static final String DRAFT =
      """
      Internet-Draft draft-example-lamps-03.txt is now available.

         Title:   Lamps for Everybody
         Authors: Kim Muster
                  Robin Sample
         Name:    draft-example-lamps-03.txt
         Pages:   7
         Dates:   2025-08-12

      Abstract:

         Lamps for all.

         And lights.

      The IETF datatracker status page for this Internet-Draft is:
      https://datatracker.ietf.org/doc/draft-example-lamps/
      """;

  private static final String LAST_CALL =
      """
      The IESG has received a request from an individual submitter to consider
      the following document:
      - 'Lamps for Everybody'
        <draft-example-lamps-04.txt> as Proposed Standard

      The IESG plans to make a decision in the next few weeks, and solicits
      final comments on this action. Please send substantive comments to the
      last-call@ietf.org mailing lists by 2025-10-12. Exceptionally, comments
      may be sent to iesg@ietf.org instead.
      """;

  private final AnnouncementParser parser = AnnouncementParser.create();

  @Test
  void aMailThatQuotesNothingGivesNothing() {
    assertThat(quoted("I have read draft-example-lamps-03.txt.\n\nTitle: it has none\n")).isEmpty();
    assertThat(quoted("")).isEmpty();
    assertThat(parser.quoted(new byte[0])).isEmpty();
  }

  @Test
  void anAnnouncementBehindQuoteMarksIsReadWithoutThem() {
    IdAction action = draft("On Monday somebody wrote:\n" + marked("> ", DRAFT) + "\nNice.\n");

    assertThat(action.subject()).isEmpty();
    assertThat(action.sentAt()).isEmpty();
    assertLamps(action);
  }

  @Test
  void marksOfSeveralKindsMayStandBehindEachOther() {
    assertLamps(draft(marked(">|", DRAFT)));
    assertLamps(draft(marked("> > ", DRAFT)));
    assertLamps(draft(marked(">> | ", DRAFT)));
    assertLamps(draft(marked(" > ", DRAFT)));
  }

  @Test
  void anArchiveMayHaveJoinedFieldsAndAbstractBelowSomebodysWords() {
    String text =
        """
        Here it is:
        A New Internet-Draft is available from the on-line Internet-Drafts directories.
        Title : Lamps for Everybody Author(s) : Kim Muster, Robin Sample Filename : \
        draft-example-lamps-03.txt Pages : 7 Date : 12-Aug-2025 Lamps for all.
        A URL for this Internet-Draft is:
        http://www.ietf.org/internet-drafts/draft-example-lamps-03.txt
        """;

    IdAction action = draft(text);

    assertThat(action.draft().authors())
        .extracting(Author::name)
        .containsExactly("Kim Muster", "Robin Sample");
    assertThat(action.draft().pages()).hasValue(7);
    assertThat(action.draft().date().orElseThrow()).hasToString("2025-08-12");
    assertThat(action.draft().abstractText()).contains("Lamps for all.");
  }

  @Test
  void fieldsThatWereWrappedAtTheMarginAreWhole() {
    String text =
        """
        -------- Forwarded Message --------
        Subject: I-D Action: draft-example-lamps-03.txt and what else there is to be
        said
        Date: Tue, 12 Aug 2025 08:15:00 -0700
        From: internet-drafts@ietf.org
        To: Kim Muster <kim.muster@example.org>, Robin Sample
        <robin.sample.of.the.lamps@example.org>, Ann Example <ann@example.org>
        Message-ID: <fwd-wrapped@example.org>

        """;

    IdAction action = draft(text + DRAFT);

    assertLamps(action);
    assertThat(action.subject())
        .isEqualTo("I-D Action: draft-example-lamps-03.txt and what else there is to be said");
    assertThat(action.sentAt()).contains(Instant.parse("2025-08-12T15:15:00Z"));
    assertThat(action.messageId()).contains("fwd-wrapped@example.org");
  }

  @Test
  void aNotificationThatIsPassedOnIsReadWithItsKind() {
    String text =
        """
        -------- Forwarded Message --------
        Subject: New Version Notification for
        draft-example-lamps-in-the-house-of-the-king-00.txt
        Date: Tue, 12 Aug 2025 08:15:00 -0700
        From: internet-drafts@ietf.org

        A new version of Internet-Draft draft-example-lamps-in-the-house-of-the-king
        has been successfully submitted by Kim Muster.
        """;

    assertThat(quoted(text))
        .extracting(Reading::announcement)
        .singleElement()
        .isInstanceOfSatisfying(
            OtherAnnouncement.class,
            other -> assertThat(other.kind()).isEqualTo(MailKind.NEW_VERSION_NOTIFICATION));
  }

  @Test
  void aNewGroupIsReadWithoutItsHeader() {
    String text =
        """
        A new working group has been created in the Applications
        Area of the IETF.  Ask the chair for more.

        Lamps in Mail (mlamp)
        ---------------------

         Chair(s):
             Kim Muster <kim@example.org>
        """;

    assertThat(quoted(marked("> ", text)))
        .extracting(Reading::announcement)
        .singleElement()
        .isInstanceOfSatisfying(
            GroupAction.class,
            action -> {
              assertThat(action.group().name()).isEqualTo("Lamps in Mail");
              assertThat(action.group().acronym()).contains("mlamp");
              assertThat(action.group().type()).contains(GroupType.WORKING_GROUP);
              assertThat(action.group().area()).map(Area::name).contains("Applications");
            });
  }

  @Test
  void mailProgramsNameFieldsInTheLanguageOfTheirUser() {
    String subject = "I-D Action: draft-example-lamps-03.txt";
    for (String header :
        List.of(
            "-----Ursprüngliche Nachricht-----\nVon: F\nGesendet: Montag\nAn: T\nBetreff: S",
            "Betreff: \tS\nDatum: \tTue, 12 Aug 2025 08:15:00 -0700\nVon: \tF\nAn: \tT",
            "-----Message d'origine-----\nDe : F\nEnvoyé : lundi\nÀ : T\nObjet : S",
            "De: F\nEnviado el: lunes\nPara: T\nAsunto: S",
            "_".repeat(32) + "\nOd: F\nWysłano: wtorek\nDo: T\nTemat: S",
            "От: F\nОтправлено: вторник\nКому: T\nТема: S",
            "From:   F\nTo:     T\nSubject:        S\nSent by:        lampr-bounces@ietf.org",
            "Från: F\nSkickat: den 12 augusti\nTill: T\nÄmne: S",
            "差出人: F\n送信日時: 2025年8月12日 19:15\n宛先: T\n件名： S",
            "发件人: F\n发送时间: 2025年8月12日 19:15\n收件人: T\n主题: S",
            "보낸 사람: F\n보낸 날짜: 2025년\n받는 사람: T\n제목: S")) {
      String head =
          header
              .replaceAll("F$|F\n", "internet-drafts@ietf.org\n")
              .replaceAll("T$|T\n", "i-d-announce@ietf.org\n")
              .replaceAll("S$|S\n", subject + "\n");

      IdAction action = draft("Look:\n\n" + head.strip() + "\n\n" + DRAFT);

      assertLamps(action);
      assertThat(action.subject()).isEqualTo(subject);
      assertThat(action.originator()).contains("internet-drafts@ietf.org");
    }
  }

  @Test
  void shortLinesBelowAFieldEndItsHeader() {
    String text = "From: Kim Muster\nDate: today\nHello Robin,\n\n" + DRAFT;

    assertThat(draft(text).originator()).isEmpty();
  }

  @Test
  void blanksThatDoNotBreakAreBlanksWhereBlanksAre() {
    for (String blanks : List.of("\u00A0 ", " \u00A0", "\u00A0\u00A0")) {
      assertLamps(draft(marked("> ", DRAFT.replace("  ", blanks))));
    }
    assertThat(draft(marked("> ", DRAFT.replace("And lights", "And\u00A0lights"))).draft())
        .extracting(d -> d.abstractText().orElseThrow())
        .isEqualTo("Lamps for all.\n\nAnd\u00A0lights.");
  }

  @Test
  void whatTheReaderSaysInBetweenIsLeftOut() {
    String text =
        marked("> ", DRAFT)
            .replace("> Abstract:", "\nOnly two authors?\n\n> Abstract:")
            .replace(">    And lights.", "I agree.\n>    And lights.");

    assertLamps(draft(text));
  }

  @Test
  void theRestOfABrokenLineBelongsToIt() {
    String text =
        """
        > A New Internet-Draft is available from the on-line Internet-Drafts
        directories.
        > This draft is a work item of the Lamps in Rooms and in Other Places
        Working Group of the IETF.
        >
        > \tTitle\t\t: Lamps
        > \tAuthor(s)\t: K. Muster, R. Sample
        > \tFilename\t: draft-ietf-lampr-lamps-00.txt
        > \tPages\t\t: 4
        > \tDate\t\t: 17-Nov-97

        Our group has a web page.
        """;

    IdAction action = draft(text);

    assertThat(action.draft().group().orElseThrow().name())
        .isEqualTo("Lamps in Rooms and in Other Places");
    assertThat(action.draft().title()).isEqualTo("Lamps");
    assertThat(action.draft().authors()).hasSize(2);
    assertThat(action.draft().abstractText()).isEmpty();
  }

  @Test
  void theHeaderAboveIsTheAnnouncements() {
    String text =
        """
        See below.

        -------- Forwarded Message --------
        Subject: [lampr] I-D Action: draft-example-lamps-03.txt
        Date: Tue, 12 Aug 2025 10:00:00 -0700
        From: internet-drafts@ietf.org
        Message-ID: <inner@example.org>
        To: i-d-announce@ietf.org

        """
            + DRAFT;

    IdAction action = draft(text);

    assertThat(action.subject()).isEqualTo("[lampr] I-D Action: draft-example-lamps-03.txt");
    assertThat(action.messageId()).hasValue("inner@example.org");
    assertThat(action.sentAt().map(Object::toString)).hasValue("2025-08-12T17:00:00Z");
    assertThat(action.originator()).hasValue("internet-drafts@ietf.org");
    assertLamps(action);
  }

  @Test
  void anOutlookHeaderHasNoMomentInTime() {
    String text =
        """
        -----Original Message-----
        From: The IESG [mailto:iesg-secretary@ietf.org]\s
        Sent: Monday, September 28, 2025 10:27 AM
        To: 'IETF-Announce'; Somebody;
        Somebody Else
        Subject: Last Call: <draft-example-lamps-04.txt> (Lamps for Everybody) to Proposed Standard

        """
            + LAST_CALL;

    LastCall call = (LastCall) only(text);

    assertThat(call.sentAt()).isEmpty();
    assertThat(call.subject()).startsWith("Last Call: <draft-example");
    assertThat(call.documents()).hasSize(1);
    assertThat(call.ends().map(Object::toString)).hasValue("2025-10-12");
  }

  @Test
  void aDateWithoutZoneOrByHalvesOfTheDayIsNoMomentInTime() {
    String header = "\nFrom: internet-drafts@ietf.org\nSubject: I-D Action: x\nDate: %s\n\n";
    String[] dates = {
      "Tue, 12 Aug 2025 10:00:00", "August 12, 2025 at 9:05:00 PM PDT", "Tuesday", ""
    };
    for (String date : dates) {
      assertThat(draft(header.formatted(date) + DRAFT).sentAt()).isEmpty();
    }
    assertThat(draft(header.formatted("12 Aug 2025 10:00:00 GMT (UTC)") + DRAFT).sentAt())
        .isPresent();
  }

  @Test
  void dashesBeforeDashesGo() {
    String text =
        """
        - ------- Forwarded Message

        From: internet-drafts@ietf.org
        Subject: I-D Action: draft-example-lamps-03.txt

        - - --NextPart

        """
            + DRAFT.substring(0, DRAFT.indexOf("The IETF datatracker"))
            + "\n- - - ------- End of Forwarded Message\n\nI like lamps.\n";

    assertLamps(draft(text));
  }

  @Test
  void aTextBetweenMarksOfEudoraIsRead() {
    String text =
        "--- begin forwarded text\n\nFrom: internet-drafts@ietf.org\nDate: 12 Aug 2025 10:00:00 Z\n\n"
            + DRAFT
            + "\n--- end forwarded text\n\nRegards\n";

    assertLamps(draft(text));
  }

  @Test
  void aHeaderMadeFromHtmlIsRead() {
    String text =
        """
        Begin forwarded message:

        *From: *internet-drafts@ietf.org
        *Subject: **I-D Action: draft-example-lamps-03.txt*
        *Date: *12 August 2025 at 10:00:00 GMT
        *To: *i-d-announce@ietf.org

        """
            + DRAFT
                .replace("https://datatracker", "<https://datatracker")
                .replace("lamps/", "lamps/>");

    assertLamps(draft(text));
  }

  @Test
  void aMarginBeforeAllLinesIsNoneOfTheirs() {
    String header =
        """
        From: internet-drafts@ietf.org
        Date: Tue, 12 Aug 2025 10:00:00 -0700
        Subject: I-D Action: draft-example-lamps-03.txt

        """;
    for (String margin : List.of("\t", "    ")) {
      IdAction action = draft("Kim says:\n\n" + marked(margin, header + DRAFT) + "\nNice.\n");

      assertLamps(action);
      assertThat(action.subject()).isEqualTo("I-D Action: draft-example-lamps-03.txt");
      assertThat(action.sentAt()).isPresent();
      assertLamps(draft("Kim says:\n\n" + marked(margin, DRAFT) + "\nNice.\n"));
    }
  }

  @Test
  void fieldsThatFlowedTogetherAreTakenApart() {
    String text =
        """
        A New Internet-Draft is available from the on-line Internet-Drafts directories.

        Title : Lamps for Everybody Author(s) : K. Muster, R. Sample Filename :
        draft-example-lamps-03.txt Pages : 7 Date : 2005-8-12

        Lamps for all.
        """;

    IdAction action = draft(text);

    assertThat(action.draft().title()).isEqualTo("Lamps for Everybody");
    assertThat(action.draft().authors())
        .extracting(Author::name)
        .containsExactly("K. Muster", "R. Sample");
    assertThat(action.draft().version()).hasToString("draft-example-lamps-03");
    assertThat(action.draft().pages()).hasValue(7);
    assertThat(action.draft().date().map(Object::toString)).hasValue("2005-08-12");
  }

  @Test
  void anRfcWhoseTitleRanIntoTheAuthorsIsRead() {
    String text =
        """
        A new Request for Comments is now available in online RFC libraries.

                RFC 9999

                Title:      Reporting Lamps by
        LAMPRETURN         Author:     K. Muster,
                            R. Sample
                Status:     Standards Track
                Date:       February 2025
                URL:        <https://www.rfc-editor.org/info/rfc9999>

        Lamps are reported.

        This is now a Proposed Standard.
        """;

    RfcPublication publication = (RfcPublication) only(text);

    assertThat(publication.rfc().title()).isEqualTo("Reporting Lamps by LAMPRETURN");
    assertThat(publication.rfc().authors())
        .extracting(Author::name)
        .containsExactly("K. Muster", "R. Sample");
    assertThat(publication.url()).hasValue("https://www.rfc-editor.org/info/rfc9999");
    assertThat(publication.rfc().abstractText()).hasValue("Lamps are reported.");
  }

  @Test
  void severalAnnouncementsAreReadInOrderAndEachOnce() {
    String other = DRAFT.replace("lamps-03", "lights-00").replace("Lamps for E", "Lights for E");
    String text = DRAFT + "\n" + other + "\n" + DRAFT + "\n" + LAST_CALL;

    List<Reading> quoted = quoted(text);

    assertThat(quoted)
        .extracting(reading -> reading.announcement().getClass().getInterfaces()[0])
        .containsExactly(IdAction.class, IdAction.class, LastCall.class);
    assertLamps((IdAction) quoted.get(0).announcement());
    assertThat(((IdAction) quoted.get(1).announcement()).draft().title())
        .isEqualTo("Lights for Everybody");
  }

  @Test
  void theKindsWithoutAnOpeningOfTheirOwnAreToldByTheirHeader() {
    String header =
        "\n> From: The IESG <iesg-secretary@ietf.org>\n> To: ietf-announce@ietf.org\n> Subject: ";

    Announcement action =
        only(header + "WG Action: Formed Lamps (lamps)\n>\n> A new WG in the Example Area.\n");
    Announcement meeting =
        only(header + "Lamps (lamps) WG Virtual Meeting: 2025-10-14\n>\n> It will be held.\n");
    Announcement statement = only(header + "IESG Statement on Lamps\n>\n> Light them.\n");

    assertThat(((GroupAction) action).group().acronym()).hasValue("lamps");
    assertThat(((InterimMeeting) meeting).days()).hasToString("[2025-10-14]");
    assertThat(((OtherAnnouncement) statement).kind()).hasToString("statement");
    assertThat(((OtherAnnouncement) statement).firstParagraph()).hasValue("Light them.");
  }

  @Test
  void theKindsWithAnOpeningAreToldWithoutHeader() {
    String group = "Lamps (lamps)\n---------------------\n\nThey shine.\n";
    Announcement review =
        only(
            "A new IETF WG has been proposed in the Example Area. Please send your\n"
                + "comments to the list (iesg@ietf.org) by 2025-02-03.\n\n"
                + group);
    Announcement formed = only("A new IETF WG has been formed in the Example Area.\n\n" + group);
    Announcement approved =
        only(
            """
            The IESG has approved the following document:
            - 'Lamps'
              (draft-example-lamps-04.txt) as Informational RFC
            """);

    assertThat(((GroupReview) review).ends().map(Object::toString)).hasValue("2025-02-03");
    assertThat(((GroupAction) formed).group().name()).isEqualTo("Lamps");
    assertThat(((DocumentAction) approved).documents().get(0).title()).hasValue("Lamps");
  }

  @Test
  void dashesInsideOfATitleEndNothing() {
    String mail =
        """
        A new Request for Comments is now available in online RFC libraries.


                RFC 99022:

                Title:      Lamps (version 2)
                            --
                            Protocol Specification --
                Author:     A. Example
                Pages:      23

        Lamps by protocol.

        This announcement is sent to the IETF list and the RFC-DIST list.
        """;

    RfcPublication publication =
        (RfcPublication) only("Somebody wrote:\n" + marked("> ", mail) + "--\nRobin\n");

    assertThat(publication.rfc().title())
        .isEqualTo("Lamps (version 2) -- Protocol Specification --");
    assertThat(publication.rfc().abstractText()).hasValue("Lamps by protocol.");
  }

  @Test
  void theMailsOfADigestAreReadOneByOne() {
    String header =
        """
        Message: %d
        Date: Tue, 12 Aug 2025 10:00:00 -0700
        From: internet-drafts@ietf.org
        To: <i-d-announce@ietf.org>
        Subject: I-D Action: draft-example-%s.txt
        Message-ID: <%d@example.org>
        Content-Type: text/plain; charset="utf-8"

        """;
    String rule = "\n\n------------------------------\n\n";
    String text =
        "Today's Topics:\n\n   1. I-D Action: draft-example-lamps-03.txt (internet-drafts@ietf.org)\n"
            + "\n\n----------------------------------------------------------------------\n\n"
            + header.formatted(1, "lamps-03", 1)
            + DRAFT
            + rule
            + header.formatted(2, "lights-03", 2)
            + DRAFT.replace("lamps", "lights")
            + rule
            + "End of Digest\n*************\n";

    List<Reading> quoted = quoted(text);

    assertThat(quoted)
        .extracting(reading -> reading.announcement().messageId().orElseThrow())
        .containsExactly("1@example.org", "2@example.org");
    assertLamps((IdAction) quoted.get(0).announcement());
  }

  @Test
  void thunderbirdKeepsTheMessageIdInTheHeaderOfTheForward() {
    String mail =
        "From: kim@example.org\nSubject: Fwd: something\nX-Forwarded-Message-Id: <inner@example.org>\n"
            + "Message-ID: <outer@example.org>\n\n-------- Forwarded Message --------\n"
            + "Subject: I-D Action: draft-example-lamps-03.txt\nFrom: internet-drafts@ietf.org\n\n"
            + DRAFT;

    List<Reading> quoted = parser.quoted(mail.getBytes(StandardCharsets.UTF_8));

    assertThat(quoted).hasSize(1);
    assertThat(quoted.get(0).announcement().messageId()).hasValue("inner@example.org");
  }

  @Test
  void aPersonsMailInsideOfAMailIsNoAnnouncement() {
    String text =
        """
        -----Original Message-----
        From: Robin Sample <robin@example.com>
        Subject: Last Call: my lamps
        Date: 12 Aug 2025 10:00:00 +0000

        Any comments?
        """;

    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void readingAMailDoesNotReadWhatItQuotes() {
    byte[] mail = mail(marked("> ", DRAFT));

    assertThat(parser.read(mail).outcome()).isEqualTo(Reading.Outcome.DISCUSSION);
    assertThat(parser.quoted(Mail.of(mail))).isEqualTo(parser.quoted(mail));
  }

  private static void assertLamps(IdAction action) {
    assertThat(action.draft().version()).hasToString("draft-example-lamps-03");
    assertThat(action.draft().title()).isEqualTo("Lamps for Everybody");
    assertThat(action.draft().authors())
        .extracting(Author::name)
        .containsExactly("Kim Muster", "Robin Sample");
    assertThat(action.draft().pages()).hasValue(7);
    assertThat(action.draft().abstractText()).hasValue("Lamps for all.\n\nAnd lights.");
  }

  private IdAction draft(String text) {
    return (IdAction) only(text);
  }

  private Announcement only(String text) {
    List<Reading> quoted = quoted(text);
    assertThat(quoted).hasSize(1);
    return quoted.get(0).announcement();
  }

  private List<Reading> quoted(String text) {
    return parser.quoted(mail(text));
  }

  private static byte[] mail(String text) {
    String header = "From: kim@example.org\nTo: lamps@example.org\nSubject: Re: lamps\n\n";
    return (header + text).getBytes(StandardCharsets.UTF_8);
  }

  private static String marked(String mark, String text) {
    return mark + text.stripTrailing().replace("\n", "\n" + mark) + "\n";
  }
}
