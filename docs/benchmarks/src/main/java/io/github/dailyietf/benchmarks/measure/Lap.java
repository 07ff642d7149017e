package io.github.dailyietf.benchmarks.measure;

import java.util.Locale;

/**
 * What a run of a task cost.
 *
 * @param processor nanoseconds of processor time of all threads of its process, without those that
 *     compile
 * @param wall nanoseconds on the clock
 * @param allocated bytes that its thread allocated, 0 if that is not known
 * @param found what the task told
 */
public record Lap(double processor, double wall, double allocated, long found) {

  /** Reads {@code processor wall allocated found}, which are those of so many runs. */
  static Lap parse(String line, int times) {
    String[] words = line.strip().split(" ", -1);
    if (words.length != 4) {
      throw new IllegalArgumentException("not the figures of a run: " + line);
    }
    return new Lap(
        Double.parseDouble(words[0]) / times,
        Double.parseDouble(words[1]) / times,
        Double.parseDouble(words[2]) / times,
        Long.parseLong(words[3]));
  }

  /** The line that is read back; the figures are those of all runs together. */
  String line() {
    return String.format(Locale.ROOT, "%.0f %.0f %.0f %d", processor, wall, allocated, found);
  }
}
