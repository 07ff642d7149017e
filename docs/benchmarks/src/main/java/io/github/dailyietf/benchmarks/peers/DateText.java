package io.github.dailyietf.benchmarks.peers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reads Date fields: {@code Tue, 31 Dec 2024 16:00:00 -0800} by hand, several times as fast as
 * java.time, which reads all others.
 */
final class DateText {

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private DateText() {}

  /** The moment, or null if it is none. */
  static @Nullable Instant read(String text) {
    String date = text.strip();
    try {
      return isUsual(date)
          ? usual(date)
          : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static boolean isUsual(String date) {
    return date.length() == 31
        && date.charAt(3) == ','
        && date.charAt(11) == ' '
        && date.charAt(16) == ' '
        && date.charAt(19) == ':'
        && date.charAt(22) == ':'
        && (date.charAt(26) == '-' || date.charAt(26) == '+');
  }

  private static Instant usual(String date) {
    // What is no month becomes one that LocalDate refuses.
    int month = (MONTHS.indexOf(date.substring(8, 11)) + 3) / 3;
    LocalDate day = LocalDate.of(number(date, 12, 16), month, number(date, 5, 7));
    int seconds = number(date, 17, 19) * 3600 + number(date, 20, 22) * 60 + number(date, 23, 25);
    int offset = number(date, 27, 29) * 3600 + number(date, 29, 31) * 60;
    return Instant.ofEpochSecond(
        day.toEpochDay() * 86_400 + seconds - (date.charAt(26) == '-' ? -offset : offset));
  }

  private static int number(String text, int from, int end) {
    return Integer.parseInt(text, from, end, 10);
  }
}
