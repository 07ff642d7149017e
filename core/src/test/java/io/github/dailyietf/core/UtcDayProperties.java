package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class UtcDayProperties {

  @Property
  void everyInstantIsInExactlyOneDay(@ForAll Instant instant) {
    UtcDay day = UtcDay.of(instant);

    assertThat(day.contains(instant)).isTrue();
    assertThat(instant).isAfterOrEqualTo(day.start()).isBefore(day.end());
    assertThat(day.previous().contains(instant)).isFalse();
    assertThat(day.next().contains(instant)).isFalse();
  }

  @Property
  void aDayContainsWhatLiesBetweenItsEnds(@ForAll UtcDay day, @ForAll Instant instant) {
    boolean between = !instant.isBefore(day.start()) && instant.isBefore(day.end());

    assertThat(day.contains(instant)).isEqualTo(between);
  }

  @Property
  void daysFollowOneAnotherWithoutAGap(@ForAll UtcDay day) {
    assertThat(day.end()).isEqualTo(day.next().start());
    assertThat(day.next().previous()).isEqualTo(day);
    assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofDays(1));
  }

  @Property
  void everyDayReadsBack(@ForAll UtcDay day, @ForAll Instant instant) {
    assertThat(UtcDay.parse(day.toString())).isEqualTo(day);
    assertThat(UtcDay.parse(UtcDay.of(instant).toString())).isEqualTo(UtcDay.of(instant));
  }

  @Property
  void orderIsThatOfTheirBeginnings(@ForAll UtcDay one, @ForAll UtcDay other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.start().compareTo(other.start())));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void laterDaysAreSoManyDaysLater(
      @ForAll UtcDay day, @ForAll @IntRange(min = -100_000, max = 100_000) int days) {
    assertThat(Duration.between(day.start(), day.plusDays(days).start()))
        .isEqualTo(Duration.ofDays(days));
  }
}
