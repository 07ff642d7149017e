package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * When something happened, as exactly as its source tells: a moment, or only a day, a month or a
 * year, each in UTC. What is not stated is not made up.
 *
 * <pre>{@code
 * EventTime.parse("2018-06")                 // some time in June 2018
 * EventTime.parse("2018-06-30T09:12:44Z")    // a moment
 * }</pre>
 *
 * @param earliest the first moment it can mean: midnight of 1 June for {@code 2018-06}
 * @param precision what the source states
 */
public record EventTime(Instant earliest, Precision precision) implements Comparable<EventTime> {

  /** How much of a time is known. */
  public enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The date. */
    DAY,
    /** Date and time of day. */
    MOMENT
  }

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /**
   * Checks that the year has four digits and that {@code earliest} begins its day, month or year
   * where only that is known.
   *
   * @throws IllegalArgumentException if it is not so
   */
  public EventTime {
    if (!representable(earliest)) {
      throw new IllegalArgumentException("not a year of four digits: " + earliest);
    }
    if (precision != Precision.MOMENT && !start(earliest, precision).equals(earliest)) {
      throw new IllegalArgumentException(earliest + " is more precise than a " + precision);
    }
  }

  /** A moment. */
  public static EventTime of(Instant moment) {
    return new EventTime(moment, Precision.MOMENT);
  }

  /** A whole day in UTC. */
  public static EventTime of(LocalDate day) {
    return new EventTime(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY);
  }

  /** A day, a month or a year, as exact as the date is. */
  public static EventTime of(PublicationDate date) {
    Precision precision =
        switch (date.precision()) {
          case YEAR -> Precision.YEAR;
          case MONTH -> Precision.MONTH;
          case DAY -> Precision.DAY;
        };
    return new EventTime(date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant(), precision);
  }

  /**
   * Reads {@code 2018}, {@code 2018-06}, {@code 2018-06-30} or {@code 2018-06-30T09:12:44Z}.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventTime parse(String text) {
    String words = text.strip();
    try {
      return switch (words.length()) {
        case 4 -> of(PublicationDate.of(Integer.parseInt(words)));
        case 7 ->
            of(
                PublicationDate.of(
                    Integer.parseInt(words.substring(0, 4)),
                    Month.of(Integer.parseInt(words.substring(5)))));
        case 10 -> of(LocalDate.parse(words));
        default -> of(Instant.parse(words));
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a time like 2018-06-30T09:12:44Z: " + text, e);
    }
  }

  /** True for the moments that can be an event's: those of the years 0 to 9999. */
  public static boolean representable(Instant moment) {
    return !moment.isBefore(FIRST) && !moment.isAfter(END);
  }

  /** The first moment after it: that of 1 July for {@code 2018-06}, itself for a moment. */
  public Instant end() {
    LocalDate first = date();
    LocalDate next =
        switch (precision) {
          case YEAR -> first.plusYears(1);
          case MONTH -> first.plusMonths(1);
          case DAY -> first.plusDays(1);
          case MOMENT -> first;
        };
    return precision == Precision.MOMENT ? earliest : next.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first day in UTC that it can mean. */
  public LocalDate date() {
    return LocalDate.ofInstant(earliest, ZoneOffset.UTC);
  }

  /** How much time lies between the two at least: zero if they can mean the same moment. */
  public Duration distanceTo(EventTime other) {
    if (end().isBefore(other.earliest)) {
      return Duration.between(end(), other.earliest);
    }
    return other.end().isBefore(earliest) ? Duration.between(other.end(), earliest) : Duration.ZERO;
  }

  /** By the earliest moment, then the vaguer one first. */
  @Override
  public int compareTo(EventTime other) {
    int byMoment = earliest.compareTo(other.earliest);
    return byMoment != 0 ? byMoment : precision.compareTo(other.precision);
  }

  /** {@code 2018}, {@code 2018-06}, {@code 2018-06-30} or {@code 2018-06-30T09:12:44Z}. */
  @Override
  @JsonValue
  public String toString() {
    LocalDate first = date();
    return switch (precision) {
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
      case DAY -> first.toString();
      case MOMENT -> earliest.toString();
    };
  }

  private static Instant start(Instant moment, Precision precision) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    LocalDate first =
        switch (precision) {
          case YEAR -> day.withDayOfYear(1);
          case MONTH -> day.withDayOfMonth(1);
          case DAY, MOMENT -> day;
        };
    return first.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
