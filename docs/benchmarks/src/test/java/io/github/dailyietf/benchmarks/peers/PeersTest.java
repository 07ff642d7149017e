package io.github.dailyietf.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.benchmarks.ParseMailbox;
import io.github.dailyietf.benchmarks.PeerMailbox;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.generated.GeneratedMailbox;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library and the peers read every fact that was put in, and whoever does not is told. */
class PeersTest {

  private static final List<String> PEERS = List.of("angus", "angus-lean", "mime4j", "mime4j-lean");

  /** Enough to have mails of all encodings. */
  private static final int MAILS = 120;

  /** The last mail is in plain text, and of a group. */
  private static final int FEW = 22;

  @TempDir Path folder;

  private Path mailbox(int mails) throws IOException {
    Path file = folder.resolve("mails.mbox");
    GeneratedMailbox.write(file, mails);
    return file;
  }

  @Test
  void allReadEachFact() throws IOException {
    Path file = mailbox(MAILS);
    assertThat(ParseMailbox.wrong(file)).isZero();
    for (String peer : PEERS) {
      assertThat(PeerMailbox.wrong(file, Peer.named(peer), MAILS)).as(peer).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Message-ID: <17",
        "Date: Tue, 31 Dec 202",
        "Subject: I-D Action: draft-",
        "From: internet-draft",
        "Announcements only <i-d-announce.",
        "Archived-At: <https://mailarchive",
        "of the Example ex",
        "Things (EX",
        ") W",
        "WG of the I",
        "Title:   ",
        "Authors: ",
        "Name:    draft-",
        "Pages:   ",
        "Dates:   202",
        "Abstract:\n\n   ",
        "available at:\nhttps://www",
        "available at:\nhttps://author-tools"
      })
  void anotherValueInAnyFieldIsAWrongMail(String words) throws IOException {
    Path file = mailbox(FEW);
    changeLast(file, words);
    assertThat(ParseMailbox.wrong(file)).isOne();
    for (String peer : PEERS) {
      assertThat(PeerMailbox.wrong(file, Peer.named(peer), FEW)).as(peer).isOne();
    }
  }

  /** Puts another character behind the words in the last mail. */
  private static void changeLast(Path file, String words) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(words, text.lastIndexOf("\nFrom "));
    assertThat(at).as(words).isPositive();
    int place = at + words.length();
    char other = text.charAt(place) == '1' ? '2' : text.charAt(place) == 'x' ? 'y' : '1';
    Files.writeString(
        file,
        text.substring(0, place) + other + text.substring(place + 1),
        StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatTheFactsDoNotSayIsWrongToo() throws IOException {
    Path file = mailbox(FEW);
    String author = GeneratedMail.number(FEW - 1).facts().draft().authors().get(0);
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf("\nFrom ");
    String edited = text.substring(last).replace(author, author + ", Ed.");
    Files.writeString(file, text.substring(0, last) + edited, StandardCharsets.ISO_8859_1);
    assertThat(ParseMailbox.wrong(file)).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-8", "windows-1252"})
  void peersHeedTheCharsetOfTheText(String charset) throws IOException {
    byte[] mail =
        """
        From: internet-drafts@ietf.org
        Subject: I-D Action: draft-example-widgets-03.txt
        Date: Tue, 3 Jun 2008 11:05:30 GMT
        Content-Type: text/plain; charset=%s
        Content-Transfer-Encoding: 8bit

        Internet-Draft draft-example-widgets-03.txt is now available.

           Title:   Widgets
           Author:  Zoë Beispiel
           Name:    draft-example-widgets-03.txt
           Pages:   7
        """
            .formatted(charset)
            .getBytes(Charset.forName(charset));
    for (String peer : PEERS) {
      MailFacts read = Peer.named(peer).read(mail);
      assertThat(read.draft().authors()).as(peer).containsExactly("Zoë Beispiel");
      assertThat(read.draft().version()).isEqualTo("draft-example-widgets-03");
      assertThat(read.header().sentAt()).isEqualTo(Instant.parse("2008-06-03T11:05:30Z"));
      assertThat(read.draft().group()).isNull();
      assertThat(read.draft().date()).isNull();
      assertThat(read.diffUrl()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a@example.org                                | a@example.org
          A Name <a@example.org>                       | a@example.org
          "Name, <odd> \\" (1)" <a@example.org>        | a@example.org
          a@example.org (A (nested \\) comment) here)  | a@example.org
          (first) a@example.org, b@example.org         | a@example.org
          A Name (with <odd> comment) <a@example.org>  | a@example.org
          A Name <a@example.org                        | a@example.org
          "not closed                                  | "not closed
          """)
  void theAddressIsFoundByHand(String from, String address) {
    assertThat(HeaderText.address(from)).isEqualTo(address);
  }

  @Test
  void theSentenceOfAGroupMayBreakAnywhere() {
    String text =
        "Internet-Draft draft-a-b-00.txt is now available. It is a work\r\nitem of the Example"
            + " Things (and more)\r\n(EXT) RG of\r\nthe IRTF.\r\n\r\n";
    assertThat(GroupSentence.read(text, text.length()))
        .isEqualTo(new GroupFacts("Example Things (and more)", "ext", "rg", "IRTF"));
    assertThat(GroupSentence.read("It is a work item of nobody.", 28)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 31 Dec 2024 16:00:00 -0800 | 2025-01-01T00:00:00Z
          Wed, 01 Jan 2025 05:30:59 +0530 | 2025-01-01T00:00:59Z
          Tue, 3 Jun 2008 11:05:30 GMT    | 2008-06-03T11:05:30Z
          Tue, 32 Dec 2024 16:00:00 -0800 |
          Tue, 31 Dex 2024 16:00:00 -0800 |
          yesterday                       |
          """)
  void datesAreMoments(String text, Instant moment) {
    assertThat(DateText.read(text)).isEqualTo(moment);
  }
}
