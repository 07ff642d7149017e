package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.EventTime;
import java.time.LocalDate;
import java.util.Locale;

/** Times as people read them: without seconds. */
final class PlainTime {

  private PlainTime() {}

  /** {@code 2018-06-30 09:12 UTC}, or what is known of it. */
  static String of(EventTime time) {
    if (time.precision() != EventTime.Precision.MOMENT) {
      return time.toString();
    }
    int minute = (int) Math.floorMod(time.earliest().getEpochSecond() / 60, 1440L);
    return String.format(Locale.ROOT, "%s %02d:%02d UTC", time.date(), minute / 60, minute % 60);
  }

  /** {@code 2018-06-30}, or what is known of it. */
  static String day(EventTime time) {
    LocalDate date = time.date();
    return wholeDay(time) ? date.toString() : time.toString();
  }

  static boolean wholeDay(EventTime time) {
    return time.precision().compareTo(EventTime.Precision.DAY) >= 0;
  }
}
