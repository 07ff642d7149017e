package io.github.dailyietf.datatracker.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:03:00Z, 2026-03-02T08:03:00Z",
    "2018-04-18T07:58:37, 2018-04-18T07:58:37Z",
    "2018-04-18T07:58:37.5, 2018-04-18T07:58:37.500Z",
    "2018-04-18T07:58:37.123456, 2018-04-18T07:58:37.123456Z",
    "2018-04-18T07:58:37.12345678901Z, 2018-04-18T07:58:37.123456789Z",
    "2026-08-01 10:20:30, 2026-08-01T10:20:30Z",
    "2025-12-01T18:27:41.095128+00:00, 2025-12-01T18:27:41.095128Z",
    "2014-04-14T13:39:29-07:00, 2014-04-14T20:39:29Z",
    "2014-04-14T13:39:29+0530, 2014-04-14T08:09:29Z",
    "2014-04-14T13:39, 2014-04-14T13:39:00Z",
  })
  void allFormsOfAMomentAreRead(String text, Instant expected) {
    assertThat(WireTime.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-03-02", "2026-02-30T00:00:00Z", "1:30:00", "٢٠٢٦"})
  void whatIsNoMomentIsEmpty(String text) {
    assertThat(WireTime.parse(text)).isEmpty();
  }
}
