package io.github.dailyietf.datatracker.resource;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Times in all the forms that the Datatracker has sent: with {@code T} or a blank, with or without
 * a fraction, with {@code Z}, with an offset, or with neither, which means UTC.
 */
final class WireTime {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private WireTime() {}

  static Optional<Instant> parse(String text) {
    String time = text.strip().replaceFirst(" ", "T").replaceFirst("(\\.[0-9]{9})[0-9]+", "$1");
    try {
      TemporalAccessor read = FORMAT.parseBest(time, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          read instanceof OffsetDateTime moment
              ? moment.toInstant()
              : LocalDateTime.from(read).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException unknownForm) {
      return Optional.empty();
    }
  }

  /** {@code 1:30:00} or {@code 21 days, 0:00:00}, with or without a fraction. */
  static Optional<Duration> duration(String text) {
    int comma = text.indexOf(',');
    String[] day = (comma < 0 ? "" : text.substring(0, comma)).split(" ", -1);
    String[] parts = text.substring(comma + 1).strip().split(":", -1);
    try {
      if (parts.length != 3) {
        return Optional.empty();
      }
      Duration days = day[0].isEmpty() ? Duration.ZERO : Duration.ofDays(Long.parseLong(day[0]));
      return Optional.of(
          days.plusHours(Long.parseLong(parts[0]))
              .plusMinutes(Long.parseLong(parts[1]))
              .plus(Duration.parse("PT" + parts[2] + "S")));
    } catch (ArithmeticException | DateTimeException | NumberFormatException unknownForm) {
      return Optional.empty();
    }
  }
}
