package io.github.dailyietf.benchmarks.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One run of the benchmarks.
 *
 * @param day when
 * @param machine where
 * @param effort full or quick
 * @param took how long
 * @param peers names and versions of those that were there
 * @param samples how many runs were timed
 * @param disturbed how many of them took a quarter more time on the clock than on the processors
 * @param measurements in the order of the page
 */
public record Run(
    LocalDate day,
    Machine machine,
    String effort,
    Duration took,
    List<String> peers,
    int samples,
    int disturbed,
    List<Measurement> measurements) {

  /** Copies its lists. */
  public Run {
    peers = List.copyOf(peers);
    measurements = List.copyOf(measurements);
  }
}
