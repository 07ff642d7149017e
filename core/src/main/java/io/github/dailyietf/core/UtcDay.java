package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * A day from midnight to midnight UTC: the day of a digest. The only type that knows the zone.
 *
 * <pre>{@code
 * var day = UtcDay.parse("2025-11-28");
 * day.contains(Instant.parse("2025-11-27T23:59:58Z"))   // false
 * }</pre>
 *
 * @param date the date in UTC
 */
public record UtcDay(LocalDate date) implements Comparable<UtcDay> {

  /** The day of this date in UTC. */
  public static UtcDay of(LocalDate date) {
    return new UtcDay(date);
  }

  /** The day that holds this moment. */
  public static UtcDay of(Instant instant) {
    return new UtcDay(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  /**
   * Reads {@code 2025-11-28}.
   *
   * @throws IllegalArgumentException if the text is not such a date
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UtcDay parse(String text) {
    try {
      return new UtcDay(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day like 2025-11-28: " + text, e);
    }
  }

  /** The day that has not ended yet by this clock. */
  public static UtcDay today(Clock clock) {
    return of(clock.instant());
  }

  /** The last whole day by this clock. */
  public static UtcDay yesterday(Clock clock) {
    return today(clock).previous();
  }

  /** The first moment of the day. */
  public Instant start() {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first moment after the day. */
  public Instant end() {
    return next().start();
  }

  /** True from {@link #start} on and before {@link #end}. */
  public boolean contains(Instant instant) {
    return of(instant).equals(this);
  }

  /** The day after. */
  public UtcDay next() {
    return plusDays(1);
  }

  /** The day before. */
  public UtcDay previous() {
    return plusDays(-1);
  }

  /** So many days later, or earlier if negative. */
  public UtcDay plusDays(long days) {
    return new UtcDay(date.plusDays(days));
  }

  @Override
  public int compareTo(UtcDay other) {
    return date.compareTo(other.date);
  }

  /** {@code 2025-11-28}. */
  @Override
  @JsonValue
  public String toString() {
    return date.toString();
  }
}
