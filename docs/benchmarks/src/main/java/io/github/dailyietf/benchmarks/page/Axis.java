package io.github.dailyietf.benchmarks.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic axis that holds 1 and all that it is to show.
 *
 * @param least at its left end
 * @param most at its right end
 * @param left where it begins
 * @param width how wide it is
 */
record Axis(double least, double most, double left, double width) {

  private static final double[] STEPS = {1, 2, 5};

  static Axis of(double least, double most, double left, double width) {
    return new Axis(Math.min(1, least) / 1.15, Math.max(1, most) * 1.15, left, width);
  }

  double at(double value) {
    double share = Math.log(value / least) / Math.log(most / least);
    return left + width * Math.max(0, Math.min(1, share));
  }

  /** Round numbers on it. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int power = -3; power < 7; power++) {
      for (double step : STEPS) {
        double tick = power < 0 ? step / Math.pow(10, -power) : step * Math.pow(10, power);
        if (tick >= least && tick <= most) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }
}
