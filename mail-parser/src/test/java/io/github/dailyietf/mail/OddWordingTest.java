package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.StatusChange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails of a form whose words somebody changed a little. */
class OddWordingTest {

  private final AnnouncementParser parser = AnnouncementParser.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STANDARDS TRACK:This document specifies a protocol.",
        "STANDARDS TRACK:\n\nThis document specifies a protocol.",
        "STANDARDS TRACK: The document specifies a protocol.",
        "STANDARDS TRACK: this document specifies a protocol.",
        "STANDARDS TRACK: Th",
        "BCP:This document specifies a practice.",
      })
  void aStatusOfOtherWordsIsNotOfTheAbstract(String status) throws IOException {
    String mail = mail("rfc-publication/2007-status-in-abstract");
    String changed = mail.substring(0, mail.indexOf("STANDARDS TRACK:")) + status + "\n";

    RfcPublication read = (RfcPublication) parser.parse(Mails.bytes(changed));

    assertThat(read.rfc().group().map(Group::name)).contains("Example Lamp");
    assertThat(read.rfc().abstractText())
        .isEqualTo(((RfcPublication) parser.parse(Mails.bytes(mail))).rfc().abstractText());
  }

  @Test
  void ofTwoStatusesTheLastCounts() throws IOException {
    RfcPublication read =
        ending(
            """
            What lamps must do.

            This document is a product of the Example Lamp Working Group of the IETF.

            This memo defines an Experimental Protocol for lamps.

            STANDARDS TRACK: This document specifies an Internet standards track protocol.
            """);

    assertThat(read.rfc().abstractText()).contains("What lamps must do.");
    assertThat(read.rfc().level()).isEmpty();
  }

  @Test
  void twoStatusesBehindTextAreBothOfTheEnding() throws IOException {
    RfcPublication read =
        ending(
            """
            What lamps must do.

            This document specifies an Internet standards track protocol for lamps.

            This memo defines a Historic lamp.

            Distribution of this memo is unlimited.
            """);

    assertThat(read.rfc().abstractText()).contains("What lamps must do.");
    assertThat(read.rfc().level()).contains(StandardLevel.HISTORIC);
  }

  @Test
  void aSentenceAboutDistributionBehindTextIsText() throws IOException {
    RfcPublication read =
        ending("What lamps must do.\n\nDistribution of this memo is unlimited by lamps.\n");

    assertThat(read.rfc().abstractText())
        .contains("What lamps must do.\n\nDistribution of this memo is unlimited by lamps.");
  }

  @Test
  void noStatusBeforeAKeywordIsThatOfTheRfc() throws IOException {
    RfcPublication read =
        ending(
            """
            This memo defines a Historic lamp.

            This memo provides information for the Internet community.

            STANDARDS TRACK: This document specifies an Internet standards track protocol.
            """);

    assertThat(read.rfc().abstractText())
        .contains(
            """
            This memo defines a Historic lamp.

            This memo provides information for the Internet community.""");
    assertThat(read.rfc().level()).isEmpty();
  }

  @Test
  void aLevelInTheAbstractIsNotThatOfTheRfc() throws IOException {
    RfcPublication read =
        ending(
            """
            What lamps must do.

            This is now an Internet Standard.

            This document is a product of the Other Lamp Working Group of the IETF.

            This document is a product of the Example Lamp Working Group of the IETF.
            """);

    assertThat(read.rfc().abstractText().orElseThrow())
        .endsWith("Other Lamp Working Group of the IETF.");
    assertThat(read.rfc().group().map(Group::name)).contains("Example Lamp");
    assertThat(read.declaredLevel()).isEmpty();
  }

  @Test
  void anAbstractOfManyStandingSentencesTakesLinearTime() throws IOException {
    String paragraph = "This document is a product of the Lamp Working Group of the IETF.\n\n";

    RfcPublication read =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ending(paragraph.repeat(100_000)));

    assertThat(read.rfc().group().map(Group::name)).contains("Lamp");
  }

  /** An announcement of an RFC of the standards track with this below its fields. */
  private RfcPublication ending(String text) throws IOException {
    String mail = mail("rfc-publication/2007-status-in-abstract");
    return (RfcPublication)
        parser.parse(
            Mails.bytes(
                mail.substring(0, mail.indexOf("What lamps must do."))
                    + text
                    + "\nThis announcement is sent to the IETF list and the RFC-DIST list.\n"));
  }

  @Test
  void aSentenceAboveTheFieldsNamesNoRfc() throws IOException {
    String mail = mail("rfc-publication/2007-status-in-abstract");
    String changed =
        mail.replace(
            "A new Request", "For Ann, RFC 2026\nOn lamps, BCP 14, STD 13\n\nA new Request");

    Reading read = parser.read(Mails.bytes(changed));

    assertThat(read.problems()).isEmpty();
    assertThat(read.announcement()).isEqualTo(parser.parse(Mails.bytes(mail)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The IESG contact persons are\n\nAnn Example and Bert Lister.",
        "The IESG contact persons\n\nare Ann Example and Bert Lister.",
        "The IESG contact persons are Ann Example and\n\nBert Lister.",
        "The IESG contact persons are Ann Example,\n\nand Bert Lister.",
        "The IESG contact persons are Ann Example\nand Bert Lister",
      })
  void contactsMayBreakAnywhere(String sentence) throws IOException {
    String mail = mail("protocol-action/2002-no-full-stop");
    String changed =
        mail.replace("The IESG contact persons are Ann Example \nand Bert Li\n", sentence + "\n");

    ProtocolAction read = (ProtocolAction) parser.parse(Mails.bytes(changed));

    assertThat(read.contacts()).containsExactly("Ann Example", "Bert Lister");
  }

  @Test
  void ofTwoChangedDocumentsTheFirstCounts() throws IOException {
    String mail = mail("status-change/2013-to-historic");
    String changed =
        mail.replace(
            "  (rfc1999) to Historic\n",
            "  (rfc1999) to Historic\n- Bulbs (rfc2000) to Historic\n");

    DocumentItem read = ((StatusChange) parser.parse(Mails.bytes(changed))).document();

    assertThat(read.reference()).isEqualTo(RfcNumber.of(1999));
    assertThat(read.title()).contains("The Simple Lamp Protocol (SLP)");
  }

  @Test
  void theTitleOfAChangedDocumentMayNameAnother() throws IOException {
    String mail = mail("status-change/2013-to-historic");
    String changed =
        mail.replace("- The Simple Lamp Protocol (SLP)", "- Lamps (rfc1998) and Bulbs");

    DocumentItem read = ((StatusChange) parser.parse(Mails.bytes(changed))).document();

    assertThat(read.reference()).isEqualTo(RfcNumber.of(1999));
    assertThat(read.title()).contains("Lamps (rfc1998) and Bulbs");
  }

  @Test
  void whatFollowsUndoneEscapesStays() throws IOException {
    String mail = mail("id-action/2011-11-escapes-that-are-meant").replace("\"&amp;\"", "&amp;");
    String changed =
        mail + "\nA diff from previous version is available at:\nhttps://example.org/?a&b\n";

    IdAction read = (IdAction) parser.parse(Mails.bytes(changed));

    assertThat(read.draft().title()).isEqualTo("How to Write & and <");
    assertThat(read.diffUrl()).contains("https://example.org/?a&b");
  }

  private static String mail(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            OddWordingTest.class.getResourceAsStream("/mails/" + name + ".eml"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
