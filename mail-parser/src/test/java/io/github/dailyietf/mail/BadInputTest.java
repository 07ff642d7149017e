package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content never makes the parser throw or hang, and every mail is of exactly one outcome. */
class BadInputTest {

  /** Quadratic time would take minutes on these inputs; linear time takes less than a second. */
  private static final Duration HANG = Duration.ofSeconds(20);

  private static final String HEAD =
      "From: Internet-Drafts@ietf.org\nDate: Wed, 21 Aug 2013 16:20:36 -0400\n";

  private final AnnouncementParser parser = AnnouncementParser.create();

  private Reading read(String mail) {
    return read(Mails.bytes(mail));
  }

  private Reading read(byte[] mail) {
    Reading reading =
        assertTimeoutPreemptively(
            HANG,
            () -> {
              Mail whole = Mail.of(mail);
              whole.text();
              whole.headers("Subject");
              assertThat(whole.raw()).isEqualTo(mail);
              return parser.read(mail);
            });
    assertThat(reading.outcome()).isNotNull();
    assertThat(reading.announcement()).isNotNull();
    return reading;
  }

  private static List<String> codes(Reading reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n\n",
        "no mail",
        "no mail\n\nat all\n",
        "\0",
        "\0\0\0\n\0",
        " ",
        " \n \n",
        ":",
        ": no name\n",
        "=?",
        "From ",
        "From x Wed Aug 21 16:20:36 2013\n",
        "\u00FF\u00FE",
        "{}"
      })
  void whatIsNoMailIsNotUnderstoodAndSaysSo(String content) {
    Reading reading = read(content);
    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.NOT_UNDERSTOOD);
    assertThat(codes(reading)).containsExactly("header-missing");
  }

  static List<String> largeInputs() {
    int million = 1_000_000;
    return List.of(
        "Subject: " + "x".repeat(million) + "\n\n",
        "Subject: " + "[a] ".repeat(million / 4) + "\n\n",
        "Subject: " + "Re: ".repeat(million / 4) + "\n\n",
        "Subject: " + "=?".repeat(million / 2) + "\n\n",
        "Subject: " + "=?a?Q?b ".repeat(million / 8) + "\n\n",
        "Subject: " + "=?zz?Q?b ".repeat(million / 9) + "?=\n\n",
        "Subject: " + "=?utf-8?Q?b?=".repeat(million / 13) + "\n\n",
        "Subject: " + "=?utf-8?B?w6k=?= ".repeat(million / 17) + "\n\n",
        "Subject: =?utf-8?Q?" + "=C3=A9".repeat(million / 6) + "?=\n\n",
        "Subject: x\n" + " \t\n".repeat(million / 3) + " y\n\n",
        "Subject: x" + "\r".repeat(million) + "\n\n",
        "From: " + "<".repeat(million) + "\n\n",
        "From: " + "(".repeat(million) + "\n\n",
        "Date: " + "(".repeat(million) + "\n\n",
        "Date: " + "9".repeat(million) + "\n\n",
        "Received: " + ";".repeat(million) + "\n\n",
        "Message-ID: " + "<".repeat(million) + "\n\n",
        "Subject: RFC 1 on x\n\n" + "RFC 1\n".repeat(million / 6),
        "Content-Type: text/plain" + "; a".repeat(million / 3) + "=b\n\nx",
        "Content-Type: text/plain" + "; a=\"".repeat(million / 5) + "\n\nx",
        "Content-Type: text/plain; charset=" + "x".repeat(million) + "\n\nx",
        "Content-Type: multipart/mixed; boundary=" + "x".repeat(million) + "\n\n--x\n\ny",
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n".repeat(million / 4),
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(million / 5) + "--b--",
        "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: image/gif\n\nx\n".repeat(million / 35),
        "Content-Type: text/html\n\n" + "<".repeat(million),
        "Content-Type: text/html\n\n" + "<a".repeat(million / 2),
        "Content-Type: text/html\n\n" + "<!--".repeat(million / 4),
        "Content-Type: text/html\n\n" + "<script>".repeat(million / 8),
        "Content-Type: text/html\n\n" + "<script></".repeat(million / 10),
        "Content-Type: text/html\n\n" + "&".repeat(million),
        "Content-Transfer-Encoding: quoted-printable\n\n" + "= ".repeat(million / 2),
        "Content-Transfer-Encoding: quoted-printable\n\n" + "=" + " ".repeat(million),
        "Content-Transfer-Encoding: quoted-printable\n\n" + " \n".repeat(million / 2),
        "Content-Transfer-Encoding: base64\n\n" + "=".repeat(million),
        "Content-Transfer-Encoding: base64\n\n" + "QUFB".repeat(million / 4),
        "Content-Transfer-Encoding: x-uuencode\n\n" + "begin 644 a\n".repeat(million / 12),
        "Content-Transfer-Encoding: " + "x".repeat(million) + "\n\ntext",
        "\n".repeat(million),
        "a:\n".repeat(million / 3),
        "Subject: no end of header\n" + "x\n".repeat(million / 2));
  }

  @ParameterizedTest
  @MethodSource("largeInputs")
  void aMegabyteOfAnythingTakesLinearTime(String mail) {
    read(HEAD + mail);
    read(mail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: ",
        "Author: ",
        "\tAuthor(s)\t: ",
        "Filename: ",
        "Date: ",
        "Abstract:",
        ","
      })
  void aMegabyteOfLabelsTakesLinearTime(String label) {
    String subject = "Subject: I-D ACTION:draft-example-widgets-00.txt\n\n";
    read(HEAD + subject + label.repeat(1_000_000 / label.length()));
    read(HEAD + subject + (label + "\n").repeat(1_000_000 / label.length()));
    read(HEAD + subject + (label + "a, b\n\n").repeat(100_000));
    read(HEAD + subject + "\tAuthor(s)\t: " + (label + "a,\n").repeat(100_000));
    read(HEAD + "Subject: RFC 9999 on x\n\n" + (label + "x\n").repeat(100_000));
  }

  @Test
  void aMillionHeaderFieldsAreRead() {
    Reading reading = read("X-Trace: a\nKeywords: b\n".repeat(500_000) + "Subject: last\n\n");
    assertThat(reading.announcement().subject()).isEqualTo("last");
  }

  @Test
  void aHundredThousandNestedPartsAreGivenUp() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 100_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    assertThat(Mails.mail(mail + "\ntext\n").text()).isEmpty();
    read(mail + "\ntext\n");
  }

  @Test
  void aFewNestedPartsAreLookedInto() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 10; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    assertThat(Mails.mail(mail + "\ntext\n").text()).isEqualTo("text\n");
  }

  @Test
  void aGigabyteOnOneLineIsStreamedAndNotHeld() throws IOException {
    byte[] piece = Mails.bytes("x".repeat(1 << 20));
    Mails.Made gigabyte =
        new Mails.Made() {
          @Override
          byte[] piece(long number) {
            if (number == 0) {
              return Mails.bytes(Mails.FROM_LINE + HEAD + "Subject: large\n\n");
            }
            return number <= 1024
                ? piece
                : Mails.bytes(number == 1025 ? "\n\n" + Mails.FROM_LINE + "Subject: next\n\n" : "");
          }
        };
    try (MboxReader reader = new MboxReader(gigabyte, "box", 1 << 16, 1 << 20)) {
      RawMail raw = new RawMail();
      assertThat(reader.next(raw)).isTrue();
      Reading cut = parser.reader().read(raw);
      assertThat(cut.announcement().subject()).isEqualTo("large");
      assertThat(codes(cut)).contains("mail-too-large");
      assertThat(reader.window.length).isLessThan(2 << 20);
      assertThat(reader.next(raw)).isTrue();
      assertThat(parser.reader().read(raw).announcement().subject()).isEqualTo("next");
    }
  }

  @Test
  void randomBytesAreOfOneOutcome() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      read(bytes);
    }
  }

  @Test
  void aMailThatIsCutAnywhereIsOfOneOutcome() {
    byte[] mail = Mails.bytes(Mails.announcement(3));
    for (int length = 0; length < mail.length; length++) {
      read(Arrays.copyOf(mail, length));
    }
  }

  @Test
  void aMailWithAnyByteBrokenIsOfOneOutcome() {
    byte[] mail = Mails.bytes(Mails.announcement(3));
    for (int i = 0; i < mail.length; i++) {
      for (byte broken : new byte[] {0, '\n', (byte) 0xFF, ':', '='}) {
        byte[] copy = mail.clone();
        copy[i] = broken;
        read(copy);
      }
    }
  }

  @Test
  void loneCarriageReturnsEndNoLines() {
    Reading reading = read("Subject: a\rb\r\n\r\ntext\rmore\r\n");
    assertThat(reading.announcement().subject()).isEqualTo("a b");
    assertThat(Mails.mail("Subject: a\r\n\r\ntext\rmore\r\n").text()).isEqualTo("text\rmore\n");
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsWindows1252() {
    assertThat(Mails.mail("Subject: a\n\ncaf\u00E9 \u0080\n").text())
        .isEqualTo("caf\u00E9 \u20AC\n");
  }

  @Test
  void oneDamagedByteDoesNotSpoilTheOthers() {
    byte[] mail = Mails.concat(Mails.bytes("Subject: a\n\n\u00FF "), Mails.utf8("Zo\u00EB\n"));
    assertThat(Mail.of(mail).text()).isEqualTo("\uFFFD Zo\u00EB\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-2022-JP", "KOI8-R", "Shift_JIS", "GB2312"})
  void charsetsOfManyBytesAreReadAsDeclared(String charset) {
    String text = charset.equals("KOI8-R") ? "\u0416\u0443\u043A" : "\u65E5\u672C";
    byte[] body = text.getBytes(Charset.forName(charset));
    byte[] mail =
        Mails.concat(
            Mails.bytes(
                "Content-Type: text/plain; charset=\""
                    + charset
                    + "\"\nContent-Transfer-Encoding: base64\n\n"),
            java.util.Base64.getMimeEncoder().encode(body));
    assertThat(Mail.of(mail).text()).isEqualTo(text + "\n");
  }

  @Test
  void aWrongCharsetLabelLosesNoBytes() {
    String mail = "Content-Type: text/plain; charset=us-ascii\n\nZo\u00EB\n";
    assertThat(Mail.of(Mails.utf8(mail)).text()).isEqualTo("Zo\u00EB\n");
    assertThat(Mails.mail(mail).text()).isEqualTo("Zo\u00EB\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-nobody-knows", "\"\"", "\u00FF", "utf-8 (Unicode)", "'utf-8'"})
  void anUnknownCharsetLosesNoBytes(String charset) {
    String mail = "Content-Type: text/plain; charset=" + charset + "\n\nplain text\n";
    assertThat(Mails.mail(mail).text()).isEqualTo("plain text\n");
  }

  @Test
  void aCharsetByTheNameThatJavaKnowsIsFoundByJakartaMail() {
    String mail = "Content-Type: text/plain; charset=x-us-ascii\n\nplain text\n";
    assertThat(Mails.mail(mail).text()).isEqualTo("plain text\n");
  }

  @Test
  void controlAndBidiCharactersStayDataAndASubjectStaysOneLine() {
    String subject = "Subject: =?utf-8?Q?a=0D=0ABcc:_x=E2=80=AEb=00?=\n\n";
    assertThat(read(subject).announcement().subject()).isEqualTo("a  Bcc: x\u202Eb\0");
    assertThat(Mails.mail(subject).header("subject")).hasValue("a  Bcc: x\u202Eb\0");
  }

  @Test
  void aMissingDateIsTakenFromTheReceivedField() {
    Reading reading =
        read("Received: from a by b; Fri, 22 Aug 2013 01:02:03 +0200\nSubject: a\n\n");
    assertThat(reading.announcement().sentAt()).hasValue(Instant.parse("2013-08-21T23:02:03Z"));
    assertThat(codes(reading)).containsExactly("date-missing");
  }

  @Test
  void aMissingDateIsTakenFromTheFromLineIfNothingElseTells() throws IOException {
    try (Mailbox box =
        Mailbox.mbox(
            new java.io.ByteArrayInputStream(Mails.bytes(Mails.FROM_LINE + "Subject: a\n\n")),
            "box")) {
      Reading reading = box.readings(parser).findFirst().orElseThrow();
      assertThat(reading.announcement().sentAt()).hasValue(Instant.parse("2013-08-21T16:20:36Z"));
      assertThat(codes(reading)).containsExactly("date-missing");
    }
  }

  @Test
  void anImpossibleDateIsReportedWithItsText() {
    Reading reading = read("Date: Fri, 31 Feb 2013 01:02:03 +0000\nSubject: a\n\n");
    assertThat(reading.announcement().sentAt()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).code()).isEqualTo("date-impossible");
    assertThat(reading.problems().get(0).text()).isEqualTo("Fri, 31 Feb 2013 01:02:03 +0000");
  }

  @Test
  void aHeaderWithoutBodyIsAMail() {
    for (String mail : List.of("Subject: a", "Subject: a\n", "Subject: a\n\n")) {
      assertThat(read(mail).announcement().subject()).isEqualTo("a");
      assertThat(Mails.mail(mail).text()).isEmpty();
    }
  }

  @Test
  void aBodyWithoutHeaderKeepsItsText() {
    assertThat(Mails.mail("first line\nsecond\n\nthird\n").text())
        .isEqualTo("first line\nsecond\n\nthird\n");
  }

  @Test
  void aHeaderLineWithoutColonIsPassedOverIfFieldsFollow() {
    Mail mail = Mails.mail("Subject: a\nno colon\nFrom: b\n\ntext\n");
    assertThat(mail.header("From")).hasValue("b");
    assertThat(mail.text()).isEqualTo("text\n");
  }

  @Test
  void whereTheEmptyLineIsMissingTheBodyBeginsAtItsFirstLine() {
    Mail mail = Mails.mail("Subject: a\nFrom: b\nfirst\nsecond\n\nthird\n");
    assertThat(mail.header("Subject")).hasValue("a");
    assertThat(mail.text()).isEqualTo("first\nsecond\n\nthird\n");
  }

  @Test
  void aLineOfBlanksMayStandForTheEmptyLine() {
    assertThat(Mails.mail("Subject: a\n \nfirst\n\nsecond\n").text())
        .isEqualTo("first\n\nsecond\n");
    Mail folded = Mails.mail("Subject: a\n \n b\nFrom: c\n\ntext\n");
    assertThat(folded.header("Subject")).hasValue("a b");
    assertThat(folded.header("From")).hasValue("c");
  }

  @Test
  void bothLineEndsAreReadAlike() {
    String mail = Mails.announcement(4);
    Reading unix = read(mail);
    assertThat(unix.announcement()).isInstanceOf(IdAction.class);
    assertThat(read(mail.replace("\n", "\r\n"))).isEqualTo(unix);
  }

  @Test
  void aParserIsAsGoodAfterBadInputAsBefore() {
    Reading before = read(Mails.announcement(5));
    largeInputs().stream().limit(12).forEach(this::read);
    assertThat(read(Mails.announcement(5))).isEqualTo(before);
    assertThat(new String(Mails.mail("a: b\n\nx").raw(), StandardCharsets.US_ASCII))
        .isEqualTo("a: b\n\nx");
  }
}
