package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.core.RevisionGap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One name in the large picture: what it is called, its phases, and its marks on a line. */
final class RowPicture {

  /** How far below the top of the row its bar ends. */
  static final double BAR_END = 42;

  private static final double BAR = 20;
  private static final double STEP_SIZE = 10.5;
  private static final double STEP_LINE = 15;

  /** What has no room on these lines has a tooltip all the same. */
  private static final int MOST_STEP_LINES = 4;

  private final TimelineWords words;
  private final PictureNotes notes;
  private final TimeScale scale;
  private final SvgWriter svg;
  private final Instant end;
  private final double left;
  private final double right;

  RowPicture(
      TimelineWords words, TimeScale scale, SvgWriter svg, Instant end, double left, double right) {
    this.words = words;
    this.notes = new PictureNotes(words);
    this.scale = scale;
    this.svg = svg;
    this.end = end;
    this.left = left;
    this.right = right;
  }

  double height(Timeline.Row row) {
    return 92 + steps(row).size() * STEP_LINE;
  }

  /** What happened besides revisions, on as many lines as it needs. */
  private List<List<MarkLabels.Label>> steps(Timeline.Row row) {
    List<MarkLabels.Label> steps = new ArrayList<>();
    for (Timeline.Mark mark : row.marks()) {
      if (!mark.appearance()) {
        String step = words.kind(mark.fact().kind()) + " " + PlainTime.day(mark.time());
        steps.add(new MarkLabels.Label(scale.x(mark.time()), step, 0, mark.disputed()));
      }
    }
    return MarkLabels.lines(steps, STEP_SIZE, left - 16, right + 16, MOST_STEP_LINES);
  }

  void draw(Timeline.Row row, double y) {
    double first = scale.x(row.marks().get(0).time().earliest());
    String name = row.document().toString();
    String facts = notes.facts(row);
    double needed = SvgWriter.width(name, 15) + 16 + SvgWriter.width(facts, 12.5);
    double x = Math.max(left, Math.min(first, right - needed));
    svg.open("text", "class", "tl-name", "x", x, "y", y + 14, "font-size", 14.0)
        .element("tspan", name, "font-weight", 600)
        .element("tspan", facts, "class", "tl-soft", "dx", 8.0, "font-size", 12.0)
        .close("text");
    for (Phase phase : row.phases()) {
      bar(phase, y + BAR_END - BAR);
    }
    line(row, y + 58);
  }

  private void bar(Phase phase, double y) {
    double from = scale.x(phase.from().earliest());
    double to = scale.x(phase.until().map(EventTime::earliest).orElse(end));
    double width = Math.max(2, to - from);
    String stage = words.stage(phase.stage());
    String tooltip =
        stage
            + ": "
            + PlainTime.day(phase.from())
            + " \u2013 "
            + phase.until().map(PlainTime::day).orElse("")
            + (phase.days().isPresent() ? ", " + words.days(phase.days().getAsLong()) : "");
    String style = PictureStyle.fill(phase.stage());
    double round = Math.min(3, width / 2);
    svg.open("g", "data-source", phase.because().source())
        .box(tooltip, style, from, y, width, BAR, round);
    if (SvgWriter.width(stage, 12) + 10 <= width) {
      svg.text(stage, "x", from + 6, "y", y + 14, "font-size", 11.5);
    }
    svg.close("g");
  }

  private void line(Timeline.Row row, double y) {
    List<Timeline.Mark> marks = row.marks();
    double first = scale.x(marks.get(0).time());
    double last = scale.x(marks.get(marks.size() - 1).time());
    svg.line("", "tl-line", first, y, last, y, "stroke-dasharray", row.possible() ? "2 4" : "none");
    gaps(row, y);
    long shown = marks.stream().filter(Timeline.Mark::appearance).count();
    double radius = shown > 1 && (last - first) / shown < 9 ? 3 : 4.5;
    List<MarkLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Timeline.Mark mark = marks.get(i);
      mark(mark, y, radius);
      double x = scale.x(mark.time());
      if (mark.fact().document() instanceof DraftVersion version && mark.appearance()) {
        boolean edge = i == 0 || i == marks.size() - 1;
        int weight = mark.disputed() ? 3 : edge ? 2 : roundness(version.revision().number());
        String number = version.revision().toString();
        labels.add(new MarkLabels.Label(x, number, weight, mark.disputed()));
      }
    }
    labels(MarkLabels.fitting(labels, 11, left - 16, right + 16), y + 18, 11);
    double below = y + 33;
    for (List<MarkLabels.Label> line : steps(row)) {
      labels(line, below, STEP_SIZE);
      below += STEP_LINE;
    }
  }

  /** Round numbers first, so that a dense line shows 00, 10, 20. */
  private static int roundness(int revision) {
    return revision % 10 == 0 ? 1 : revision % 5 == 0 ? 0 : -1;
  }

  private void labels(List<MarkLabels.Label> labels, double y, double size) {
    for (MarkLabels.Label label : labels) {
      String style = label.odd() ? "tl-odd" : "tl-soft";
      svg.label(label.text(), style, label.x(), y, size);
    }
  }

  private void mark(Timeline.Mark mark, double y, double radius) {
    HistoryFact fact = mark.fact();
    svg.open(
        "g",
        "data-kind",
        fact.kind(),
        "data-document",
        fact.document(),
        "data-source",
        PictureNotes.sources(fact.sources()));
    String tooltip = notes.mark(mark);
    double x = scale.x(mark.time());
    String odd = mark.disputed() ? " tl-odd" : "";
    if (fact.dated().isPresent() && !mark.datedOnly() && mark.disputed()) {
      EventTime dated = EventTime.of(fact.dated().get());
      span(dated, y, "tl-odd");
      svg.diamond(tooltip, "tl-dated" + odd, scale.x(dated), y, radius + 1);
    }
    span(mark.time(), y, "tl-span" + odd);
    if (!mark.appearance()) {
      svg.diamond(tooltip, "tl-step" + odd, x, y, radius);
    } else if (fact.kind().equals(EventKind.RFC_PUBLISHED)) {
      svg.box(tooltip, "tl-dot" + odd, x - 5.5, y - 5.5, 11, 11, 1.5);
    } else {
      svg.dot(tooltip, (mark.datedOnly() ? "tl-dated" : "tl-dot") + odd, x, y, radius);
    }
    svg.close("g");
  }

  /** What is known to the month is as wide as the month. */
  private void span(EventTime time, double y, String style) {
    if (!PlainTime.wholeDay(time)) {
      svg.line(
          "",
          style,
          scale.x(time.earliest()),
          y,
          scale.x(time.end()),
          y,
          "stroke-width",
          3.0,
          "stroke-opacity",
          0.45);
    }
  }

  /** A gap between two known revisions is drawn over the line between them. */
  private void gaps(Timeline.Row row, double y) {
    Map<Integer, Double> places = new HashMap<>();
    for (Timeline.Mark mark : row.marks()) {
      if (mark.fact().document() instanceof DraftVersion version && mark.appearance()) {
        places.put(version.revision().number(), scale.x(mark.time()));
      }
    }
    for (RevisionGap gap : row.gaps()) {
      Optional<Double> after = Optional.ofNullable(places.get(gap.last().number() + 1));
      Optional<Double> before = Optional.ofNullable(places.get(gap.first().number() - 1));
      if (after.isPresent() && before.isPresent() && after.get() - before.get() > 14) {
        String tooltip = words.gap(gap);
        double from = before.get() + 7;
        double to = after.get() - 7;
        svg.line(tooltip, "tl-odd", from, y, to, y, "stroke-width", 3.0, "stroke-dasharray", "2 5");
      }
    }
  }
}
