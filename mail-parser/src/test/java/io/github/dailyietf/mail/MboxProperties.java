package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Laws of splitting: whatever the window's size, the same mails come back byte for byte. */
class MboxProperties {

  private static final int CEILING = 1_000_000;

  @Property(tries = 2_000)
  void readingGivesBackTheMailsByteForByte(
      @ForAll @Size(max = 8) List<@net.jqwik.api.From("mails") String> mails,
      @ForAll @IntRange(min = 1, max = 700) int window)
      throws IOException {
    assertThat(Mails.raws(Mails.mbox(Mails.joined(mails), window, CEILING))).isEqualTo(mails);
  }

  @Property(tries = 500)
  void theWindowDoesNotMatterForAnyBytes(
      @ForAll("soup") String soup, @ForAll @IntRange(min = 1, max = 200) int window)
      throws IOException {
    String box = Mails.FROM_LINE + "Subject: s\n\n" + soup;
    List<Mail> small = Mails.mbox(box, window, CEILING);
    List<Mail> large = Mails.mbox(box);
    assertThat(Mails.raws(small)).isEqualTo(Mails.raws(large));
    assertThat(small.stream().map(Mail::text)).isEqualTo(large.stream().map(Mail::text).toList());
    assertThat(small.stream().map(Mail::envelope))
        .isEqualTo(large.stream().map(Mail::envelope).toList());
  }

  @Property(tries = 500)
  void theCeilingCutsEveryMailAtTheSamePlace(
      @ForAll @Size(max = 6) List<@net.jqwik.api.From("mails") String> mails,
      @ForAll @IntRange(min = 1, max = 300) int window,
      @ForAll @IntRange(min = 1, max = 400) int ceiling)
      throws IOException {
    List<Mail> read = Mails.mbox(Mails.joined(mails), window, ceiling);
    assertThat(Mails.raws(read))
        .isEqualTo(mails.stream().map(m -> m.substring(0, Math.min(m.length(), ceiling))).toList());
    assertThat(read.stream().map(Mail::truncated))
        .isEqualTo(mails.stream().map(m -> m.length() > ceiling).toList());
  }

  /** So much above the ceiling that most of the mail is dropped while it is read. */
  @Property(tries = 300)
  void mailsAreFoundBehindOnesThatAreFarTooLarge(
      @ForAll @IntRange(min = 1, max = 300) int window,
      @ForAll @IntRange(min = 0, max = 200) int shift)
      throws IOException {
    String almost = "text\nFrom a@b Wed Aug 21 16:20:36 2013\ntext\n\nFrom x to y\n\r\n";
    String large = "Subject: large\n\n" + "x".repeat(shift) + "\n" + almost.repeat(400);
    String line = "Subject: line\n\n" + "x".repeat(20_000 + shift) + "\n";
    // Without a header behind it, a From_ line counts only by the empty line before it.
    List<String> mails = List.of(large, "\nbody\n", line, large, "Subject: t\n\n");
    assertThat(Mails.raws(Mails.mbox(Mails.joined(mails), window, 100)))
        .isEqualTo(mails.stream().map(m -> m.substring(0, Math.min(m.length(), 100))).toList());
  }

  @Property(tries = 500)
  void mmdfGivesBackTheMailsByteForByteToo(
      @ForAll @Size(max = 8) List<@net.jqwik.api.From("mails") String> mails,
      @ForAll @IntRange(min = 1, max = 700) int window)
      throws IOException {
    StringBuilder box = new StringBuilder();
    List<String> filled = mails.stream().filter(mail -> !mail.isEmpty()).toList();
    for (String mail : filled) {
      box.append("\1\1\1\1\n").append(mail).append("\1\1\1\1\n");
    }
    MmdfReader reader =
        new MmdfReader(
            new ByteArrayInputStream(Mails.bytes(box.toString())), "box", window, CEILING);
    assertThat(Mails.raws(Mails.all(reader))).isEqualTo(filled);
  }

  @Property(tries = 500)
  void escapingAndReadingTheTextGivesBackTheBody(
      @ForAll("soup") String soup, @ForAll @IntRange(min = 1, max = 200) int window)
      throws IOException {
    String body = soup.replace("\r", "") + "\n";
    String escaped = body.replaceAll("(?m)^(>*From )", ">$1");
    String box = Mails.joined(List.of("Subject: s\n\n" + escaped, "Subject: t\n\n"));
    List<Mail> read = Mails.mbox(box, window, CEILING);
    assertThat(read).hasSize(2);
    assertThat(read.get(0).text()).isEqualTo(body);
  }

  /** A From_ line, an escape, a header field, an empty line and a boundary, cut at every byte. */
  @Test
  void theWindowMayEndAtEveryByte() throws IOException {
    String first =
        """
        Subject: a\r
        Content-Type: multipart/mixed; boundary="cut here"

        --cut here

        >From quoted
        >>From twice
        From x to y
        --cut here--

        """;
    String second = "Subject: b\n\nFrom here\n";
    List<String> mails = List.of(first, second, first, "", second);
    String box = Mails.joined(mails);
    String text = Mails.mbox(box).get(0).text();
    assertThat(text).isEqualTo("From quoted\n>From twice\nFrom x to y\n");
    for (int window = 1; window <= box.length() + 2; window++) {
      List<Mail> read = Mails.mbox(box, window, CEILING);
      assertThat(Mails.raws(read)).as("window of %s", window).isEqualTo(mails);
      assertThat(read.get(0).text()).as("window of %s", window).isEqualTo(text);
      assertThat(read.get(0).envelope()).isEqualTo(read.get(4).envelope());
    }
  }

  /** Mails of lines that look like what divides mails but do not. */
  @Provide
  Arbitrary<String> mails() {
    Arbitrary<String> line =
        Arbitraries.of(
            "From x to y",
            "From 1 January 2013 to 12:30",
            ">From sender@example.org Wed Aug 21 16:20:36 2013",
            ">>>From",
            "From",
            "Subject: s",
            "",
            "\r",
            " ",
            "\1\1\1",
            "\1\1\1\1\1",
            "F",
            ">",
            "text",
            "a longer line of text, about as long as lines of mails are in most cases",
            "caf\u00E9");
    Arbitrary<String> lines =
        Combinators.combine(line, Arbitraries.of("\n", "\n", "\n", "\r\n"))
            .as(String::concat)
            .list()
            .ofMaxSize(20)
            .map(list -> String.join("", list));
    return lines.filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("\1\1\1\1\n"));
  }

  /** Bytes near those that matter. */
  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "From ",
            "F",
            "Fro",
            ">",
            ">>>",
            " ",
            "a@b",
            ":",
            "To: x",
            " Wed Aug 21 16:20:36 2013",
            "\0",
            "\u00FF",
            "=",
            "--",
            "x".repeat(70))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }
}
