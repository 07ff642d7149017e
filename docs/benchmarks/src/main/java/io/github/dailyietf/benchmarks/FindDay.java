package io.github.dailyietf.benchmarks;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import io.github.dailyietf.mail.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads one day out of a mailbox and the whole mailbox in turn, several times, and prints the ratio
 * of their times: {@code FindDay FILE DAY [PASSES]}.
 */
public final class FindDay {

  private FindDay() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    UtcDay day = UtcDay.parse(arguments[1]);
    int passes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
    double[] all = new double[passes];
    double[] one = new double[passes];
    long mails = 0;
    long ofTheDay = 0;
    for (int i = 0; i < passes; i++) {
      long start = System.nanoTime();
      try (Mailbox box = Mailbox.mbox(file)) {
        mails = count(box);
      }
      long middle = System.nanoTime();
      try (Mailbox box = Mailbox.mbox(file).on(day)) {
        ofTheDay = count(box);
      }
      all[i] = (middle - start) / 1e9;
      one[i] = (System.nanoTime() - middle) / 1e9;
    }
    double whole = median(all);
    double single = median(one);
    System.out.printf(
        Locale.ROOT,
        "all %d mails %.3f s, the %d of %s %.3f s, ratio %.2f; first pass %.2f%n",
        mails,
        whole,
        ofTheDay,
        day,
        single,
        single / whole,
        one[0] / all[0]);
  }

  private static long count(Mailbox box) {
    try (Stream<Reading> readings = box.readings(AnnouncementParser.create())) {
      // A filter, since a stream may leave out what a plain count does not need.
      return readings.filter(reading -> reading.problems().size() < 1_000).count();
    }
  }

  /** Of the second half, when everything is compiled. */
  private static double median(double[] seconds) {
    double[] warm = Arrays.copyOfRange(seconds, seconds.length / 2, seconds.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
