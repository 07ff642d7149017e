package io.github.dailyietf.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dailyietf.core.IdAction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MboxTest {

  private static final String A = "Subject: a\n\nfirst\n";
  private static final String B = "Subject: b\n\nsecond\n";

  @TempDir private Path folder;

  private static List<String> read(String content) throws IOException {
    return Mails.raws(Mails.mbox(content));
  }

  @Test
  void mailsAreSplitAtTheirFromLines() throws IOException {
    assertThat(read(Mails.joined(List.of(A, B)))).containsExactly(A, B);
  }

  @Test
  void theFromLineIsKeptAsEnvelope() throws IOException {
    assertThat(Mails.mbox(Mails.FROM_LINE + A).get(0).envelope())
        .hasValue("sender@example.org Wed Aug 21 16:20:36 2013");
  }

  @Test
  void eachMailSaysWhereItCameFrom() throws IOException {
    assertThat(Mails.mbox(Mails.joined(List.of(A, B))).get(1)).hasToString("box, mail 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From user@example.org Wed Aug 21 16:20:36 2013\n",
        "From user at host.example  Wed Aug 21 16:20:36 2013\n",
        "From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n",
        "From user@example.org Wed Aug 21 16:20:36 PDT 2013\n",
        "From user@example.org Wed Aug 21 16:20:36 2013 -0700\n",
        "From user@example.org Fri Sep  9 15:37 EDT 1994\n",
        "From user Fri Sep  9 15:37:00 1994 remote from gate\n",
        "From \"a b\"@example.org Wed Aug 21 16:20:36 2013\r\n",
        "From user@example.org\n",
        "From ???@???\n",
        "From -\n",
        "From - Wed Aug 21 16:20:36 2013\n",
        "From user@example.org Wed, 21 Aug 2013 16:20:36 -0400\n",
        "From user@example.org 21 Aug 13 16:20 EDT\n",
        "From user@example.org 21-Aug-2013 16:20:36\n",
        "From user@example.org Wed, Aug 21 16:20:36 2013\n",
        "From user@example.org Aug  2 16:20:36 2013\n",
        "From user@example.org 2013-08-21T16:20:36Z\n",
        "From \"a b\"@example.org 2013-08-21 16:20:36+02:00\n",
        "From host!user Wed Aug 21 16:20:36 1985 remote from gate\n",
      })
  void fromLinesOfManyProgramsBeginMails(String line) throws IOException {
    assertThat(read(Mails.FROM_LINE + A + "\n" + line + B)).containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From 1 January 2013 on, widgets are free.\n",
        "From x to y\n",
        "From here\nno field follows\n",
        "From the meeting of Wed Aug 21\n",
        "From Geneva 2013-08-21T16:20:36Z on\n",
        "From Wed, 21 Aug 2013 16:20:36 on\nNote: this is text\n",
        "From us 21 Aug 2013\nNote: no time\n",
        "From us 2013-08-21\nNote: no time\n",
        "From -\nand on\n",
        "From: nobody\n",
        "Fromage\n",
        "From\n",
        "from user@example.org Wed Aug 21 16:20:36 2013\n",
        " From user@example.org Wed Aug 21 16:20:36 2013\n",
        ">From user@example.org Wed Aug 21 16:20:36 2013\n",
      })
  void bodyLinesThatTheArchiveDoesNotEscapeStayInTheBody(String line) throws IOException {
    String quoting = "Subject: a\n\nfirst\n\n" + line + "\nmore\n";
    assertThat(read(Mails.joined(List.of(quoting, B)))).containsExactly(quoting, B);
    assertThat(read(Mails.FROM_LINE + quoting)).as("at the end").containsExactly(quoting);
  }

  @Test
  void aDatedLineInsideAParagraphStaysInTheBody() throws IOException {
    String quoting = "Subject: a\n\nHe wrote\nFrom me Wed Aug 21 16:20:36 2013\nand more\n";
    assertThat(read(Mails.FROM_LINE + quoting)).containsExactly(quoting);
  }

  @Test
  void aFromLineCountsWithoutTheEmptyLineBeforeItIfAHeaderFollows() throws IOException {
    assertThat(read(Mails.FROM_LINE + A + Mails.FROM_LINE + B)).containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"From -\n", "From ???@???\n", "From a 21 Aug 2013 16:20:36 +0000\n"})
  void whatNoTextHasCountsWithoutTheEmptyLineIfAHeaderFollows(String line) throws IOException {
    assertThat(read(line + A + line + B)).containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From a@example.org Wed, 21 Aug 2013 16:20:36 -0400\n",
        "From a@example.org 2013-08-21T22:20:36+02:00\n",
        "From a@example.org Wed Aug 21 16:20:36 -0400 2013\n",
        "From a@example.org Wed Aug 21 16:20:36 EDT 2013\n",
      })
  void theDateOfTheFromLineCountsWhereTheMailHasNone(String line) throws IOException {
    String content = line + "Subject: a\n\ntext\n";
    Mail mail = Mails.mbox(content).get(0);
    assertThat(AnnouncementParser.create().parse(mail).sentAt())
        .hasValue(Instant.parse("2013-08-21T20:20:36Z"));
  }

  @Test
  void linesThatEndWithACarriageReturnAloneAreLines() throws IOException {
    String content = Mails.joined(List.of(A, B));
    Path file = Files.write(folder.resolve("mac.mbox"), Mails.bytes(content.replace('\n', '\r')));
    for (Mailbox box : List.of(Mailbox.mbox(file), Mailbox.detect(file))) {
      try (box) {
        assertThat(Mails.raws(box.mails().toList())).containsExactly(A, B);
      }
    }
  }

  @Test
  void carriageReturnsInsideOfLinesStay() throws IOException {
    String odd = "Subject: a\r\n\r\nhalf\rline\n";
    assertThat(read(Mails.FROM_LINE + odd)).containsExactly(odd);
  }

  @Test
  void aLineOfMoreThanAThousandBytesIsText() throws IOException {
    String quoting = A + "\nFrom " + "x".repeat(1000) + " Wed Aug 21 16:20:36 2013\nTo: b\n";
    assertThat(read(Mails.FROM_LINE + quoting)).containsExactly(quoting);
  }

  @Test
  void oneLevelOfEscapingIsTakenFromTheTextAndNotFromTheBytes() throws IOException {
    String escaped = "Subject: a\n\n>From here\n>>From there\n> From quoted\n>Fro\n";
    Mail mail = Mails.mbox(Mails.FROM_LINE + escaped).get(0);
    assertThat(mail.text()).isEqualTo("From here\n>From there\n> From quoted\n>Fro\n");
    assertThat(mail.raw()).isEqualTo(Mails.bytes(escaped));
  }

  @Test
  void theTextOfAMailOutsideOfAnMboxIsNotUnescaped() {
    assertThat(Mails.mail("Subject: a\n\n>From here\n").text()).isEqualTo(">From here\n");
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    String crlf = "Subject: a\r\n\r\nfirst\r\n";
    String mixed = "Subject: b\r\n\nsecond\nthird\r\n";
    String box = "\r\n" + Mails.FROM_LINE.replace("\n", "\r\n") + crlf + "\r\n";
    box += Mails.FROM_LINE + mixed + "\r\n" + Mails.FROM_LINE + A;
    List<Mail> mails = Mails.mbox(box);
    assertThat(Mails.raws(mails)).containsExactly(crlf, mixed, A);
    assertThat(mails.get(1).text()).isEqualTo("second\nthird\n");
    assertThat(mails.get(0).envelope()).hasValue("sender@example.org Wed Aug 21 16:20:36 2013");
  }

  @Test
  void emptyLinesBeforeTheFirstMailArePassedOver() throws IOException {
    assertThat(read("\n\r\n\n" + Mails.FROM_LINE + A)).containsExactly(A);
  }

  @Test
  void onlyOneEmptyLineBehindAMailBelongsToTheFormat() throws IOException {
    assertThat(read(Mails.joined(List.of(A + "\n\n", B)))).containsExactly(A + "\n\n", B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Subject: b", "Subject: b\n", "Subject: b\n\nno line end", ""})
  void theLastMailMayEndAnywhere(String half) throws IOException {
    assertThat(read(Mails.FROM_LINE + A + "\n" + Mails.FROM_LINE + half)).containsExactly(A, half);
  }

  @Test
  void aFromLineWithoutALineEndIsAMailWithoutBytes() throws IOException {
    assertThat(read(Mails.FROM_LINE.strip())).containsExactly("");
  }

  @Test
  void emptyMailsAreMails() throws IOException {
    assertThat(read(Mails.joined(List.of("", A, "", "")))).containsExactly("", A, "", "");
  }

  @Test
  void anEmptyFileIsAMailboxWithoutMails() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: a\n\nno mbox\n",
        "{\"json\": 1}",
        "From the desk of\nnobody\n",
        "F",
        " "
      })
  void whatIsNoMboxIsToldInOneLine(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), content);
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mbox(file))
        .withMessage("letter.txt is not an mbox file: it does not begin with a From line");
  }

  @Test
  void aFolderIsToldInOneLine() {
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mbox(folder))
        .withMessage(folder + " is a directory, not a file");
  }

  @Test
  void aMissingFileIsToldInOneLine() {
    Path missing = folder.resolve("missing.mbox");
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mbox(missing))
        .withMessage(missing + ": there is no such file");
  }

  @Test
  void anUnreadableFileIsToldInOneLine() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.mbox"), Mails.FROM_LINE + A);
    boolean changed = locked.toFile().setReadable(false);
    assumeFalse(!changed || Files.isReadable(locked), "this user may read everything");
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mbox(locked))
        .withMessage(locked + ": it cannot be read");
  }

  @Test
  void mailsLargerThanTheWindowAreWhole() throws IOException {
    String large = "Subject: large\n\n" + "a line of some length\n".repeat(200_000);
    assertThat(large.length()).isGreaterThan(3 * WindowReader.WINDOW);
    assertThat(read(Mails.joined(List.of(A, large, B)))).containsExactly(A, large, B);
  }

  @Test
  void aMailAboveTheCeilingIsCutAndTheNextOneRead() throws IOException {
    String large = "Subject: large\n\n" + "x".repeat(30_000) + "\n" + "line\n".repeat(30_000);
    List<Mail> mails = Mails.mbox(Mails.joined(List.of(A, large, B)), 256, 1_000);
    assertThat(Mails.raws(mails)).containsExactly(A, large.substring(0, 1_000), B);
    assertThat(mails.stream().map(Mail::truncated)).containsExactly(false, true, false);
    assertThat(mails.get(1).header("Subject")).hasValue("large");
  }

  @Test
  void aMailOfExactlyTheCeilingIsWhole() throws IOException {
    String exact = "Subject: e\n\n" + "x".repeat(987) + "\n";
    assertThat(exact).hasSize(1_000);
    for (int window : new int[] {1, 64, 1_000, 5_000, 100_000}) {
      List<Mail> mails = Mails.mbox(Mails.joined(List.of(exact, "+" + exact, B)), window, 1_000);
      assertThat(Mails.raws(mails)).containsExactly(exact, ("+" + exact).substring(0, 1_000), B);
      assertThat(mails.stream().map(Mail::truncated)).containsExactly(false, true, false);
    }
  }

  @Test
  void aCutMailIsReported() throws IOException {
    String large = Mails.announcement(1) + "x\n".repeat(40_000);
    RawMail raw = new RawMail();
    try (MboxReader reader = reader(Mails.FROM_LINE + large, 256, 4_000)) {
      assertThat(reader.next(raw)).isTrue();
    }
    Reading reading = AnnouncementParser.create().reader().read(raw);
    assertThat(reading.announcement()).isInstanceOf(IdAction.class);
    assertThat(reading.problems()).extracting("code").contains("mail-too-large");
  }

  @Test
  void aMailAboveTheCeilingOfThirtyTwoMebibytesCostsNoMore() throws IOException {
    byte[] line = Mails.bytes("one more line of an endless mail, as long as most\n".repeat(1_000));
    InputStream endless =
        new Mails.Made() {
          @Override
          byte[] piece(long number) {
            return number == 0
                ? Mails.bytes(Mails.FROM_LINE + A)
                : number < 2_000 ? line : Mails.bytes(number == 2_000 ? "\n" : "");
          }
        };
    InputStream next = new ByteArrayInputStream(Mails.bytes(Mails.FROM_LINE + B));
    RawMail raw = new RawMail();
    try (MboxReader reader = new MboxReader(new SequenceInputStream(endless, next), "box")) {
      assertThat(reader.next(raw)).isTrue();
      assertThat(raw.truncated()).isTrue();
      assertThat(raw.copy()).hasSize(Mailbox.CEILING);
      assertThat(reader.next(raw)).isTrue();
      assertThat(Mails.text(raw.copy())).isEqualTo(B);
      assertThat(reader.window.length).isLessThan(Mailbox.CEILING + 2 * WindowReader.WINDOW);
      assertThat(reader.next(raw)).isFalse();
    }
  }

  @Test
  void theWindowDoesNotGrowWithTheNumberOfMails() throws IOException {
    InputStream many =
        new Mails.Made() {
          @Override
          byte[] piece(long number) {
            return Mails.bytes(
                number >= 200_000
                    ? ""
                    : Mails.FROM_LINE + "Subject: " + number + "\n\n" + "text\n".repeat(20) + "\n");
          }
        };
    RawMail raw = new RawMail();
    try (MboxReader reader = new MboxReader(many, "box", 4_096, Mailbox.CEILING)) {
      int size = reader.window.length;
      for (int i = 0; i < 200_000; i++) {
        assertThat(reader.next(raw)).isTrue();
        assertThat(raw.lines.string(0)).isEqualTo("Subject: " + i);
      }
      assertThat(reader.next(raw)).isFalse();
      assertThat(reader.window).hasSize(size);
    }
  }

  @Test
  void aMailboxIsReadLazily() throws IOException {
    Mails.Made many =
        new Mails.Made() {
          @Override
          byte[] piece(long number) {
            return Mails.bytes(Mails.FROM_LINE + A + "\n");
          }
        };
    try (Mailbox box = Mailbox.mbox(many, "endless")) {
      assertThat(box.mails().limit(3).map(Mail::raw).map(Mails::text)).containsExactly(A, A, A);
    }
    assertThat(many.pieces() * A.length()).isLessThan(2L * WindowReader.WINDOW);
  }

  @Test
  void aMailboxIsReadOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.mbox"), Mails.FROM_LINE + A);
    try (Mailbox box = Mailbox.mbox(file)) {
      assertThat(box.mails()).hasSize(1);
      assertThatIllegalStateException().isThrownBy(box::mails).withMessageContaining("once");
    }
  }

  @Test
  void keptMailsDoNotChangeWhenTheNextOneIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.mbox"), Mails.joined(List.of(A, B)));
    try (Mailbox box = Mailbox.mbox(file)) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(A, B);
    }
  }

  @Test
  void readingInPlaceAndReadingKeptMailsAreTheSame() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.mbox"),
            Mails.joined(List.of(Mails.announcement(1), Mails.announcement(2), A)));
    AnnouncementParser parser = AnnouncementParser.create();
    try (Mailbox inPlace = Mailbox.mbox(file);
        Mailbox kept = Mailbox.mbox(file)) {
      assertThat(inPlace.readings(parser).toList())
          .isEqualTo(kept.mails().map(parser::read).toList())
          .hasSize(3);
    }
  }

  @Test
  void aPackedMboxIsUnpackedWhateverItsName() throws IOException {
    Path file = Files.write(folder.resolve("a.mbox"), packed(Mails.joined(List.of(A, B))));
    try (Mailbox box = Mailbox.mbox(file)) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(A, B);
    }
  }

  @Test
  void whenReadingFailsTheWholeMailsBeforeAreGivenFirst() throws IOException {
    byte[] packed = packed(Mails.joined(List.of(A, B, "Subject: c\n\n" + noise(50_000))));
    Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));
    List<Mail> mails = new ArrayList<>();
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Mail> stream = box.mails()) {
      assertThatThrownBy(() -> stream.forEach(mails::add))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(EOFException.class);
    }
    assertThat(Mails.raws(mails)).containsExactly(A, B);
  }

  @Test
  void aStreamThatCannotBeReadAtAllFailsOnOpening() {
    InputStream broken =
        new Mails.Made() {
          @Override
          byte[] piece(long number) throws IOException {
            throw new IOException("the line is down");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mbox(broken, "net"))
        .withMessage("the line is down");
  }

  @Test
  void closingTheMailboxClosesItsStream() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(Mails.bytes(Mails.FROM_LINE + A)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Mailbox.mbox(in, "box").close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void aStreamThatGivesByteByByteIsReadTheSame() throws IOException {
    byte[] content = Mails.bytes(Mails.joined(List.of(A, B)));
    InputStream drops =
        new ByteArrayInputStream(content) {
          @Override
          public int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1));
          }
        };
    assertThat(Mails.raws(Mails.all(new MboxReader(drops, "box", 64, 1_000))))
        .containsExactly(A, B);
  }

  @Test
  void nothingOfTheExceptionIsNeededToKnowTheFile() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Mailbox.mmdf(folder.resolve("none")))
        .withMessageContaining("none")
        .withMessageNotContaining("\n");
  }

  private static MboxReader reader(String content, int window, int ceiling) throws IOException {
    return new MboxReader(new ByteArrayInputStream(Mails.bytes(content)), "box", window, ceiling);
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** Text that does not pack well. */
  private static String noise(int length) {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }
}
