package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dailyietf.core.UtcDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDayTest {

  private static final UtcDay DAY = UtcDay.parse("2013-08-21");

  @TempDir private Path folder;

  private static String mail(String header, String text) {
    return header + "Subject: " + text + "\n\n" + text + "\n";
  }

  private static Mailbox mbox(String... mails) throws IOException {
    byte[] bytes = Mails.bytes(Mails.joined(List.of(mails)));
    return Mailbox.mbox(new ByteArrayInputStream(bytes), "box");
  }

  private static List<String> subjects(Mailbox box) throws IOException {
    try (box) {
      return box.mails().map(mail -> mail.header("Subject").orElse("")).toList();
    }
  }

  @Test
  void aDayBeginsAndEndsAtMidnightUtc() throws IOException {
    Mailbox box =
        mbox(
            mail("Date: Tue, 20 Aug 2013 23:59:59 +0000\n", "before"),
            mail("Date: Wed, 21 Aug 2013 00:00:00 +0000\n", "first"),
            mail("Date: Wed, 21 Aug 2013 08:59:59 +0900\n", "before in Tokyo"),
            mail("Date: Wed, 21 Aug 2013 23:59:59 GMT\n", "last"),
            mail("Date: Wed, 21 Aug 2013 17:00:00 -0700\n", "after in California"),
            mail("Date: Thu, 22 Aug 2013 00:00:00 +0000\n", "after"));
    assertThat(subjects(box.on(DAY))).containsExactly("first", "last");
  }

  @Test
  void withoutADateFieldTheReceivedFieldCounts() throws IOException {
    String received = "Received: from a by b; Wed, 28 Aug 2013 16:20:36 -0700\n";
    Mailbox box =
        mbox(
            mail(received, "received later"),
            mail("Date: nonsense\n" + received, "date unreadable"),
            mail("Date: Wed, 21 Aug 2013 12:00:00 +0000\n" + received, "delayed"));
    assertThat(subjects(box.on(DAY))).containsExactly("delayed");
  }

  @Test
  void withoutBothTheFromLineCounts() throws IOException {
    assertThat(subjects(mbox(mail("", "by the From_ line")).on(DAY)))
        .containsExactly("by the From_ line");
    assertThat(subjects(mbox(mail("", "by the From_ line")).on(DAY.next()))).isEmpty();
  }

  @Test
  void mailsOfWhichNothingTellsTheDayAreGivenOnEveryDay() throws IOException {
    Path file = folder.resolve("undated.eml");
    for (String undated : List.of(mail("", "undated"), "no header at all", "")) {
      Files.writeString(file, undated);
      for (UtcDay day : List.of(DAY, DAY.plusDays(5_000))) {
        try (Mailbox box = Mailbox.eml(file).on(day)) {
          assertThat(Mails.raws(box.mails().toList())).containsExactly(undated);
        }
      }
    }
  }

  @Test
  void readingsAndAnnouncementsAreNarrowedToo() throws IOException {
    AnnouncementParser parser = AnnouncementParser.create();
    String other = Mails.announcement(2).replace("21 Aug", "28 Aug");
    try (Mailbox box = mbox(Mails.announcement(1), other, Mails.announcement(3)).on(DAY);
        Stream<Reading> readings = box.readings(parser)) {
      assertThat(readings.map(reading -> reading.announcement().messageId().orElse("")))
          .containsExactly("1@example.org", "3@example.org");
    }
    try (Mailbox box = mbox(Mails.announcement(1), other).on(DAY.plusDays(7))) {
      assertThat(box.announcements(parser)).hasSize(1);
    }
  }

  @Test
  void aMailKeepsItsNumberInTheMailbox() throws IOException {
    String other = mail("Date: Wed, 28 Aug 2013 00:00:00 +0000\n", "other");
    try (Mailbox box = mbox(other, other, Mails.announcement(1)).on(DAY)) {
      assertThat(box.mails().findFirst().orElseThrow()).hasToString("box, mail 3");
    }
  }

  @Test
  void everyKindOfMailboxCanBeNarrowed() throws IOException {
    Files.createDirectories(folder.resolve("maildir/cur"));
    Files.createDirectories(folder.resolve("emls"));
    String other = mail("Date: Wed, 28 Aug 2013 00:00:00 +0000\n", "other");
    int number = 0;
    StringBuilder mmdf = new StringBuilder();
    for (String mail : List.of(Mails.announcement(1), other, Mails.announcement(2))) {
      Files.writeString(folder.resolve("maildir/cur/" + ++number), mail);
      Files.writeString(folder.resolve("emls/" + number + ".eml"), mail);
      mmdf.append("\1\1\1\1\n").append(mail).append("\1\1\1\1\n");
    }
    Path file = Files.writeString(folder.resolve("a.mmdf"), mmdf);
    for (Mailbox box :
        List.of(
            Mailbox.maildir(folder.resolve("maildir")),
            Mailbox.eml(folder.resolve("emls")),
            Mailbox.mmdf(file))) {
      try (Mailbox narrowed = box.on(DAY)) {
        assertThat(Mails.raws(narrowed.mails().toList()))
            .containsExactly(Mails.announcement(1), Mails.announcement(2));
      }
    }
  }

  @Test
  void aNarrowedMailboxIsNarrowedOnce() throws IOException {
    try (Mailbox box = mbox(Mails.announcement(1))) {
      Mailbox narrowed = box.on(DAY);
      assertThatIllegalStateException().isThrownBy(() -> box.on(DAY));
      assertThatIllegalStateException().isThrownBy(box::mails);
      assertThat(narrowed.mails()).hasSize(1);
    }
  }

  @Test
  void closingItClosesTheMailbox() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayInputStream in =
        new ByteArrayInputStream(Mails.bytes(Mails.FROM_LINE)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Mailbox.mbox(in, "box").on(DAY).close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void filesHaveNoStateAndNoProblemsOfTheirOwn() throws IOException {
    try (Mailbox box = mbox(Mails.announcement(1)).on(DAY)) {
      assertThat(box.mails()).hasSize(1);
      assertThat(box.state()).isEmpty();
      assertThat(box.problems()).isEmpty();
    }
  }
}
