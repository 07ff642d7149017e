package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailRangeTest {

  private static final String A = "Subject: a\n\nfirst\n";
  private static final String B = "Subject: b\n\nsecond\n";
  private static final String DATED = "From a@example.org Wed Aug 21 16:20:36 2013";

  /** So long that a search behind it does not begin at the start of the file. */
  private static final String LONG = Mails.FROM_LINE + "Subject: l\n\n" + "text\n".repeat(1_500);

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("box.mbox"), Mails.bytes(content));
  }

  private static List<Mail> mails(Path file, long start, long end) throws IOException {
    try (Mailbox box = new MailRange(file.toUri(), start, end).open();
        Stream<Mail> mails = box.mails()) {
      return mails.toList();
    }
  }

  private static List<String> raws(Path file, long start, long end) throws IOException {
    return Mails.raws(mails(file, start, end));
  }

  @Test
  void aMailBelongsToTheRangeInWhichItsFromLineBegins() throws IOException {
    String first = Mails.joined(List.of(A));
    Path file = file(first + Mails.joined(List.of(B)));
    long second = first.length();
    assertThat(raws(file, 0, second)).containsExactly(A);
    assertThat(raws(file, 0, second + 1)).containsExactly(A, B);
    assertThat(raws(file, second, second + 1)).containsExactly(B);
    assertThat(raws(file, second + 1, Files.size(file))).isEmpty();
    assertThat(raws(file, 1, second)).isEmpty();
    assertThat(raws(file, 3, 3)).isEmpty();
    assertThat(raws(file, 1_000_000, 2_000_000)).isEmpty();
    assertThat(raws(file, 0, Long.MAX_VALUE)).containsExactly(A, B);
  }

  /** The first line of a file may be one that counts nowhere else. */
  @Test
  void linesBeforeTheFirstMailAreNotItsBeginning() throws IOException {
    Path file = file("\n\r\n\nFrom x to y\n" + A + "\n" + Mails.FROM_LINE + B);
    assertThat(raws(file, 0, 4)).isEmpty();
    assertThat(raws(file, 4, 5)).containsExactly(A);
    assertThat(raws(file, 2, 5)).containsExactly(A);
    assertThat(raws(file, 5, 1_000)).containsExactly(B);
  }

  static List<String> contents() {
    String odd =
        String.join(
            "\n",
            DATED,
            DATED,
            "Subject: behind two lines",
            "",
            DATED,
            DATED,
            "",
            DATED,
            "",
            "From joe",
            "Subject: no date",
            "",
            "From x to y",
            "From joe",
            DATED,
            "Subject: no empty line before",
            "",
            ">" + DATED,
            "\r",
            DATED + "\r",
            DATED + "\r",
            "To: crlf\r",
            "\r",
            "From joe\r",
            "A: b\r",
            "From -",
            "C: d",
            "",
            "");
    return List.of(
        LONG + "\n" + odd,
        LONG + "\n" + odd + DATED + "\rX: y",
        "\n" + "\r".repeat(7_000) + odd,
        "\n".repeat(9_000) + odd,
        LONG + "From a " + "b".repeat(970) + " Wed Aug 21 16:20:36 2013\n" + odd,
        (LONG + "\n" + odd).replace('\n', '\r'),
        Mails.joined(List.of(A, B)).replace('\n', '\r'),
        "\1\1\1\1\n" + "text\n".repeat(1_500) + "\1\1\1\1\n\1\1\1\1\n\1\1\1\1\r\nA: b\n\1\1\1\1\r ",
        "\1\1\1\1 \r C: d",
        "Subject: one mail\n\n" + "text\n".repeat(1_500));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void everyPlaceIsGoodForACut(String content) throws IOException {
    Path file = file(content);
    List<Mail> all;
    try (Mailbox box = Mailbox.detect(file)) {
      all = box.mails().toList();
    }
    int last = content.length();
    for (int cut = Math.max(0, last - 900); cut <= last; cut++) {
      List<Mail> together = new ArrayList<>(mails(file, 0, cut));
      together.addAll(mails(file, cut, last));
      assertThat(Mails.raws(together)).as("cut at %s", cut).isEqualTo(Mails.raws(all));
      assertThat(together.stream().map(Mail::envelope))
          .as("cut at %s", cut)
          .containsExactlyElementsOf(all.stream().map(Mail::envelope).toList());
    }
  }

  @Test
  void aMailTellsTheByteFromWhichItCounts() throws IOException {
    String first = Mails.joined(List.of(A));
    Path file = file(first + Mails.joined(List.of(B, A)));
    assertThat(mails(file, 0, 1_000)).extracting(Mail::origin).contains("box.mbox, mail 3");
    assertThat(mails(file, 5, 1_000))
        .extracting(Mail::origin)
        .containsExactly(
            "box.mbox from byte " + first.length() + ", mail 1",
            "box.mbox from byte " + first.length() + ", mail 2");
  }

  @Test
  void aFileIsCutIntoRangesThatCoverIt() throws IOException {
    Path file = file(Mails.joined(List.of(A, B)));
    long size = Files.size(file);
    List<MailRange> ranges = Mailbox.ranges(file, 50);
    assertThat(ranges).hasSize((int) (size + 49) / 50);
    long place = 0;
    for (MailRange range : ranges) {
      assertThat(range.file()).isEqualTo(file.toUri());
      assertThat(range.start()).isEqualTo(place);
      assertThat(range.end() - range.start()).isBetween(1L, 50L);
      place = range.end();
    }
    assertThat(place).isEqualTo(size);
    assertThat(Mailbox.ranges(file, Long.MAX_VALUE))
        .containsExactly(new MailRange(file.toUri(), 0, size));
    assertThat(Mailbox.ranges(file(""), 50)).isEmpty();
  }

  @Test
  void whatIsReadFromItsBeginningOnlyIsOneRange() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Mails.bytes(Mails.joined(List.of(A, B))));
    }
    Path file = Files.write(folder.resolve("a.gz"), packed.toByteArray());
    assertThat(Mailbox.ranges(file, 10)).hasSize(1);
    assertThat(raws(file, 0, 10)).containsExactly(A, B);
    assertThat(raws(file, 10, Files.size(file))).isEmpty();

    Path mail = Files.write(folder.resolve("a.eml"), Mails.bytes(A));
    assertThat(Mailbox.ranges(mail, 10)).hasSize(1);
    assertThat(raws(mail, 0, 1)).containsExactly(A);
    assertThat(raws(mail, 1, 100)).isEmpty();
  }

  @Test
  void itTravelsAsBytesAndAsJson() throws Exception {
    MailRange range = new MailRange(URI.create("file:///mail/a%20b.mbox"), 7, 1L << 40);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(range);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(range);
    }
    JsonMapper mapper = new JsonMapper();
    String json = mapper.writeValueAsString(range);
    assertThat(json)
        .isEqualTo("{\"file\":\"file:///mail/a%20b.mbox\",\"start\":7,\"end\":1099511627776}");
    assertThat(mapper.readValue(json, MailRange.class)).isEqualTo(range);
  }

  @Test
  void mistakesAreToldWithTheOffendingText() throws IOException {
    URI file = file(Mails.FROM_LINE + A).toUri();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailRange(URI.create("a.mbox"), 0, 1))
        .withMessageContaining("a.mbox");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailRange(file, 5, 4))
        .withMessageContaining("5 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailRange(file, -1, 4))
        .withMessageContaining("-1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mailbox.ranges(Path.of(file), 0))
        .withMessageContaining("0");
  }

  @Test
  void whatCannotBeReadIsAnIoException() throws IOException {
    assertThatIOException().isThrownBy(() -> Mailbox.ranges(folder, 50));
    assertThatIOException().isThrownBy(() -> Mailbox.ranges(folder.resolve("none"), 50));
    Path text = file("no mails\n");
    assertThatIOException()
        .isThrownBy(() -> Mailbox.ranges(text, 50))
        .withMessageContaining("box.mbox");
    assertThatIOException()
        .isThrownBy(() -> new MailRange(URI.create("jar:file:///a.zip!/box"), 0, 1).open())
        .withMessageContaining("a.zip");
    MailRange gone = new MailRange(folder.resolve("none").toUri(), 0, 1);
    assertThatIOException().isThrownBy(gone::open).withMessageContaining("none");
  }

  /** Many ranges in one endless mail: each looks at its own bytes only. */
  @Test
  void aRangeInsideOfOneMailReadsNoFartherThanItsEnd() throws IOException {
    Path file = file(LONG + "no mail begins here\n".repeat(50_000));
    AtomicLong read = new AtomicLong();
    try (SeekableByteChannel channel = new Counting(FileChannel.open(file), read)) {
      DividerSearch search = new DividerSearch(channel, false, 8_192);
      assertThat(search.first(300_000, 320_000)).isEqualTo(320_000);
      assertThat(read.get()).isBetween(20_000L, 20_000L + 2 * 8_192);
      assertThat(search.first(300_000, Long.MAX_VALUE)).isEqualTo(Files.size(file));
    }
  }

  @Test
  void aMailThatIsCutIsCutInItsRangeToo() throws IOException {
    byte[] line = Mails.bytes("one more line of an endless mail, as long as most\n".repeat(1_000));
    Path file = file(Mails.joined(List.of(A)));
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      out.write(Mails.bytes(Mails.FROM_LINE + A));
      for (int i = 0; i < 700; i++) {
        out.write(line);
      }
      out.write(Mails.bytes("\n" + Mails.FROM_LINE + B));
    }
    long size = Files.size(file);
    List<Mail> head = mails(file, 0, 1_000_000);
    assertThat(head.stream().map(Mail::truncated)).containsExactly(false, true);
    assertThat(head.get(1).raw()).hasSize(Mailbox.CEILING);
    assertThat(raws(file, 1_000_000, size - 100)).isEmpty();
    assertThat(raws(file, size - 100, size)).containsExactly(B);
  }

  @Test
  void whatIsAppendedLaterIsReadByRangesThatBeginThere() throws IOException {
    Path file = file(Mails.joined(List.of(A)));
    MailRange before = Mailbox.ranges(file, 1_000).get(0);
    Files.write(file, Mails.bytes(Mails.joined(List.of(B))), StandardOpenOption.APPEND);
    try (Mailbox box = before.open()) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(A);
    }
    assertThat(raws(file, before.end(), Files.size(file))).containsExactly(B);
  }

  /** Counts the bytes that are read. */
  private record Counting(SeekableByteChannel channel, AtomicLong count)
      implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer into) throws IOException {
      int read = channel.read(into);
      count.addAndGet(Math.max(0, read));
      return read;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
      channel.position(place);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
