package io.github.dailyietf.core;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads the date forms of {@link PublicationDate}: numbers and month names between separators. */
final class DateWords {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int MOST_WORDS = 3;
  private static final int MOST_DIGITS = 4;

  private final String text;
  private final int[] numbers = new int[MOST_WORDS];
  private int count;
  private int month;
  private int numbersBeforeMonth;
  private int fourDigits = -1;
  private boolean slashes;

  DateWords(String text) {
    this.text = text.strip();
  }

  /** The date in {@code 2025-09-28}, the form of today, or null for any other text. */
  static @Nullable PublicationDate readIso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int value = 0;
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (FileName.isDigit(c)) {
        value = value * 10 + c - '0';
      } else if (i != 4 && i != 7) {
        return null;
      }
    }
    return day(value / 10_000, value / 100 % 100, value % 100);
  }

  /** The date, or null if the text is of no known form. */
  @Nullable PublicationDate read() {
    if (!split()) {
      return null;
    }
    if (month > 0) {
      return named();
    }
    if (slashes) {
      return count == 3 ? day(year(2), numbers[0], numbers[1]) : null;
    }
    return switch (fourDigits == 0 ? count : 0) {
      case 1 -> PublicationDate.of(numbers[0]);
      case 2 -> PublicationDate.of(numbers[0], Month.of(numbers[1]));
      case 3 -> day(numbers[0], numbers[1], numbers[2]);
      default -> null;
    };
  }

  /** {@code September 2025}, {@code 13-Jan-98}, {@code 1 April 2023}, {@code April 1, 2023}. */
  private @Nullable PublicationDate named() {
    return switch (count) {
      case 1 -> fourDigits == 0 ? PublicationDate.of(numbers[0], Month.of(month)) : null;
      // "February 5-7" is two days and no year.
      case 2 -> numbersBeforeMonth == 1 || fourDigits == 1 ? day(year(1), month, numbers[0]) : null;
      default -> null;
    };
  }

  private static PublicationDate day(int year, int month, int day) {
    return PublicationDate.of(LocalDate.of(year, month, day));
  }

  private int year(int position) {
    int number = numbers[position];
    if (fourDigits == position) {
      return number;
    }
    return number < 50 ? 2000 + number : 1900 + number;
  }

  private boolean split() {
    int i = 0;
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      if (FileName.isDigit(c)) {
        i = number(i);
      } else if (isLetter(c)) {
        i = monthName(i);
      } else if (c == '/' || c == '-' || c == ' ' || c == ',' || c == '\t' || c == '.') {
        slashes |= c == '/';
        i++;
      } else {
        return false;
      }
      if (i < 0) {
        return false;
      }
    }
    return count > 0;
  }

  private int number(int start) {
    int i = start;
    int value = 0;
    while (i < text.length() && FileName.isDigit(text.charAt(i))) {
      value = value * 10 + text.charAt(i) - '0';
      if (++i - start > MOST_DIGITS) {
        return -1;
      }
    }
    if (count == MOST_WORDS) {
      return -1;
    }
    if (i - start == MOST_DIGITS && fourDigits < 0) {
      fourDigits = count;
    }
    numbers[count++] = value;
    return i;
  }

  private int monthName(int start) {
    int i = start;
    while (i < text.length() && isLetter(text.charAt(i))) {
      i++;
    }
    if (i - start < 3 || month > 0) {
      return -1;
    }
    for (int m = 0; m < 12; m++) {
      if (text.regionMatches(true, start, MONTHS, 3 * m, 3)) {
        month = m + 1;
        numbersBeforeMonth = count;
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
