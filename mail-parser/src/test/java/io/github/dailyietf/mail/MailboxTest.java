package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes of every kind but mbox, and telling them apart. */
class MailboxTest {

  private static final String A = "Subject: a\n\nfirst\n";
  private static final String B = "Subject: b\n\nsecond\n";
  private static final String C = "Subject: c\n\nthird\n";

  @TempDir private Path folder;

  private static List<String> subjects(Mailbox mailbox) throws IOException {
    try (mailbox) {
      return mailbox
          .mails()
          .map(mail -> mail.header("Subject"))
          .map(Optional::orElseThrow)
          .toList();
    }
  }

  private Path write(String name, String content) throws IOException {
    return write(name, Mails.bytes(content));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void aMaildirIsReadOldestNameFirst() throws IOException {
    write("new/1000000002.m2.host", B);
    write("cur/1000000003.m3.host:2,S", C);
    write("cur/999999999.m1.host:2,", A);
    write("cur/.hidden", "no mail");
    write("tmp/1000000000.m0.host", "half a mail");
    Files.createDirectories(folder.resolve("cur/folder"));
    assertThat(subjects(Mailbox.maildir(folder))).containsExactly("a", "b", "c");
    assertThat(subjects(Mailbox.detect(folder))).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zstd|zstd -dc|(\u00B5/\u00FD$",
        "bzip2|bzip2 -dc|BZh91AY",
        "zip|unzip -p|PK\u0003\u0004"
      })
  void whatIsPackedOtherwiseIsNamed(String packed) throws IOException {
    List<String> words = List.of(packed.split("\\|"));
    Path file = write("a.mbox", Mails.bytes(words.get(2) + "rest"));
    String message =
        file + " is packed with " + words.get(0) + ": unpack it first, or pipe " + words.get(1);
    assertThatIOException().isThrownBy(() -> Mailbox.mbox(file)).withMessage(message);
    assertThatIOException().isThrownBy(() -> Mailbox.detect(file)).withMessage(message);
  }

  @Test
  void aMaildirNeedsOnlyOneOfItsFolders() throws IOException {
    write("new/1.a", A);
    assertThat(subjects(Mailbox.maildir(folder))).containsExactly("a");
  }

  @Test
  void aFolderThatIsNoMaildirIsToldInOneLine() {
    assertThatIOException()
        .isThrownBy(() -> Mailbox.maildir(folder))
        .withMessage(folder + " is not a Maildir: it has neither new nor cur");
  }

  @Test
  void aMailOfAMaildirIsCalledByItsFile() throws IOException {
    write("new/1.a", A);
    try (Mailbox box = Mailbox.maildir(folder)) {
      assertThat(box.mails().map(Mail::origin)).containsExactly("1.a");
    }
  }

  @Test
  void aMailThatVanishesIsToldByItsName() throws IOException {
    Path gone = write("new/1.a", A);
    try (Mailbox box = Mailbox.maildir(folder)) {
      Files.delete(gone);
      assertThatThrownBy(() -> box.mails().toList())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("1.a");
    }
  }

  @Test
  void aFolderOfEmlFilesIsReadByNameWithItsFolders() throws IOException {
    write("b.eml", B);
    write("a/c.EML", C);
    write("a.eml", A);
    write("notes.txt", "no mail");
    write("eml", "no mail");
    assertThat(subjects(Mailbox.eml(folder))).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(subjects(Mailbox.detect(folder))).hasSize(3);
  }

  @Test
  void oneFileIsOneMailWithItsExactBytes() throws IOException {
    Path file = write("one.txt", "\n" + A + "\r\n\r\n");
    try (Mailbox box = Mailbox.eml(file)) {
      List<Mail> mails = box.mails().toList();
      assertThat(Mails.raws(mails)).containsExactly("\n" + A + "\r\n\r\n");
      assertThat(mails.get(0).header("subject")).hasValue("a");
    }
  }

  @Test
  void aFileOfOneMailMayBeginWithAFromLine() throws IOException {
    assertThat(subjects(Mailbox.eml(write("one.eml", Mails.FROM_LINE + A)))).containsExactly("a");
  }

  @Test
  void anMmdfFileIsSplitAtItsMarks() throws IOException {
    String marked = "\1\1\1\1\n" + A + "\1\1\1\1\n\1\1\1\1\r\n" + B + "\1\1\1\1";
    Path file = write("box.mmdf", marked);
    try (Mailbox box = Mailbox.mmdf(file)) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(A, B);
    }
    assertThat(subjects(Mailbox.detect(file))).containsExactly("a", "b");
  }

  @Test
  void controlCharactersInsideALineOfAnMmdfFileAreText() throws IOException {
    String long1 = "Subject: a\n\n" + "x".repeat(1_020) + "\1\1\1\1\n\1\1\1\1 no\n\1\1\1\1\1\n";
    Path file = write("box.mmdf", "\1\1\1\1\n" + long1 + "\1\1\1\1\n");
    try (Mailbox box = Mailbox.mmdf(file)) {
      assertThat(Mails.raws(box.mails().toList())).containsExactly(long1);
    }
  }

  @Test
  void aMailInAnMmdfFileIsCutAtTheCeilingOnly() throws IOException {
    String large = "Subject: l\n\n" + "long line ".repeat(200) + "\n" + "s\n".repeat(9_000);
    String content = "\1\1\1\1\n" + large + "\1\1\1\1\n\1\1\1\1\n" + B + "\1\1\1\1\n";
    MmdfReader reader =
        new MmdfReader(new ByteArrayInputStream(Mails.bytes(content)), "box", 64, 1_000);
    List<Mail> mails = Mails.all(reader);
    assertThat(Mails.raws(mails)).containsExactly(large.substring(0, 1_000), B);
    assertThat(mails.get(0).truncated()).isTrue();
  }

  @Test
  void whatIsNoMmdfIsToldInOneLine() throws IOException {
    Path file = write("letter.txt", A);
    assertThatIOException()
        .isThrownBy(() -> Mailbox.mmdf(file))
        .withMessage("letter.txt is not an MMDF file: it does not begin with Control-A");
    assertThat(subjects(Mailbox.mmdf(write("empty", "")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyKindOfFileIsDetected(boolean gzip) throws IOException {
    byte[][] contents = {
      Mails.bytes(Mails.joined(List.of(A, B))),
      Mails.bytes("\n\n" + Mails.joined(List.of(A, B))),
      Mails.bytes("\1\1\1\1\n" + A + "\1\1\1\1\n\1\1\1\1\n" + B + "\1\1\1\1\n"),
      tar(entry("x/1", A), entry("x/2", B)),
    };
    for (byte[] content : contents) {
      Path file = write("box", gzip ? packed(content) : content);
      assertThat(subjects(Mailbox.detect(file))).containsExactly("a", "b");
    }
    Path one = write("one", gzip ? packed(Mails.bytes(A)) : Mails.bytes(A));
    assertThat(subjects(Mailbox.detect(one))).containsExactly("a");
    Path empty = write("empty", gzip ? packed(new byte[0]) : new byte[0]);
    assertThat(subjects(Mailbox.detect(empty))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just text\n",
        "{\"from\": 1}",
        "title: a\nlayout: b\n",
        "From x to y\n",
        "\0\0\0",
        "\1\1\1",
        "https://example.org/\n",
        "%PDF-1.4\n"
      })
  void whatIsNoMailboxIsToldInOneLine(String content) throws IOException {
    Path file = write("some.thing", content);
    assertThatIOException()
        .isThrownBy(() -> Mailbox.detect(file))
        .withMessageContaining("some.thing is no")
        .withMessageNotContaining("\n");
  }

  @Test
  void aFolderWithoutMailsIsToldInOneLine() throws IOException {
    write("readme.txt", "no mail");
    assertThatIOException()
        .isThrownBy(() -> Mailbox.detect(folder))
        .withMessage(folder + " is neither a Maildir nor a folder of .eml files");
  }

  @Test
  void aMissingPathIsToldInOneLine() {
    Path missing = folder.resolve("missing");
    for (String kind : List.of("detect", "eml", "export")) {
      assertThatIOException()
          .as(kind)
          .isThrownBy(
              () -> {
                switch (kind) {
                  case "detect" -> Mailbox.detect(missing);
                  case "eml" -> Mailbox.eml(missing);
                  default -> Mailbox.export(missing);
                }
              })
          .withMessage(missing + ": there is no such file");
    }
  }

  @Test
  void anExportHoldsMailsAndMboxes() throws IOException {
    byte[] export =
        tar(
            header("list/", 0, '5'),
            entry("list/2013-08.mbox", Mails.joined(List.of(A, B))),
            entry("list/cur/hash", C),
            entry("list/._hash", "notes of some system"),
            entry("list/empty", ""),
            header("list/link", 0, '2'),
            entry("list/d.eml", "Subject: d\n\n" + "x".repeat(5_000)));
    Path file = write("export.tar.gz", packed(export));
    assertThat(subjects(Mailbox.export(file))).containsExactly("a", "b", "c", "d");
    try (Mailbox box = Mailbox.export(file)) {
      List<Mail> mails = box.mails().toList();
      assertThat(Mails.raws(mails).subList(0, 3)).containsExactly(A, B, C);
      assertThat(mails.stream().map(Mail::origin))
          .containsExactly(
              "export.tar.gz, list/2013-08.mbox, mail 1",
              "export.tar.gz, list/2013-08.mbox, mail 2",
              "export.tar.gz, list/cur/hash",
              "export.tar.gz, list/d.eml");
    }
  }

  @Test
  void longNamesOfGnuAndPaxAreRead() throws IOException {
    String name = "folder/".repeat(20) + "mail";
    String record = " path=" + name + "\n";
    String pax = record.length() + 3 + record;
    byte[] export =
        tar(
            header("././@LongLink", name.length() + 1, 'L'),
            block(name + "\0"),
            entry("short", A),
            header("pax", pax.length(), 'x'),
            block(pax),
            entry("short", B),
            entry("plain", C));
    try (Mailbox box = Mailbox.export(write("e.tar", export))) {
      assertThat(box.mails().map(Mail::origin))
          .containsExactly("e.tar, " + name, "e.tar, " + name, "e.tar, plain");
    }
  }

  @Test
  void theSizeOfAPaxHeaderOverridesTheOther() throws IOException {
    String pax = "11 size=" + A.length() + "\n";
    byte[] export = tar(header("p", pax.length(), 'x'), block(pax), header("m", 0, '0'), block(A));
    assertThat(pax).hasSize(11);
    assertThat(subjects(Mailbox.export(write("e.tar", export)))).containsExactly("a");
  }

  @Test
  void namesAreShownButNeverUsed() throws IOException {
    Path file = write("in/e.tar", tar(entry("../../evil\n\0.eml", A), entry("/abs/olute", B)));
    try (Mailbox box = Mailbox.export(file)) {
      assertThat(box.mails().map(Mail::origin))
          .containsExactly("e.tar, ../../evil?", "e.tar, /abs/olute");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void aMailInAnExportIsCutAtTheCeilingAndTheNextOneRead() throws IOException {
    byte[] export = tar(entry("large", "Subject: l\n\n" + "x".repeat(9_000)), entry("next", B));
    List<Mail> mails = Mails.all(new ExportReader(new ByteArrayInputStream(export), "e", 1_000));
    assertThat(mails.stream().map(Mail::truncated)).containsExactly(true, false);
    assertThat(mails.get(0).raw()).hasSize(1_000);
    assertThat(Mails.text(mails.get(1).raw())).isEqualTo(B);
  }

  @Test
  void anExportThatEndsInTheMiddleGivesWhatIsWhole() throws IOException {
    byte[] export = tar(entry("a", A), entry("b", "Subject: b\n\n" + "x".repeat(5_000)));
    for (int length : new int[] {1_030, 1_700, 2_000, 5_000}) {
      Path file = write("cut.tar", Arrays.copyOf(export, length));
      List<Mail> mails = new ArrayList<>();
      try (Mailbox box = Mailbox.export(file)) {
        assertThatThrownBy(() -> box.mails().forEach(mails::add))
            .as("cut at %s", length)
            .hasCauseInstanceOf(EOFException.class)
            .hasMessageContaining("cut.tar ends in the middle");
      }
      assertThat(Mails.raws(mails)).containsExactly(A);
    }
  }

  @Test
  void anExportWithoutItsLastBlocksIsWhole() throws IOException {
    byte[] export = Mails.concat(entry("a", A), entry("b", B));
    assertThat(subjects(Mailbox.export(write("e.tar", export)))).containsExactly("a", "b");
  }

  @Test
  void whatIsNoArchiveIsToldInOneLine() throws IOException {
    Path file = write("letter.txt", A.repeat(100));
    assertThatIOException()
        .isThrownBy(() -> Mailbox.export(file))
        .withMessage("letter.txt is damaged or no tar archive");
  }

  @Test
  void aNameOfAGigabyteIsNotRead() throws IOException {
    Path file = write("e.tar", tar(header("././@LongLink", 1 << 30, 'L'), block("x")));
    assertThatIOException()
        .isThrownBy(() -> Mailbox.export(file))
        .withMessage("e.tar is damaged: a name or header of 1073741824 bytes");
  }

  @Test
  void aPackedBombIsReadAsAStream() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(Mails.bytes(Mails.FROM_LINE + A + "\n" + Mails.FROM_LINE + "Subject: bomb\n\n"));
      for (int i = 0; i < 200; i++) {
        gzip.write(zeros);
      }
      gzip.write(Mails.bytes("\n\n" + Mails.FROM_LINE + B));
    }
    assertThat(out.size()).isLessThan(1 << 20);
    try (Mailbox box = Mailbox.detect(write("bomb.gz", out.toByteArray()))) {
      List<Integer> sizes = box.mails().map(mail -> mail.raw().length).toList();
      assertThat(sizes).containsExactly(A.length(), Mailbox.CEILING, B.length());
    }
  }

  static byte[] tar(byte[]... parts) {
    return Mails.concat(Mails.concat(parts), new byte[1024]);
  }

  static byte[] entry(String name, String content) {
    return Mails.concat(header(name, content.length(), '0'), block(content));
  }

  /** Content, filled up with zeros. */
  private static byte[] block(String content) {
    int blocks = (content.length() + TarReader.BLOCK - 1) / TarReader.BLOCK;
    return Arrays.copyOf(Mails.bytes(content), blocks * TarReader.BLOCK);
  }

  private static byte[] header(String name, int size, char type) {
    byte[] header = new byte[TarReader.BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 124, String.format("%011o ", size));
    put(header, 148, "        ");
    header[156] = (byte) type;
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o\0 ", sum));
    return header;
  }

  private static void put(byte[] into, int at, String text) {
    System.arraycopy(Mails.bytes(text), 0, into, at, text.length());
  }

  @Test
  void aMailMayBeginWithAByteOrderMark() throws IOException {
    byte[] bytes = Mails.utf8("\uFEFF" + Mails.announcement(1));
    Path file = write("marked.eml", bytes);
    try (Mailbox box = Mailbox.detect(file)) {
      List<Mail> mails = box.mails().toList();
      assertThat(mails).hasSize(1);
      assertThat(mails.get(0).raw()).isEqualTo(bytes);
      AnnouncementParser parser = AnnouncementParser.create();
      assertThat(parser.read(mails.get(0)))
          .isEqualTo(parser.read(Mails.bytes(Mails.announcement(1))));
    }
  }
}
