package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import io.github.dailyietf.mail.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mails of one UTC day beside all mails of the file. */
public final class FindDay implements Subject {

  private static final String DAY = "day";
  private static final String ALL = "all-days";

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        DAY, words -> () -> day(Path.of(words[0]), UtcDay.parse(words[1])),
        ALL, words -> () -> all(Path.of(words[0])));
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.cost(
                "one-day",
                "the mails of one UTC day out of a mailbox",
                "all its mails",
                FindDay::measure)
            .goal(0.5));
  }

  private static Figure measure(Bench bench) throws IOException {
    String file = bench.mailbox().toString();
    int middle = bench.effort().mails() / 2;
    UtcDay day = UtcDay.parse("2025-01-01").plusDays(middle / GeneratedMail.PER_DAY);
    return bench.cost(bench.task(DAY, file, day.toString()), bench.task(ALL, file), Cost.PROCESSOR);
  }

  private static long day(Path file, UtcDay day) throws IOException {
    try (Mailbox box = Mailbox.mbox(file).on(day)) {
      long found = count(box);
      if (found < GeneratedMail.PER_DAY / 2 || found > 2 * GeneratedMail.PER_DAY) {
        throw new IllegalStateException(found + " mails on " + day);
      }
      return found;
    }
  }

  private static long all(Path file) throws IOException {
    try (Mailbox box = Mailbox.mbox(file)) {
      return count(box);
    }
  }

  private static long count(Mailbox box) {
    try (Stream<Reading> readings = box.readings(AnnouncementParser.create())) {
      // A filter, since a stream may leave out what a plain count does not need.
      return readings.filter(reading -> reading.problems().size() < 1_000).count();
    }
  }
}
