package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.RfcPublication;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails in mails: attached ones and the digests of lists. */
class DigestMailsTest {

  private static final String CALL =
      """
      From: The IESG <iesg-secretary@ietf.org>
      To: IETF-Announce <ietf-announce@ietf.org>
      Subject: Last Call: <draft-example-lamps-04.txt> (Lamps) to Proposed Standard
      Date: Mon, 29 Sep 2025 08:00:00 +0000
      Message-ID: <call@example.org>

      The IESG has received a request from an individual submitter to consider
      the following document: - 'Lamps'
        <draft-example-lamps-04.txt> as Proposed Standard

      Please send substantive comments to the last-call@ietf.org mailing lists
      by 2025-10-12.
      """;
  private static final String LETTER =
      """
      From: Kim Muster <kim@example.org>
      Subject: lamps
      Date: Tue, 30 Sep 2025 08:00:00 +0000

      I like lamps.
      """;

  private final AnnouncementParser parser = AnnouncementParser.create();

  private List<Announcement> quoted(String mail) {
    return parser.quoted(mail.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Reading::announcement)
        .toList();
  }

  private void assertBoth(List<Announcement> announcements) {
    assertThat(announcements).hasSize(2);
    IdAction action = (IdAction) announcements.get(0);
    assertThat(action.draft().version()).hasToString("draft-example-widgets-01");
    assertThat(action.draft().title()).isEqualTo("Widgets 1");
    assertThat(action.draft().abstractText()).hasValue("About widgets.");
    assertThat(action.messageId()).hasValue("1@example.org");
    assertThat(action.sentAt()).hasValue(Instant.parse("2013-08-21T20:20:36Z"));
    LastCall call = (LastCall) announcements.get(1);
    assertThat(call.documents()).hasSize(1);
    assertThat(call.messageId()).hasValue("call@example.org");
  }

  private static String multipart(String type, String... parts) {
    StringBuilder out =
        new StringBuilder("From: x@example.org\nSubject: Fwd: two\nMIME-Version: 1.0\n");
    out.append("Content-Type: ").append(type).append("; boundary=\"cut\"\n\npreamble\n");
    for (String part : parts) {
      out.append("\n--cut\n").append(part);
    }
    return out.append("\n--cut--\n").toString();
  }

  @Test
  void attachedMailsAreRead() {
    assertBoth(
        quoted(
            multipart(
                "multipart/mixed",
                "\nLook at these.\n",
                "Content-Type: message/rfc822\n\n" + Mails.announcement(1),
                "Content-Type: MESSAGE/RFC822; name=call.eml\n\n" + CALL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "Content-Type: message/rfc822\n\n", "Content-ID: <a@b>\n\n"})
  void thePartsOfADigestAreMails(String partHead) {
    String digest =
        multipart(
            "multipart/digest",
            partHead + Mails.announcement(1),
            partHead + LETTER,
            partHead + CALL);
    assertBoth(quoted(digest));
    assertThat(Mails.mail(digest).text()).as("its own text").isEmpty();
  }

  @Test
  void aDigestMayStandBetweenOtherParts() {
    String digest =
        multipart("multipart/digest", "\n" + Mails.announcement(1), "\n" + CALL)
            .replace("cut", "inner");
    String inner = digest.substring(digest.indexOf("Content-Type"));
    String mail =
        multipart("multipart/mixed", "\nToday's topics: two\n", inner, "\nEnd of digest\n");
    assertBoth(quoted(mail));
    assertThat(Mails.mail(mail).text()).isEqualTo("Today's topics: two\n\n");
  }

  @Test
  void attachedMailsMayBeEncoded() {
    String packed = Base64.getMimeEncoder().encodeToString(Mails.bytes(Mails.announcement(1)));
    assertBoth(
        quoted(
            multipart(
                "multipart/mixed",
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + packed,
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
                    + CALL.replace("=", "=3D").replace("Please send", "Please =\nsend"))));
  }

  @Test
  void aForwardOfAForwardIsOpened() {
    String inner = multipart("multipart/mixed", "Content-Type: message/rfc822\n\n" + CALL);
    String outer =
        multipart(
            "multipart/mixed",
            "Content-Type: message/rfc822\n\n" + Mails.announcement(1),
            "Content-Type: message/rfc822\n\n" + inner.replace("cut", "inner"));
    assertBoth(quoted(outer));
  }

  @Test
  void whatAnAttachedLetterQuotesCountsToo() {
    String quoting = LETTER + "\n> " + Mails.announcement(1).replace("\n", "\n> ") + "\n";
    List<Announcement> found =
        quoted(multipart("multipart/mixed", "Content-Type: message/rfc822\n\n" + quoting));
    assertThat(found).hasSize(1).allMatch(a -> a instanceof IdAction);
  }

  @Test
  void theSameMailAttachedTwiceCountsOnce() {
    String part = "Content-Type: message/rfc822\n\n" + CALL;
    assertThat(quoted(multipart("multipart/mixed", part, part, part))).hasSize(1);
  }

  @Test
  void lettersAloneGiveNothing() {
    String part = "Content-Type: message/rfc822\n\n";
    assertThat(quoted(multipart("multipart/mixed", part + LETTER, part, part + "\n"))).isEmpty();
  }

  @Test
  void manyMailsAndDeepOnesCostBoundedTime() {
    String[] parts = new String[20_000];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = "\n" + Mails.announcement(i);
    }
    assertThat(quoted(multipart("multipart/digest", parts))).hasSize(20_000);
    String deep = CALL;
    for (int i = 0; i < 60; i++) {
      deep = "From: a@example.org\nSubject: x\nContent-Type: message/rfc822\n\n" + deep;
    }
    assertThat(quoted(deep)).isEmpty();
  }

  @Test
  void aDigestOfPlainTextIsSplitAtItsLinesOfThirtyDashes() {
    String line = "-".repeat(30);
    String digest =
        "From: list-request@example.org\nSubject: List Digest, Vol 1, Issue 2\n\n"
            + "Send submissions to the list.\n\nToday's Topics:\n\n   1. I-D ACTION (x)\n\n"
            + "-".repeat(70)
            + "\n\nMessage: 1\n"
            + Mails.announcement(1)
            + "\n\n"
            + line
            + "\n\nMessage: 2\n"
            + LETTER
            + "\n\n"
            + line
            + "\n\nMessage: 3\n"
            + CALL
            + "\n\n"
            + line
            + "\n\nEnd of List Digest, Vol 1, Issue 2\n**********************************\n";
    assertBoth(quoted(digest));
  }

  @Test
  void aDigestWithEncapsulationBoundariesIsSplit() {
    String digest =
        "From: list-request@example.org\nSubject: digest\n\nTwo mails.\n\n------- Message 1\n\n"
            + Mails.announcement(1).replace("\n-", "\n- -")
            + "\n------- Message 2\n\n"
            + CALL.replace("\n-", "\n- -")
            + "\n------- End of digest\n";
    assertBoth(quoted(digest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\f\n", "This Internet-Draft was published as RFC 9990.\n\n"})
  void theFileOfAPublishedDraftHasTheAnnouncementOfItsRfc(String before) {
    String tombstone =
        before
            + """
            A new Request for Comments is now available in online RFC libraries.


                    RFC 9990

                    Title:      Widgets for Everybody
                    Author(s):  A. Example
                    Status:     Standards Track
                    Date:       January 2001
                    Mailbox:    a@example.org
                    Pages:      6
                    Characters: 10000
                    Updates/Obsoletes/SeeAlso:  None

                    I-D Tag:    draft-example-widgets-07.txt

                    URL:        ftp://ftp.rfc-editor.org/in-notes/rfc9990.txt


            This document describes widgets.

            This is now a Proposed Standard Protocol.
            """;
    assertThat(parser.read(Mails.bytes(tombstone)).outcome())
        .isEqualTo(Reading.Outcome.NOT_UNDERSTOOD);
    RfcPublication publication = (RfcPublication) quoted(tombstone).get(0);
    assertThat(publication.rfc().number()).hasToString("RFC 9990");
    assertThat(publication.rfc().draft()).map(Object::toString).hasValue("draft-example-widgets");
    assertThat(publication.rfc().abstractText()).hasValue("This document describes widgets.");
  }
}
