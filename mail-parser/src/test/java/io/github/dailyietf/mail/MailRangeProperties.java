package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The law of ranges: wherever a file is cut, its ranges together are the file. */
class MailRangeProperties {

  private static final String DATED = "From a@example.org Wed Aug 21 16:20:36 2013";

  /** Beyond this, nothing is read from the start of the file again. */
  private static final int FAR = DividerSearch.NEAR_START + 2 * FromLine.LONGEST;

  private static Path file = Path.of("unset");

  /** All that a user can see of a mail but where it came from. */
  private record Seen(
      String raw,
      Optional<String> envelope,
      boolean truncated,
      String text,
      Announcement announcement,
      List<String> problems) {

    static Seen of(Mail mail, Reading reading) {
      return new Seen(
          Mails.text(mail.raw()),
          mail.envelope(),
          mail.truncated(),
          mail.text(),
          reading.announcement(),
          reading.problems().stream().map(p -> p.code() + p.line() + p.text()).toList());
    }
  }

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("range", ".mbox");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  private static List<Seen> seen(Mailbox mailbox) throws IOException {
    AnnouncementParser parser = AnnouncementParser.create();
    try (mailbox;
        Stream<Mail> mails = mailbox.mails()) {
      return mails.map(mail -> Seen.of(mail, parser.read(mail))).toList();
    }
  }

  private static void write(String content) throws IOException {
    Files.write(file, Mails.bytes(content));
  }

  private static List<Seen> cutAt(SortedSet<Long> cuts) throws IOException {
    List<Seen> together = new ArrayList<>();
    long start = 0;
    for (long end : cuts) {
      together.addAll(seen(new MailRange(file.toUri(), start, end).open()));
      start = end;
    }
    together.addAll(seen(new MailRange(file.toUri(), start, Files.size(file)).open()));
    return together;
  }

  private static void holdsFor(String content, List<Long> places) throws IOException {
    write(content);
    SortedSet<Long> cuts = new TreeSet<>();
    for (long place : places) {
      cuts.add(place % (content.length() + 1));
    }
    assertThat(cutAt(cuts)).isEqualTo(seen(Mailbox.detect(file)));
  }

  @Property(tries = 300)
  void anyCutsOfAnMboxWhoseMailsAreAnyBytes(
      @ForAll("boxes") String box, @ForAll @Size(max = 6) List<@LongRange(max = 20_000) Long> cuts)
      throws IOException {
    holdsFor(box, cuts);
  }

  /** With a first mail so long that the other ones are found from the middle of the file. */
  @Property(tries = 300)
  void anyCutsFarFromTheStart(
      @ForAll("boxes") String box,
      @ForAll("soup") String soup,
      @ForAll @Size(max = 6) List<@LongRange(max = 5_000) Long> cuts)
      throws IOException {
    String first = DATED + "\nSubject: long\n\n" + "a line of text\n".repeat(FAR / 10) + "\n";
    List<Long> far = cuts.stream().map(cut -> first.length() + cut % (box.length() + 1)).toList();
    holdsFor(first + soup + box, far);
  }

  @Property(tries = 200)
  void anyCutsOfAnMmdfFile(
      @ForAll @Size(max = 12) List<@net.jqwik.api.From("soup") String> mails,
      @ForAll @IntRange(max = 1) int far,
      @ForAll @Size(max = 6) List<@LongRange(max = 20_000) Long> cuts)
      throws IOException {
    StringBuilder box = new StringBuilder("\1\1\1\1\n");
    box.append("text\n".repeat(far * FAR / 4));
    mails.forEach(mail -> box.append("\1\1\1\1\n").append(mail).append("\n\1\1\1\1\r\n"));
    holdsFor(box.toString(), cuts);
  }

  @Property(tries = 100)
  void equalRangesOfAnyLength(@ForAll("boxes") String box, @ForAll @IntRange(min = 1) int bytes)
      throws IOException {
    int length = 1 + bytes % (box.length() + 2);
    write(box);
    List<MailRange> ranges = Mailbox.ranges(file, Math.max(length, box.length() / 40));
    List<Seen> together = new ArrayList<>();
    for (MailRange range : ranges) {
      together.addAll(seen(range.open()));
    }
    assertThat(together).isEqualTo(seen(Mailbox.detect(file)));
  }

  /** Whole mails, and lines that nearly begin one, in any order behind a first mail. */
  @Provide
  Arbitrary<String> boxes() {
    Arbitrary<String> mail =
        Combinators.combine(
                Arbitraries.of(
                    DATED,
                    "From joe",
                    "From x to y",
                    "From -",
                    "From a@example.org 2013-08-21T16:20:36Z",
                    "From a " + "b".repeat(960) + " Wed Aug 21 16:20:36 2013",
                    "From a " + "b".repeat(980) + " Wed Aug 21 16:20:36 2013"),
                soup(),
                Arbitraries.of("\n", "\r\n"))
            .as((line, body, end) -> line + end + "Subject: s" + end + end + body + end);
    return Combinators.combine(
            Arbitraries.of("", "\n", "\r\n\n", "\r", "\n".repeat(5_000), "\r".repeat(3_000)),
            Arbitraries.of(DATED, "From x to y\nA: b", DATED + "\n" + DATED, DATED + "\n" + DATED),
            mail.list().ofMaxSize(9))
        .as((before, first, mails) -> before + first + "\n" + String.join("", mails));
  }

  /** Bytes near those that matter. */
  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "From ",
            DATED,
            DATED + "\n",
            DATED + "\r\n",
            "\n" + DATED + "\n" + DATED + "\n",
            "\n" + DATED + "\n\n" + DATED + "\n",
            "From - \n",
            "From joe\n",
            "From joe \r\n",
            ">From ",
            "A: b\n",
            "Subject: s\n\n",
            "text\n",
            "\1\1\1\1\n",
            "\1\1\1\1 \n",
            "\1\1\1",
            "x".repeat(1_100),
            " ".repeat(990))
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }
}
