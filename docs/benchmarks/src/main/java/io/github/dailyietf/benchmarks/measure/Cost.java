package io.github.dailyietf.benchmarks.measure;

/** What is compared of two laps. */
public enum Cost {
  /**
   * Processor time of all threads, the collector's too: other work on the machine changes it
   * little.
   */
  PROCESSOR,
  /** Time on the clock, where starting, waiting or several threads are what is measured. */
  WALL,
  /** Bytes allocated. */
  ALLOCATED;

  double of(Lap lap) {
    return switch (this) {
      case PROCESSOR -> lap.processor();
      case WALL -> lap.wall();
      case ALLOCATED -> lap.allocated();
    };
  }
}
