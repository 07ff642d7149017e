package io.github.dailyietf.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

  private static final Effort EFFORT =
      new Effort(
          "test", 20, 10, 2, 2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(60));

  private static Bench bench() throws IOException {
    return new Bench(EFFORT, Processes.real(), line -> {});
  }

  @Test
  void realProcessesReadARealMailbox() throws IOException {
    try (Bench bench = bench()) {
      String file = bench.mailbox().toString();
      Row row =
          Row.faster(
              "test",
              "what",
              "beside",
              b -> b.faster(b.kept("parse", file), b.task("peer", "mime4j", file), Cost.PROCESSOR));
      assertThat(bench.measure(row))
          .isInstanceOfSatisfying(
              Figure.Ratio.class, ratio -> assertThat(ratio.lowest()).isPositive());
      assertThat(bench.kept("parse", file).lap(2))
          .satisfies(
              lap -> {
                assertThat(lap.found()).isEqualTo(20);
                assertThat(lap.processor()).isPositive();
                assertThat(lap.allocated()).isPositive();
              });
    }
  }

  @Test
  void whatFailsIsWhatTheRowComesTo() throws IOException {
    try (Bench bench = bench()) {
      assertThat(missing(bench, b -> new Figure.Count(b.task("no-such").lap(1).found(), "")))
          .startsWith("failed: ")
          .contains("no task no-such");
      assertThat(missing(bench, b -> new Figure.Count(1, b.require("no-such-program"))))
          .isEqualTo("not on this machine: no-such-program");
      assertThat(
              missing(
                  bench,
                  b ->
                      b.faster(b.command(List.of("false")), b.command(List.of("true")), Cost.WALL)))
          .startsWith("failed: ");
    }
  }

  private static String missing(Bench bench, Row.Meter meter) {
    return ((Figure.Missing) bench.measure(Row.count("a", "what", meter))).reason();
  }

  @Test
  void itsFolderGoesWithIt() throws IOException {
    Path folder;
    try (Bench bench = bench()) {
      folder = bench.mailbox().getParent();
      assertThat(bench.smallMailbox()).hasParent(folder);
    }
    assertThat(Files.exists(folder)).isFalse();
  }
}
