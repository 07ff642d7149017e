package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.UtcDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of reading single days, of mailboxes whose mails have dates of every form, or none. */
class OnDayProperties {

  private static final UtcDay FIRST = UtcDay.parse("2013-08-18");
  private static final int DAYS = 9;

  private final AnnouncementParser parser = AnnouncementParser.create();

  private static Mailbox mbox(List<String> mails) throws IOException {
    byte[] bytes = Mails.bytes(String.join("\n", mails));
    return Mailbox.mbox(new ByteArrayInputStream(bytes), "box");
  }

  private List<Reading> readings(List<String> mails) throws IOException {
    try (Mailbox box = mbox(mails)) {
      return box.readings(parser).toList();
    }
  }

  private List<Reading> readingsOn(UtcDay day, List<String> mails) throws IOException {
    try (Mailbox box = mbox(mails).on(day)) {
      return box.readings(parser).toList();
    }
  }

  private static Optional<Instant> sentAt(Reading reading) {
    return reading.announcement().sentAt();
  }

  @Property(tries = 1_000)
  void readingADayIsReadingAllAndLeavingOutOtherDays(
      @ForAll @Size(max = 12) List<@From("mails") String> mails,
      @ForAll @IntRange(max = DAYS - 1) int offset)
      throws IOException {
    assertReadsThoseOf(FIRST.plusDays(offset), mails);
  }

  /** After so many mails of the day, those that follow are read together. */
  @Property(tries = 300)
  void mailsThatAreReadTogetherAreChosenToo(
      @ForAll @Size(max = 60) List<@From("mails") String> mails,
      @ForAll @IntRange(max = DAYS - 1) int offset)
      throws IOException {
    UtcDay day = FIRST.plusDays(offset);
    String ofDay = Mails.FROM_LINE + "Date: " + day + "T12:00:00Z\nSubject: s\n\n";
    List<String> all = new ArrayList<>(Collections.nCopies(Words.WORTH, ofDay));
    for (String mail : mails) {
      all.add(mail);
      all.add(ofDay.replace("Subject: s", "Subject: s" + all.size()));
    }
    assertReadsThoseOf(day, all);
  }

  private void assertReadsThoseOf(UtcDay day, List<String> mails) throws IOException {
    List<Reading> expected =
        readings(mails).stream().filter(r -> sentAt(r).map(day::contains).orElse(true)).toList();
    assertThat(readingsOn(day, mails)).isEqualTo(expected);
  }

  @Property(tries = 300)
  void theDaysPartitionTheDatedMails(@ForAll @Size(max = 12) List<@From("mails") String> mails)
      throws IOException {
    List<Reading> dated = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      readingsOn(FIRST.plusDays(i), mails).stream()
          .filter(reading -> sentAt(reading).isPresent())
          .forEach(dated::add);
    }
    List<Reading> all =
        readings(mails).stream().filter(reading -> sentAt(reading).isPresent()).toList();
    assertThat(dated).containsExactlyInAnyOrderElementsOf(all);
  }

  /** Everything happens within the days: any zone moves a date by less than one of them. */
  @Provide
  Arbitrary<String> mails() {
    Arbitrary<String> date =
        Combinators.combine(
                Arbitraries.integers().between(20, 24),
                Arbitraries.of("00:00:00", "23:59:59", "12:30:00", "00:00:01", "07:00"),
                Arbitraries.of("+0000", "GMT", "-0700", "+0900", "+1400", "-1200", "EST", ""))
            .as((day, time, zone) -> day + " Aug 2013 " + time + " " + zone);
    Arbitrary<String> header =
        Arbitraries.oneOf(
            date.map(text -> "Date: " + text + "\n"),
            date.map(text -> "DATE:\n\t" + text + "\r\n"),
            date.map(text -> "Date: " + text + "\nDate: 1 Jan 2000 00:00:00 +0000\n"),
            date.map(text -> "Date: soon\nReceived: by a;\n " + text + "\n"),
            date.map(text -> "Received: by a; " + text + "\nReceived: by b; 1 Jan 2000 00:00\n"),
            Arbitraries.of("Date: 31 Feb 2013 00:00:00 +0000\n", "Date:\n", "X: y\n", "\n", ""));
    Arbitrary<String> fromLine =
        Arbitraries.of(
            "From a@example.org Wed Aug 21 16:20:36 2013\n",
            "From a@example.org Fri Aug 23 23:59:59 2013\n",
            "From a@example.org Thu Aug 22 16:20 PDT 2013\n");
    Arbitrary<String> body =
        Arbitraries.of("Subject: s\n\nDate: 1 Jan 2001 00:00:00 +0000\n", "\n", "text\n", "");
    return Combinators.combine(fromLine, header, body).as((f, h, b) -> f + h + b);
  }
}
