package io.github.dailyietf.benchmarks.measure;

import java.io.IOException;
import java.util.stream.DoubleStream;

/** Runs two contestants in turn, so that what slows the machine slows both. */
final class Pairs {

  /** So many laps in a row that are not faster than the best before them. */
  private static final int SETTLED = 3;

  /** So many times the time for warming is enough in any case. */
  private static final int MOST = 4;

  private final Effort effort;
  private int samples;
  private int disturbed;

  Pairs(Effort effort) {
    this.effort = effort;
  }

  /** How many runs were timed. */
  int samples() {
    return samples;
  }

  /** How many of them took a quarter more time on the clock than on the processors. */
  int disturbed() {
    return disturbed;
  }

  /**
   * How many times the cost of the first the second costs; half of the pairs begin with the second.
   *
   * @param same whether both have to find the same
   * @throws IOException if one of them fails, or if they do not find the same
   */
  Figure.Ratio ratio(Contestant first, Contestant second, Cost cost, boolean same)
      throws IOException {
    DoubleStream.Builder ratios = DoubleStream.builder();
    for (int process = 0; process < effort.processes(); process++) {
      if (process > 0) {
        first.renew();
        second.renew();
      }
      add(ratios, first, second, cost, same);
    }
    return Figure.Ratio.of(ratios.build().toArray());
  }

  /** The ratios of one process of each. */
  private void add(
      DoubleStream.Builder ratios, Contestant first, Contestant second, Cost cost, boolean same)
      throws IOException {
    int firstTimes = warm(first, cost);
    int secondTimes = warm(second, cost);
    long end = System.nanoTime() + effort.row().toNanos();
    int pairs = 0;
    while (pairs < effort.pairs() && (pairs < 2 || System.nanoTime() < end)) {
      boolean turned = pairs % 2 == 1;
      Lap early = lap(turned ? second : first, turned ? secondTimes : firstTimes);
      Lap late = lap(turned ? first : second, turned ? firstTimes : secondTimes);
      Lap one = turned ? late : early;
      Lap other = turned ? early : late;
      if (same && one.found() != other.found()) {
        throw new IOException("found " + other.found() + " in place of " + one.found());
      }
      ratios.add(cost.of(other) / Math.max(cost.of(one), 1));
      pairs++;
    }
  }

  private Lap lap(Contestant contestant, int times) throws IOException {
    Lap lap = contestant.lap(times);
    samples++;
    disturbed += lap.wall() > 1.25 * lap.processor() ? 1 : 0;
    return lap;
  }

  /**
   * Runs it until it no longer becomes faster, on the clock if that is what counts, and says how
   * many runs make a lap.
   */
  private int warm(Contestant contestant, Cost cost) throws IOException {
    if (contestant instanceof Command) {
      contestant.lap(1);
      return 1;
    }
    double spent = 0;
    double best = Double.MAX_VALUE;
    int sinceBest = 0;
    int times = 1;
    while (true) {
      Lap lap = contestant.lap(times);
      double time = cost == Cost.WALL ? lap.wall() : lap.processor();
      spent += time * times;
      sinceBest = time < 0.97 * best ? 0 : sinceBest + 1;
      best = Math.min(best, time);
      times = (int) Math.max(1, Math.min(10_000, effort.lap().toNanos() / Math.max(best, 1)));
      boolean settled = spent > effort.warming().toNanos() && sinceBest >= SETTLED;
      if (settled || spent > MOST * effort.warming().toNanos()) {
        return times;
      }
    }
  }
}
