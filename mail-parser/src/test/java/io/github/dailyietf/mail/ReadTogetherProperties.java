package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The mails that a window holds are read together, each as if it were alone. */
class ReadTogetherProperties {

  /** So many first mails are read one by one. */
  private static final int ALONE = Words.WORTH;

  /** Shared by all tries, so that what it has learned of other mails is put to the test, too. */
  private final MailReader<Reading> reader = AnnouncementParser.create().reader();

  @Property(tries = 500)
  void eachAsIfItWereAlone(
      @ForAll @Size(min = 1, max = 24) List<@From("mails") String> mails,
      @ForAll @IntRange(min = 1, max = 40_000) int window,
      @ForAll @IntRange(min = 1, max = Workbench.MOST) int most)
      throws IOException {
    String box = Mails.joined(mails);
    InputStream in = new ByteArrayInputStream(Mails.bytes(box));
    assertReadsAlike(new MboxReader(in, "box", window, Mailbox.CEILING), most, Mails.mbox(box));
  }

  @Property(tries = 100)
  void alsoInTheFilesOfAnExport(
      @ForAll @Size(max = 3) List<@Size(max = 24) List<@From("mails") String>> files,
      @ForAll @IntRange(min = 1, max = Workbench.MOST) int most)
      throws IOException {
    List<byte[]> entries = new ArrayList<>();
    for (List<String> mails : files) {
      entries.add(MailboxTest.entry("list/" + entries.size(), Mails.joined(mails)));
      entries.add(MailboxTest.entry("one.eml", Mails.announcement(entries.size())));
    }
    byte[] export = MailboxTest.tar(entries.toArray(byte[][]::new));
    List<Mail> alone = new ArrayList<>();
    try (ExportReader source = export(export)) {
      for (RawMail mail = new RawMail(); source.next(mail); ) {
        alone.add(new Mail(mail));
      }
    }
    assertThat(alone).hasSizeGreaterThanOrEqualTo(files.size());
    assertReadsAlike(export(export), most, alone);
  }

  private static ExportReader export(byte[] bytes) throws IOException {
    return new ExportReader(new ByteArrayInputStream(bytes), "export.tar", Mailbox.CEILING);
  }

  private void assertReadsAlike(MailSource source, int most, List<Mail> alone) throws IOException {
    List<Reading> together = new ArrayList<>();
    List<Mail> copies = new ArrayList<>();
    RawMail[] some = Stream.generate(RawMail::new).limit(most).toArray(RawMail[]::new);
    try (source) {
      for (int count = source.next(some, most); count > 0; count = source.next(some, most)) {
        for (int i = 0; i < count; i++) {
          copies.add(new Mail(some[i]));
        }
        reader.read(some, count, together);
      }
    }

    assertThat(Mails.raws(copies)).isEqualTo(Mails.raws(alone));
    assertThat(copies)
        .extracting(Mail::origin)
        .isEqualTo(alone.stream().map(Mail::origin).toList());
    assertThat(together).isEqualTo(alone.stream().map(ReadTogetherProperties::alone).toList());
  }

  /** By a parser that knows of no other mail. */
  private static Reading alone(Mail mail) {
    return AnnouncementParser.create().read(mail);
  }

  @Property(tries = 100)
  void whoTakesThemMayReadWithTheSameParserAndMayFail(
      @ForAll @Size(min = 1, max = 60) List<@From("mails") String> mails,
      @ForAll @IntRange(min = 2, max = 9) int failing)
      throws IOException {
    String box = Mails.joined(mails);
    List<Mail> copies = Mails.mbox(box);
    List<Reading> expected = copies.stream().map(ReadTogetherProperties::alone).toList();
    AnnouncementParser parser = AnnouncementParser.create();
    List<Reading> given = new ArrayList<>();
    List<Reading> inBetween = new ArrayList<>();
    try (Mailbox mailbox = Mailbox.mbox(new ByteArrayInputStream(Mails.bytes(box)), "box")) {
      var spliterator = mailbox.readings(parser).spliterator();
      boolean more = true;
      while (more) {
        try {
          more =
              spliterator.tryAdvance(
                  reading -> {
                    inBetween.add(parser.read(copies.get(given.size())));
                    given.add(reading);
                    if (given.size() % failing == 0) {
                      throw new IllegalStateException("failing");
                    }
                  });
        } catch (IllegalStateException e) {
          assertThat(e).hasMessage("failing");
        }
      }
    }

    assertThat(given).isEqualTo(expected);
    assertThat(inBetween).isEqualTo(expected);
  }

  @Example
  void aStreamGivesAllInOrderAlsoIfItsRestIsReadInAnotherWay() throws IOException {
    List<String> mails = new ArrayList<>();
    for (int i = 0; i < 3 * ALONE + 5; i++) {
      mails.add(Mails.announcement(i));
    }
    byte[] box = Mails.bytes(Mails.joined(mails));
    AnnouncementParser parser = AnnouncementParser.create();
    List<Reading> all;
    try (Mailbox mailbox = Mailbox.mbox(new ByteArrayInputStream(box), "box")) {
      all = mailbox.readings(parser).toList();
    }
    assertThat(all).hasSize(mails.size()).doesNotHaveDuplicates();
    for (int first : List.of(1, ALONE, ALONE + 1, ALONE + 7, mails.size())) {
      List<Reading> read = new ArrayList<>();
      try (Mailbox mailbox = Mailbox.mbox(new ByteArrayInputStream(box), "box")) {
        var spliterator = mailbox.readings(parser).spliterator();
        for (int i = 0; i < first; i++) {
          assertThat(spliterator.tryAdvance(read::add)).isTrue();
        }
        // What was read and not given yet comes before what is split off.
        for (var split = spliterator.trySplit(); split != null; split = spliterator.trySplit()) {
          split.forEachRemaining(read::add);
        }
        spliterator.forEachRemaining(read::add);
      }
      assertThat(read).as("after %s", first).isEqualTo(all);
    }
  }

  /** All forms, mails that are no announcements, and none at all. */
  @Provide
  Arbitrary<String> mails() throws IOException {
    List<String> forms = new ArrayList<>();
    for (byte[] seed : FuzzSeeds.of(FuzzTarget.MAIL)) {
      String mail = Mails.text(seed).replace("\nFrom ", "\n>From ");
      forms.add(mail.endsWith("\n") ? mail : mail + "\n");
    }
    Arbitrary<String> form = Arbitraries.of(forms);
    Arbitrary<String> widgets = Arbitraries.integers().between(0, 99).map(Mails::announcement);
    Arbitrary<String> cut =
        form.flatMap(
            mail ->
                Arbitraries.integers()
                    .between(0, mail.length())
                    .map(length -> mail.substring(0, length) + "\n"));
    // What one parser knows of headers does not count for the texts below them.
    Arbitrary<String> joined =
        Combinators.combine(form, form)
            .as((one, other) -> one.substring(0, body(one)) + other.substring(body(other)));
    Arbitrary<String> encoded = widgets.map(ReadTogetherProperties::encoded);
    return Arbitraries.oneOf(
        form, joined, widgets, encoded, cut, Arbitraries.of("", "text\n", "X: y\n\n"));
  }

  private static String encoded(String mail) {
    int body = body(mail);
    return mail.substring(0, body - 1)
        + "Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n"
        + Base64.getMimeEncoder().encodeToString(Mails.bytes(mail.substring(body)))
        + "\n";
  }

  private static int body(String mail) {
    int empty = mail.indexOf("\n\n");
    return empty < 0 ? mail.length() : empty + 2;
  }
}
