package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as a document bears it: a day, or only a month, or only a year. What is not stated is not
 * made up.
 *
 * <p>It says nothing about when a document was announced: the date in a draft is the submitter's,
 * often the day before the announcement, and an RFC states a month.
 *
 * @param earliest the first day it can mean: 1 September for {@code 2025-09}
 * @param precision what the source states
 */
public record PublicationDate(LocalDate earliest, Precision precision)
    implements Comparable<PublicationDate> {

  /** How much of a date is known. */
  public enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The whole date. */
    DAY
  }

  /**
   * Checks that {@code earliest} is the first day of its month or year where only that is known,
   * and that the year has no more than four digits.
   *
   * @throws IllegalArgumentException if it is not so
   */
  public PublicationDate {
    if (earliest.getYear() < 0 || earliest.getYear() > 9999) {
      throw new IllegalArgumentException("not a year of four digits: " + earliest.getYear());
    }
    if (precision != Precision.DAY && earliest.getDayOfMonth() != 1
        || precision == Precision.YEAR && earliest.getMonth() != Month.JANUARY) {
      throw new IllegalArgumentException(earliest + " is more precise than a " + precision);
    }
  }

  /** A whole date. */
  public static PublicationDate of(LocalDate date) {
    return new PublicationDate(date, Precision.DAY);
  }

  /** A month of a year. */
  public static PublicationDate of(int year, Month month) {
    return new PublicationDate(LocalDate.of(year, month, 1), Precision.MONTH);
  }

  /** A year. */
  public static PublicationDate of(int year) {
    return new PublicationDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /**
   * Reads a date in any form that announcements have used: {@code 2025-09-28}, {@code 2004-7-13},
   * {@code 2025-09}, {@code 2025}, {@code 09/08/1994} (month first), {@code 13-Jan-98}, {@code
   * September 2025}, {@code 1 April 2023}, {@code April 1, 2023}. A month counts by its first three
   * letters. Short years are read as RFC 2822 does: 1900 is added to them, and 2000 to those below
   * 50.
   *
   * @throws IllegalArgumentException if the text is none of these or no real date
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PublicationDate parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a publication date: " + text));
  }

  /** Reads like {@link #parse}, or gives empty. */
  public static Optional<PublicationDate> tryParse(String text) {
    try {
      PublicationDate iso = DateWords.readIso(text);
      return iso != null ? Optional.of(iso) : Optional.ofNullable(new DateWords(text).read());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** The month, unless only the year is known. */
  public Optional<Month> month() {
    return precision == Precision.YEAR ? Optional.empty() : Optional.of(earliest.getMonth());
  }

  /** The date, if all of it is known. */
  public Optional<LocalDate> day() {
    return precision == Precision.DAY ? Optional.of(earliest) : Optional.empty();
  }

  /** The last day it can mean: 30 September for {@code 2025-09}. */
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> earliest;
      case MONTH -> earliest.plusMonths(1).minusDays(1);
      case YEAR -> earliest.plusYears(1).minusDays(1);
    };
  }

  /** By the earliest day, then the vaguer date first. */
  @Override
  public int compareTo(PublicationDate other) {
    int byDay = earliest.compareTo(other.earliest);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  /** {@code 2025-09-28}, {@code 2025-09} or {@code 2025}. */
  @Override
  @JsonValue
  public String toString() {
    return switch (precision) {
      case DAY -> earliest.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year(), earliest.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", year());
    };
  }

  /** The year. */
  public int year() {
    return earliest.getYear();
  }
}
