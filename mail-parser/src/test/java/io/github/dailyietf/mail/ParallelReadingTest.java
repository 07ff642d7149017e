package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.UtcDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes as parallel streams. */
@Timeout(60)
class ParallelReadingTest {

  private static final int COUNT = 1_000;
  private static final List<String> MAILS =
      IntStream.range(0, COUNT).mapToObj(Mails::announcement).toList();

  private final ForkJoinPool pool = new ForkJoinPool(3);
  private final AnnouncementParser parser = AnnouncementParser.create();

  @TempDir private Path folder;

  @AfterEach
  void endThreads() {
    pool.shutdownNow();
  }

  private <T> T inPool(Function<Mailbox, T> reader, Mailbox box) {
    return pool.submit(() -> reader.apply(box)).join();
  }

  private static Mailbox mbox() throws IOException {
    return Mailbox.mbox(new ByteArrayInputStream(Mails.bytes(Mails.joined(MAILS))), "box");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path make(String format) throws IOException {
    byte[] mbox = Mails.bytes(Mails.joined(MAILS));
    switch (format) {
      case "mbox" -> {
        return write("a.mbox", mbox);
      }
      case "gzip" -> {
        return write("a.mbox.gz", MailboxTest.packed(mbox));
      }
      case "mmdf" -> {
        String mark = "\1\1\1\1\n";
        return write("a", Mails.bytes(mark + String.join(mark + mark, MAILS) + mark));
      }
      case "export" -> {
        return write("a.tar", MailboxTest.tar(MailboxTest.entry("a.mbox", Mails.text(mbox))));
      }
      default -> {
        Path files = folder.resolve(format);
        for (int i = 0; i < COUNT; i++) {
          write(format + "/" + (1_000_000 + i) + ".eml", Mails.bytes(MAILS.get(i)));
        }
        return format.endsWith("cur") ? files.resolveSibling(".").normalize() : files;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mbox", "gzip", "mmdf", "export", "letters", "cur"})
  void aParallelStreamGivesTheSameInTheSameOrder(String format) throws IOException {
    Path path = make(format);
    List<String> raws;
    List<String> origins;
    List<Reading> readings;
    try (Mailbox box = Mailbox.detect(path)) {
      List<Mail> mails = inPool(b -> b.mails().parallel().toList(), box);
      raws = Mails.raws(mails);
      origins = mails.stream().map(Mail::origin).toList();
    }
    try (Mailbox box = Mailbox.detect(path)) {
      readings = inPool(b -> b.readings(parser).parallel().toList(), box);
    }
    assertThat(raws).isEqualTo(MAILS);
    try (Mailbox box = Mailbox.detect(path)) {
      assertThat(origins).isEqualTo(box.mails().map(Mail::origin).toList());
    }
    try (Mailbox box = Mailbox.detect(path)) {
      assertThat(readings).isEqualTo(box.readings(parser).toList());
    }
  }

  @Test
  void mailsWhoseLinesEndWithCrAreReadInParallelToo() throws IOException {
    for (int i = 0; i < 3; i++) {
      write("mac/" + i + ".eml", Mails.bytes(MAILS.get(i).replace('\n', '\r')));
    }
    Path files = folder.resolve("mac");
    List<Announcement> expected =
        MAILS.stream().limit(3).map(m -> parser.parse(Mails.bytes(m))).toList();
    try (Mailbox box = Mailbox.eml(files)) {
      List<Announcement> all = inPool(b -> b.announcements(parser).parallel().toList(), box);
      assertThat(all).isEqualTo(expected);
    }
    try (Mailbox box = Mailbox.eml(files)) {
      List<Mail> mails = inPool(b -> b.mails().parallel().toList(), box);
      assertThat(Mails.raws(mails)).allMatch(raw -> raw.indexOf('\n') < 0);
      assertThat(mails.stream().map(Mail::text)).allMatch(text -> text.indexOf('\n') > 0);
    }
  }

  @Test
  void aMailThatIsHandedOverKeepsWhatIsKnownOfIt() throws IOException {
    String escaped = "Subject: escaped\n\n>From here on\n";
    String cut = "Subject: cut\n\n" + "text\n".repeat(40);
    byte[] mbox = Mails.bytes(Mails.joined(List.of(escaped, cut, "Subject: last\n\ntext\n")));
    List<Mail> expected = new ArrayList<>();
    MailBatch batch = new MailBatch(0);
    RawMail raw = new RawMail();
    try (MboxReader reader = new MboxReader(new ByteArrayInputStream(mbox), "box", 64, 100)) {
      while (reader.next(raw)) {
        expected.add(new Mail(raw));
        batch.add(raw);
      }
    }
    assertThat(expected.stream().map(Mail::truncated)).containsExactly(false, true, false);
    assertThat(batch.count()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      batch.get(i, raw);
      Mail mail = new Mail(raw);
      assertThat(mail.raw()).isEqualTo(expected.get(i).raw());
      assertThat(mail.text()).isEqualTo(expected.get(i).text());
      assertThat(mail.truncated()).isEqualTo(expected.get(i).truncated());
      assertThat(mail.envelope()).isEqualTo(expected.get(i).envelope());
      assertThat(mail.origin()).isEqualTo(expected.get(i).origin());
    }
    assertThat(expected.get(0).text()).startsWith("From here on");
  }

  @Test
  void severalThreadsReadTheMails() throws IOException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Mailbox box = mbox()) {
      inPool(
          b ->
              b.announcements(parser)
                  .parallel()
                  .map(
                      announcement -> {
                        threads.add(Thread.currentThread());
                        awaitAnother(threads);
                        return announcement;
                      })
                  .toList(),
          box);
    }
    assertThat(threads).hasSizeGreaterThan(1);
  }

  /** Keeps a thread that has a mail until another one has one, too. */
  private static void awaitAnother(Set<Thread> threads) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (threads.size() < 2 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aParallelStreamMayEndEarly() throws IOException {
    try (Mailbox box = mbox()) {
      List<Mail> mails = inPool(b -> b.mails().parallel().skip(70).limit(100).toList(), box);
      assertThat(Mails.raws(mails)).isEqualTo(MAILS.subList(70, 170));
    }
  }

  @Test
  void aDayIsReadInParallelToo() throws IOException {
    try (Mailbox box = mbox().on(UtcDay.parse("2013-08-21"))) {
      long count = inPool(b -> b.mails().parallel().count(), box);
      assertThat(count).isEqualTo(COUNT);
    }
    try (Mailbox box = mbox().on(UtcDay.parse("2013-08-22"))) {
      long count = inPool(b -> b.mails().parallel().count(), box);
      assertThat(count).isZero();
    }
  }

  @Test
  void whatIsHandedOverIsBoundedInMails() throws IOException {
    try (Mailbox box = mbox()) {
      Spliterator<Mail> batch = box.mails().spliterator().trySplit();
      assertThat(batch.getExactSizeIfKnown()).isEqualTo(64);
    }
  }

  @Test
  void whatIsHandedOverIsBoundedInBytes() throws IOException {
    String large = "Subject: large\n\n" + "text\n".repeat(80_000);
    String content = Mails.joined(Collections.nCopies(20, large));
    try (Mailbox box = Mailbox.mbox(new ByteArrayInputStream(Mails.bytes(content)), "box")) {
      Spliterator<Mail> batch = box.mails().spliterator().trySplit();
      assertThat(batch.getExactSizeIfKnown()).isEqualTo(3);
    }
  }

  /** Counts the mails that a source has been asked for. */
  private static final class Endless extends Mails.Made {
    @Override
    byte[] piece(long number) {
      return Mails.bytes(Mails.FROM_LINE + "Subject: " + number + "\n\ntext\n\n");
    }
  }

  @Test
  void whatNobodyTakesDoesNotPileUp() throws IOException {
    try (Mailbox box = Mailbox.mbox(new Endless(), "box")) {
      Spliterator<Mail> mails = box.mails().spliterator();
      List<Spliterator<Mail>> waiting = new ArrayList<>();
      long[] read = {0};
      // As fork/join does it, only that no other thread ever comes.
      for (int i = 0; i < 1_000; i++) {
        waiting.add(mails.trySplit());
        mails.trySplit().forEachRemaining(mail -> read[0]++);
      }
      int processors = Runtime.getRuntime().availableProcessors();
      long kept = waiting.stream().mapToLong(Spliterator::estimateSize).sum();
      assertThat(kept).isPositive().isLessThanOrEqualTo(64L * Math.max(8, 4 * processors));
      assertThat(read[0]).as("the thread that splits has not stopped").isGreaterThan(60_000);
    }
  }

  @Test
  void batchesThatAreOnlyKeptEndTheSplitting() throws IOException {
    try (Mailbox box = Mailbox.mbox(new Endless(), "box")) {
      Spliterator<Mail> mails = box.mails().spliterator();
      long batches =
          Stream.generate(mails::trySplit).limit(10_000).takeWhile(b -> b != null).count();
      assertThat(batches).isLessThan(1_000);
      assertThat(mails.tryAdvance(mail -> {})).isTrue();
    }
  }

  @Test
  void aFailureOfTheFileReachesTheCaller() throws IOException {
    Mails.Made breaking =
        new Mails.Made() {
          @Override
          byte[] piece(long number) throws IOException {
            if (number == 500) {
              throw new IOException("the disk is gone");
            }
            return Mails.bytes(Mails.FROM_LINE + MAILS.get((int) number) + "\n");
          }
        };
    List<Mail> passed = Collections.synchronizedList(new ArrayList<>());
    try (Mailbox box = Mailbox.mbox(breaking, "box")) {
      assertThatThrownBy(
              () ->
                  inPool(
                      b -> {
                        b.mails().parallel().forEach(passed::add);
                        return true;
                      },
                      box))
          .hasRootCauseMessage("the disk is gone");
    }
    assertThat(MAILS).containsAll(Mails.raws(List.copyOf(passed)));
  }

  @Test
  void behindAFailureTheBatchBeforeItStands() throws IOException {
    Mails.Made breaking =
        new Mails.Made() {
          @Override
          byte[] piece(long number) throws IOException {
            if (number == 10) {
              throw new IOException("the disk is gone");
            }
            return Mails.bytes(Mails.FROM_LINE + MAILS.get((int) number) + "\n");
          }
        };
    try (Mailbox box = Mailbox.mbox(breaking, "box")) {
      Spliterator<Mail> mails = box.mails().spliterator();
      assertThat(mails.trySplit().getExactSizeIfKnown()).isEqualTo(9);
      assertThat(mails.trySplit()).isNull();
      assertThatThrownBy(() -> mails.tryAdvance(mail -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("the disk is gone");
    }
  }
}
