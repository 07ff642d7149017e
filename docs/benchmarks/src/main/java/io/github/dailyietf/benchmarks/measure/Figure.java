package io.github.dailyietf.benchmarks.measure;

import java.util.Arrays;

/** What a row came to. */
public sealed interface Figure {

  /** Beyond this share of the median the middle half of the ratios makes a row noisy. */
  double NOISY = 0.15;

  /**
   * The ratios of pairs that were run in turn.
   *
   * @param median of all pairs
   * @param lowest of all pairs
   * @param highest of all pairs
   * @param middleHalf the width of the range that holds the middle half of the ratios
   * @param pairs how many
   */
  record Ratio(double median, double lowest, double highest, double middleHalf, int pairs)
      implements Figure {

    /** Of at least one ratio, in any order. */
    public static Ratio of(double... ratios) {
      double[] sorted = ratios.clone();
      Arrays.sort(sorted);
      int last = sorted.length - 1;
      double median = (sorted[last / 2] + sorted[(last + 1) / 2]) / 2;
      double middle = sorted[last - last / 4] - sorted[last / 4];
      return new Ratio(median, sorted[0], sorted[last], middle, sorted.length);
    }

    /** Of so many times as much. */
    public Ratio times(double factor) {
      return new Ratio(
          factor * median, factor * lowest, factor * highest, factor * middleHalf, pairs);
    }

    /** Whether the pairs differ too much for the median to be trusted. */
    public boolean noisy() {
      return middleHalf > NOISY * median;
    }
  }

  /**
   * A number that is the same each time.
   *
   * @param value for the goal
   * @param text with its unit
   */
  record Count(double value, String text) implements Figure {}

  /**
   * Nothing, since a peer is not there or failed.
   *
   * @param reason in a few words
   */
  record Missing(String reason) implements Figure {}
}
