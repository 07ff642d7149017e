package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.EventTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where moments stand on an axis, and which of them are named there. */
final class TimeScale {

  /** A named moment. */
  record Tick(double x, String label, boolean year) {}

  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000};

  private final double start;
  private final double seconds;
  private final double left;
  private final double width;

  TimeScale(Instant first, Instant last, double left, double width) {
    double span =
        Math.max(30 * 86_400.0, (double) (last.getEpochSecond() - first.getEpochSecond()));
    this.start = first.getEpochSecond();
    this.seconds = span;
    this.left = left;
    this.width = width;
  }

  double x(Instant moment) {
    double share = (moment.getEpochSecond() - start) / seconds;
    return left + width * Math.min(1, Math.max(0, share));
  }

  /** The middle of what it can mean. */
  double x(EventTime time) {
    return (x(time.earliest()) + x(time.end())) / 2;
  }

  /** Round dates, so far apart that their names have room. */
  List<Tick> ticks(double room) {
    double months = seconds / (30.44 * 86_400);
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0; i--) {
      double needed = MONTHS[i] % 12 == 0 ? room * 0.75 : room;
      if (width / months * MONTHS[i] >= needed) {
        step = MONTHS[i];
      }
    }
    List<Tick> ticks = new ArrayList<>();
    LocalDate first = LocalDate.ofInstant(Instant.ofEpochSecond((long) start), ZoneOffset.UTC);
    long month = first.getYear() * 12L + first.getMonthValue() - 1;
    long end = (long) (start + seconds);
    for (long m = Math.floorDiv(month + step - 1, step) * step; m < 120_000; m += step) {
      LocalDate day = LocalDate.of((int) (m / 12), (int) (m % 12) + 1, 1);
      Instant moment = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      if (moment.getEpochSecond() > end) {
        break;
      }
      if (moment.getEpochSecond() >= start) {
        ticks.add(
            new Tick(
                x(moment),
                step % 12 == 0
                    ? String.format(Locale.ROOT, "%04d", day.getYear())
                    : String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()),
                day.getMonthValue() == 1));
      }
    }
    return ticks;
  }
}
