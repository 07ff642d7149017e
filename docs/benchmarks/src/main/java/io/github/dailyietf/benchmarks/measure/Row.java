package io.github.dailyietf.benchmarks.measure;

import java.util.OptionalDouble;

/**
 * One thing that the project claims, and how it is measured.
 *
 * @param id the name under which it is measured alone
 * @param kind how its figure is to be read
 * @param what is measured
 * @param beside what it is held against; empty for a count
 * @param goal at least that many times as fast, at most that cost or count
 * @param meter measures it
 */
public record Row(
    String id, Kind kind, String what, String beside, OptionalDouble goal, Meter meter) {

  /** How a figure is to be read. */
  public enum Kind {
    /** Times as fast as another program that does the same: more is better. */
    FASTER,
    /** Times the cost of what the work cannot do without: less is better. */
    COST,
    /** A number of things: less is better. */
    COUNT
  }

  /** Measures a row. */
  @FunctionalInterface
  public interface Meter {

    /**
     * Measures it.
     *
     * @throws Absent if a peer is not on this machine
     */
    Figure measure(Bench bench) throws Exception;
  }

  /** Something in comparison with another program. */
  public static Row faster(String id, String what, String beside, Meter meter) {
    return new Row(id, Kind.FASTER, what, beside, OptionalDouble.empty(), meter);
  }

  /** Something in comparison with what it cannot do without. */
  public static Row cost(String id, String what, String beside, Meter meter) {
    return new Row(id, Kind.COST, what, beside, OptionalDouble.empty(), meter);
  }

  /** Something that is counted. */
  public static Row count(String id, String what, Meter meter) {
    return new Row(id, Kind.COUNT, what, "", OptionalDouble.empty(), meter);
  }

  /** The same with a goal. */
  public Row goal(double goal) {
    return new Row(id, kind, what, beside, OptionalDouble.of(goal), meter);
  }
}
