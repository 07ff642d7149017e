package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtcDayTest {

  private static final UtcDay DAY = UtcDay.parse("2025-11-28");

  @Test
  void aDayBeginsAtMidnightAndEndsBeforeTheNext() {
    assertThat(DAY.start()).isEqualTo("2025-11-28T00:00:00Z");
    assertThat(DAY.end()).isEqualTo("2025-11-29T00:00:00Z");

    assertThat(DAY.contains(Instant.parse("2025-11-27T23:59:59.999999999Z"))).isFalse();
    assertThat(DAY.contains(DAY.start())).isTrue();
    assertThat(DAY.contains(Instant.parse("2025-11-28T23:59:59.999999999Z"))).isTrue();
    assertThat(DAY.contains(DAY.end())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-27T16:00:00-08:00, 2025-11-28",
    "2025-11-27T15:59:59-08:00, 2025-11-27",
    "2025-11-29T08:59:59+09:00, 2025-11-28",
    "2025-11-29T09:00:00+09:00, 2025-11-29",
    "1994-09-09T15:33:46-04:00, 1994-09-09",
    "1969-12-31T23:59:59Z,      1969-12-31"
  })
  void theMomentDecidesAndNotTheDateWhereItWasSent(String moment, String day) {
    assertThat(UtcDay.of(ZonedDateTime.parse(moment).toInstant())).isEqualTo(UtcDay.parse(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "Asia/Tokyo", "America/New_York"})
  void theZoneOfTheHostDoesNotMatter(String zone) {
    TimeZone host = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(UtcDay.of(Instant.parse("2025-11-28T00:00:00Z"))).isEqualTo(DAY);
      assertThat(UtcDay.of(Instant.parse("2025-11-28T23:59:59Z"))).isEqualTo(DAY);
      assertThat(DAY.start()).isEqualTo("2025-11-28T00:00:00Z");
    } finally {
      TimeZone.setDefault(host);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "UTC"})
  void theZoneOfTheClockDoesNotMatter(String zone) {
    Clock clock = Clock.fixed(Instant.parse("2025-11-28T12:00:00Z"), ZoneId.of(zone));

    assertThat(UtcDay.today(clock)).isEqualTo(DAY);
    assertThat(UtcDay.yesterday(clock)).isEqualTo(UtcDay.parse("2025-11-27"));
  }

  @Test
  void todayChangesAtMidnight() {
    Clock before = Clock.fixed(DAY.end().minusNanos(1), ZoneId.of("Asia/Tokyo"));
    Clock after = Clock.fixed(DAY.end(), ZoneId.of("America/Los_Angeles"));

    assertThat(UtcDay.today(before)).isEqualTo(DAY);
    assertThat(UtcDay.yesterday(after)).isEqualTo(DAY);
  }

  @Test
  void daysWithoutAnHourInSomeZoneHave24HoursHere() {
    UtcDay summerTimeBegins = UtcDay.parse("2025-03-30");

    assertThat(summerTimeBegins.start().plusSeconds(86_400)).isEqualTo(summerTimeBegins.end());
  }

  @Test
  void daysAreCountedOverMonthsAndLeapYears() {
    assertThat(UtcDay.parse("2024-02-28").next()).hasToString("2024-02-29");
    assertThat(UtcDay.parse("2026-01-01").previous()).hasToString("2025-12-31");
    assertThat(DAY.plusDays(34)).hasToString("2026-01-01");
    assertThat(DAY.plusDays(-28)).hasToString("2025-10-31");
    assertThat(DAY.plusDays(0)).isEqualTo(DAY);
  }

  @Test
  void aDayIsMadeOfItsDate() {
    assertThat(UtcDay.of(LocalDate.of(2025, 11, 28))).isEqualTo(DAY);
    assertThat(DAY.date()).isEqualTo("2025-11-28");
    assertThat(DAY).hasToString("2025-11-28");
    assertThat(UtcDay.parse(" 2025-11-28\n")).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "2025-11",
        "2025-11-31",
        "2025-2-3",
        "20251128",
        "28.11.2025",
        "2025-11-28T00:00:00Z"
      })
  void whatIsNoDayIsRefusedWithTheText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UtcDay.parse(text))
        .withMessage("not a day like 2025-11-28: " + text);
  }

  @Test
  void daysSortInTime() {
    assertThat(DAY).isLessThan(DAY.next()).isGreaterThan(DAY.previous());
    assertThat(UtcDay.parse("2025-09-30")).isLessThan(UtcDay.parse("2025-10-01"));
  }
}
