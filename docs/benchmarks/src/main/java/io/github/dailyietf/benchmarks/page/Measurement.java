package io.github.dailyietf.benchmarks.page;

import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import java.util.Locale;

/**
 * A row and what it came to.
 *
 * @param row what was measured
 * @param figure what it came to
 */
public record Measurement(Row row, Figure figure) {

  /** A number with as many digits as can be trusted. */
  static String number(double value) {
    double size = Math.abs(value);
    // Rounded first, so that 9.996 does not become 10.00.
    String format = size < 9.995 ? "%.2f" : size < 99.95 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  /** A number as a goal says it: without zeros behind it. */
  static String round(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%s", value);
  }

  /** What it came to, in words that stand in a table. */
  public String text() {
    if (figure instanceof Figure.Ratio ratio) {
      String spread =
          ratio.pairs() > 1
              ? " (" + number(ratio.lowest()) + " to " + number(ratio.highest()) + ")"
              : "";
      return number(ratio.median()) + spread + (ratio.noisy() ? ", noisy" : "");
    }
    if (figure instanceof Figure.Count count) {
      return count.text();
    }
    return "*" + ((Figure.Missing) figure).reason().replace("|", "\\|") + "*";
  }

  /** The goal and whether it is reached; empty if there is none. */
  String goal() {
    if (row.goal().isEmpty()) {
      return "";
    }
    double goal = row.goal().getAsDouble();
    boolean more = row.kind() == Row.Kind.FASTER;
    String words = goal == 0 ? "none" : (more ? "at least " : "at most ") + round(goal);
    double value;
    if (figure instanceof Figure.Ratio ratio) {
      value = ratio.median();
    } else if (figure instanceof Figure.Count count) {
      value = count.value();
    } else {
      return words;
    }
    boolean reached = more ? value >= goal : value <= goal;
    return words + (reached ? ": reached" : ": missed");
  }
}
