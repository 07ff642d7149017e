package io.github.dailyietf.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

  private static final Effort EFFORT =
      new Effort(
          "test", 10, 10, 1, 4, Duration.ofMillis(5), Duration.ofMillis(2), Duration.ofSeconds(60));

  private final Pairs pairs = new Pairs(EFFORT);
  private final List<String> order = new ArrayList<>();

  /** One run takes so many milliseconds of processor time, and twice that on the clock. */
  private Contestant contestant(String name, double milliseconds, long found) {
    return times -> {
      order.add(name + times);
      return new Lap(milliseconds * 1e6, milliseconds * 2e6, 10, found);
    };
  }

  @Test
  void contestantsTakeTurnsAndHalfOfThePairsAreTurned() throws IOException {
    Figure.Ratio ratio =
        pairs.ratio(contestant("a", 1, 7), contestant("b", 3, 7), Cost.PROCESSOR, true);

    assertThat(ratio.median()).isCloseTo(3, within(1e-9));
    assertThat(ratio.pairs()).isEqualTo(4);
    // Warmed one after the other; a lap of two milliseconds holds two runs of the first.
    assertThat(order.subList(order.size() - 8, order.size()))
        .containsExactly("a2", "b1", "b1", "a2", "a2", "b1", "b1", "a2");
    assertThat(pairs.samples()).isEqualTo(8);
    assertThat(pairs.disturbed()).isEqualTo(8);
  }

  @Test
  void processesAreBegunAnew() throws IOException {
    List<String> renewed = new ArrayList<>();
    Contestant first =
        new Contestant() {
          @Override
          public Lap lap(int times) {
            double milliseconds = 1 + renewed.size();
            return new Lap(milliseconds * 1e6, milliseconds * 1e6, 0, 1);
          }

          @Override
          public void renew() {
            renewed.add("first");
          }
        };
    Effort three =
        new Effort("test", 1, 1, 3, 2, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ZERO);
    Figure.Ratio ratio = new Pairs(three).ratio(first, contestant("b", 6, 1), Cost.PROCESSOR, true);
    assertThat(renewed).hasSize(2);
    // Two pairs of each process: 6, 6, 3, 3, 2, 2.
    assertThat(ratio).isEqualTo(Figure.Ratio.of(6, 6, 3, 3, 2, 2));
  }

  @Test
  void whoFindsSomethingElseDoesNotDoTheSame() {
    assertThatThrownBy(
            () -> pairs.ratio(contestant("a", 1, 7), contestant("b", 1, 8), Cost.WALL, true))
        .isInstanceOf(IOException.class)
        .hasMessage("found 8 in place of 7");
  }

  @Test
  void whatDoesOtherWorkMayFindSomethingElse() throws IOException {
    Figure.Ratio ratio =
        pairs.ratio(contestant("a", 2, 7), contestant("b", 1, 8), Cost.PROCESSOR, false);
    assertThat(ratio.median()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aContestantIsRunUntilItIsNoLongerFaster() throws IOException {
    List<Integer> laps = new ArrayList<>();
    Contestant warming =
        times -> {
          laps.add(times);
          double milliseconds = Math.max(1, 10 - laps.size());
          return new Lap(milliseconds * 1e6, milliseconds * 1e6, 0, 1);
        };
    pairs.ratio(warming, contestant("b", 1, 1), Cost.PROCESSOR, true);
    // The 5 ms are over at once, but it goes on becoming faster; 20 ms are enough in any case.
    assertThat(laps.size()).isBetween(3 + EFFORT.pairs(), 5 + EFFORT.pairs());
  }

  @Test
  void whatIsMeasuredOnTheClockIsWarmedByTheClock() throws IOException {
    List<Integer> laps = new ArrayList<>();
    Contestant warming =
        times -> {
          laps.add(times);
          // Two processors have done the same work from the beginning, but waited for each other.
          return new Lap(4e6, Math.max(2, 10 - laps.size()) * 1e6, 0, 1);
        };
    pairs.ratio(warming, contestant("b", 1, 1), Cost.WALL, true);
    int onTheClock = laps.size();
    laps.clear();
    pairs.ratio(warming, contestant("b", 1, 1), Cost.PROCESSOR, true);

    // 9, 8 and 7 ms make more than 20; by processor time four runs of 4 ms are settled.
    assertThat(onTheClock).isEqualTo(3 + EFFORT.pairs());
    assertThat(laps).hasSize(4 + EFFORT.pairs());
  }

  @Test
  void theMiddleHalfDecidesWhatIsNoisy() {
    Figure.Ratio calm = Figure.Ratio.of(2, 2.1, 1.9, 2, 2, 2.05, 9, 0.1);
    assertThat(calm.median()).isEqualTo(2);
    assertThat(calm.lowest()).isEqualTo(0.1);
    assertThat(calm.highest()).isEqualTo(9);
    assertThat(calm.noisy()).isFalse();
    assertThat(Figure.Ratio.of(1, 1.3, 2, 2.4, 3).noisy()).isTrue();
    assertThat(Figure.Ratio.of(4).noisy()).isFalse();
  }
}
