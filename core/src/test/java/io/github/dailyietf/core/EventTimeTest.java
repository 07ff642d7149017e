package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2018, YEAR, 2018-01-01T00:00:00Z, 2019-01-01T00:00:00Z",
    "2018-06, MONTH, 2018-06-01T00:00:00Z, 2018-07-01T00:00:00Z",
    "2018-06-30, DAY, 2018-06-30T00:00:00Z, 2018-07-01T00:00:00Z",
    "2018-06-30T09:12:44Z, MOMENT, 2018-06-30T09:12:44Z, 2018-06-30T09:12:44Z"
  })
  void isReadAsExactlyAsItIsWritten(
      String text, EventTime.Precision precision, Instant earliest, Instant end) {
    EventTime time = EventTime.parse(text);

    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.earliest()).isEqualTo(earliest);
    assertThat(time.end()).isEqualTo(end);
    assertThat(time).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abcd", "2018-13", "2018-02-30", "2018-6-1", "2018-06-30T09"})
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> EventTime.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void momentsOfOtherErasAreRefused() {
    assertThat(EventTime.representable(Instant.MAX)).isFalse();
    assertThatThrownBy(() -> EventTime.of(Instant.MIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDistanceIsWhatLiesBetweenAtLeast() {
    EventTime june = EventTime.parse("2018-06");
    assertThat(june.distanceTo(EventTime.parse("2018"))).isZero();
    assertThat(june.distanceTo(EventTime.parse("2018-07-03"))).isEqualTo(Duration.ofDays(2));
    assertThat(EventTime.parse("2018-07-03").distanceTo(june)).isEqualTo(Duration.ofDays(2));
  }
}
