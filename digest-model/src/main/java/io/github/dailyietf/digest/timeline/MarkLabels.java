package io.github.dailyietf.digest.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Chooses which labels on a line are shown, so that none lies on another. */
final class MarkLabels {

  /** A label at a place; a greater weight is more worth showing. */
  record Label(double x, String text, int weight, boolean odd) {}

  private static final double GAP = 4;

  private MarkLabels() {}

  /**
   * What fits between two edges on so many lines, one below the other; what is left is left out.
   */
  static List<List<Label>> lines(
      List<Label> labels, double size, double left, double right, int most) {
    List<List<Label>> lines = new ArrayList<>();
    List<Label> rest = labels;
    while (!rest.isEmpty() && lines.size() < most) {
      List<Label> later = new ArrayList<>();
      lines.add(fitting(rest, size, left, right, later));
      rest = later;
    }
    return lines;
  }

  /** What fits between two edges, from left to right. */
  static List<Label> fitting(List<Label> labels, double size, double left, double right) {
    return fitting(labels, size, left, right, new ArrayList<>());
  }

  private static List<Label> fitting(
      List<Label> labels, double size, double left, double right, List<Label> others) {
    List<Label> byWeight = new ArrayList<>(labels);
    // Stable: of equal weight the outer ones in turn, so that a dense line is thinned evenly.
    byWeight.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    TreeMap<Double, Double> taken = new TreeMap<>();
    List<Label> shown = new ArrayList<>();
    for (Label label : byWeight) {
      double half = SvgWriter.width(label.text(), size) / 2;
      double x = Math.min(Math.max(label.x(), left + half), right - half);
      var before = taken.floorEntry(x);
      var after = taken.ceilingEntry(x);
      boolean free =
          (before == null || before.getValue() + GAP <= x - half)
              && (after == null || 2 * after.getKey() - after.getValue() - GAP >= x + half);
      if (free) {
        taken.put(x, x + half);
        shown.add(new Label(x, label.text(), label.weight(), label.odd()));
      } else {
        others.add(label);
      }
    }
    Collections.sort(shown, (a, b) -> Double.compare(a.x(), b.x()));
    return shown;
  }
}
