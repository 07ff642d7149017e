package io.github.dailyietf.examples;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import io.github.dailyietf.mail.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the bots read: the mailbox of the command line, or the bundled sample. */
record Inbox(Optional<Path> mailbox, Layout layout) {

  private static final UtcDay DAY_OF_THE_SAMPLE = UtcDay.parse("2026-11-19");

  static Inbox of(CommandLine options) {
    return new Inbox(options.mailbox(), Layout.named(options.value("--language").orElse("en")));
  }

  /** The day that was asked for; else yesterday, or the quiet day of the sample. */
  UtcDay day(CommandLine options, Clock clock) {
    UtcDay usual = mailbox.isPresent() ? UtcDay.yesterday(clock) : DAY_OF_THE_SAMPLE;
    return options.value("--day").map(UtcDay::parse).orElse(usual);
  }

  /** Reads the mails of this day only, and whatever was odd about them. */
  Digest digest(UtcDay day) throws IOException {
    AnnouncementParser parser = AnnouncementParser.create();
    DigestBuilder digest = Digest.on(day).locale(layout.language());
    try (Mailbox box = mailbox.isPresent() ? Mailbox.detect(mailbox.get()) : SampleMailbox.open();
        Stream<Reading> readings = box.on(day).readings(parser)) {
      readings.forEach(
          reading -> {
            digest.add(reading.announcement());
            digest.noteAll(reading.problems());
          });
    }
    return digest.build();
  }
}
