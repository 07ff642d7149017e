package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.core.Relation;
import io.github.dailyietf.core.RevisionGap;
import io.github.dailyietf.core.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row for each name: its phases as a bar, below it a line with its revisions. */
final class LargePicture implements TimelineRenderer {

  private static final double WIDTH = 960;
  private static final double LEFT = 24;
  private static final double RIGHT = WIDTH - 24;
  private static final double TOP = 84;
  private static final double ROW = 104;
  private static final double BAR = 20;
  private static final int MOST_NOTES = 12;

  private final TimelineWords words;

  LargePicture(TimelineWords words) {
    this.words = words;
  }

  @Override
  public String render(Timeline timeline) {
    return new Drawing(timeline).draw();
  }

  /** One picture while it is being drawn. */
  private final class Drawing {

    private final Timeline timeline;
    private final SvgWriter svg = new SvgWriter();
    private final TimeScale scale;
    private final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    private final Map<Object, Double> lineOf = new HashMap<>();
    private final List<String> notes;
    private final Instant end;
    private final boolean goesOn;

    Drawing(Timeline timeline) {
      this.timeline = timeline;
      goesOn = timeline.standing().stage().active();
      Span span = Span.of(timeline, goesOn);
      end = span.last();
      scale = new TimeScale(span.first(), span.last(), LEFT + 8, RIGHT - LEFT - 16);
      timeline.rows().forEach(row -> row.phases().forEach(phase -> stages.add(phase.stage())));
      notes = new PictureNotes(words).of(timeline, MOST_NOTES);
    }

    String draw() {
      double bottom = TOP + timeline.rows().size() * ROW;
      double legend = stages.isEmpty() ? 0 : 28;
      double height = bottom + legend + notes.size() * 18 + 12;
      String id = "tl-" + PictureNotes.anchor(timeline.history().subject());
      svg.open(
          "svg",
          "xmlns",
          "http://www.w3.org/2000/svg",
          "class",
          "tl",
          "role",
          "img",
          "lang",
          words.language(),
          "viewBox",
          "0 0 " + SvgWriter.number(WIDTH) + " " + SvgWriter.number(height),
          "width",
          "100%",
          "style",
          "max-width:" + SvgWriter.number(WIDTH) + "px;height:auto",
          "aria-labelledby",
          id + "-title " + id + "-desc");
      svg.raw("\n");
      svg.element("title", words.heading(timeline.history().subject()), "id", id + "-title");
      svg.element("desc", new PictureNotes(words).description(timeline), "id", id + "-desc");
      svg.raw("<style>\n").raw(PictureStyle.css(true)).raw("</style>\n");
      svg.shape("rect", "", "class", "tl-paper", "width", WIDTH, "height", height, "rx", 6.0);
      svg.text(
          words.heading(timeline.history().subject()),
          "x",
          LEFT,
          "y",
          30.0,
          "font-size",
          18.0,
          "font-weight",
          600);
      svg.text(
          words.standing(timeline.standing()),
          "class",
          "tl-soft",
          "x",
          LEFT,
          "y",
          50.0,
          "font-size",
          13.0);
      axis(bottom);
      ties();
      for (int i = 0; i < timeline.rows().size(); i++) {
        row(timeline.rows().get(i), TOP + i * ROW);
      }
      legend(bottom + 12);
      notes(bottom + legend + 22);
      return svg.close("svg").toString();
    }

    private void axis(double bottom) {
      for (TimeScale.Tick tick : scale.ticks(64)) {
        svg.shape(
            "line",
            "",
            "class",
            "tl-grid",
            "x1",
            tick.x(),
            "x2",
            tick.x(),
            "y1",
            TOP - 6,
            "y2",
            bottom - 8,
            "stroke-width",
            tick.year() ? 1.5 : 1.0);
        double half = SvgWriter.width(tick.label(), 11) / 2;
        if (tick.x() - half > 4 && tick.x() + half < WIDTH - 4) {
          svg.text(
              tick.label(),
              "class",
              "tl-soft",
              "x",
              tick.x(),
              "y",
              TOP - 12,
              "font-size",
              11.0,
              "text-anchor",
              "middle");
        }
      }
      if (goesOn) {
        double x = scale.x(timeline.at());
        svg.shape(
            "line",
            "",
            "class",
            "tl-now",
            "x1",
            x,
            "x2",
            x,
            "y1",
            TOP - 6,
            "y2",
            bottom - 8,
            "stroke-width",
            1.5,
            "stroke-dasharray",
            "4 3");
      }
    }

    /** Where one document went on as another. */
    private void ties() {
      for (int i = 0; i < timeline.rows().size(); i++) {
        lineOf.put(timeline.rows().get(i).document(), TOP + i * ROW);
      }
      for (Relation relation : timeline.relations()) {
        Optional<Double> newer = Optional.ofNullable(lineOf.get(relation.newer()));
        Optional<Double> older = Optional.ofNullable(lineOf.get(relation.older()));
        boolean possible = relation.kind().equals(EventKind.POSSIBLY_REPLACES);
        if (newer.isEmpty() || older.isEmpty() || !possible && !relation.kind().lineage()) {
          continue;
        }
        double x =
            timeline.rows().stream()
                .filter(row -> row.document().equals(relation.newer()))
                .mapToDouble(row -> scale.x(row.marks().get(0).time()))
                .findFirst()
                .orElse(LEFT);
        boolean down = older.get() < newer.get();
        double from = older.get() + (down ? 60 : 22);
        double to = newer.get() + (down ? 14 : 62);
        svg.open("g", "data-kind", relation.kind(), "data-source", sources(relation.sources()))
            .shape(
                "path",
                words.tie(relation.kind(), relation.newer(), relation.older()),
                "class",
                "tl-tie",
                "d",
                "M"
                    + SvgWriter.number(x)
                    + " "
                    + SvgWriter.number(from)
                    + "V"
                    + SvgWriter.number(to),
                "stroke-width",
                1.5,
                "stroke-dasharray",
                possible ? "2 4" : "none")
            .shape(
                "path",
                "",
                "class",
                "tl-arrow",
                "d",
                "M"
                    + SvgWriter.number(x - 4)
                    + " "
                    + SvgWriter.number(to)
                    + "h8l-4 "
                    + (down ? "6" : "-6")
                    + "z")
            .close("g");
      }
    }

    private void row(Timeline.Row row, double y) {
      double first = scale.x(row.marks().get(0).time().earliest());
      String name = row.document().toString();
      String facts = new PictureNotes(words).facts(row);
      double needed = SvgWriter.width(name, 14) + 12 + SvgWriter.width(facts, 12);
      double x = Math.max(LEFT, Math.min(first + 6, RIGHT - needed));
      svg.open("text", "x", x, "y", y + 14, "font-size", 14.0)
          .element("tspan", name, "font-weight", 600)
          .element("tspan", facts, "class", "tl-soft", "dx", 8.0, "font-size", 12.0)
          .close("text");
      for (Phase phase : row.phases()) {
        bar(phase, y + 22);
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
      svg.shape(
          "rect",
          tooltip,
          "class",
          PictureStyle.fill(phase.stage()),
          "data-source",
          phase.because().source(),
          "x",
          from,
          "y",
          y,
          "width",
          width,
          "height",
          BAR,
          "rx",
          Math.min(3, width / 2));
      if (SvgWriter.width(stage, 11.5) + 10 <= width) {
        svg.text(stage, "x", from + 6, "y", y + 14, "font-size", 11.5);
      }
    }

    private void line(Timeline.Row row, double y) {
      List<Timeline.Mark> marks = row.marks();
      double first = scale.x(marks.get(0).time());
      double last = scale.x(marks.get(marks.size() - 1).time());
      svg.shape(
          "line",
          "",
          "class",
          "tl-line",
          "x1",
          first,
          "x2",
          last,
          "y1",
          y,
          "y2",
          y,
          "stroke-dasharray",
          row.possible() ? "2 4" : "none");
      long shown = marks.stream().filter(Timeline.Mark::appearance).count();
      double radius = shown > 1 && (last - first) / shown < 9 ? 3 : 4.5;
      List<MarkLabels.Label> labels = new ArrayList<>();
      List<MarkLabels.Label> steps = new ArrayList<>();
      for (int i = 0; i < marks.size(); i++) {
        Timeline.Mark mark = marks.get(i);
        mark(mark, y, radius);
        double x = scale.x(mark.time());
        if (mark.fact().document() instanceof DraftVersion version && mark.appearance()) {
          boolean edge = i == 0 || i == marks.size() - 1;
          labels.add(
              new MarkLabels.Label(
                  x,
                  version.revision().toString(),
                  mark.disputed() ? 3 : edge ? 2 : evenly(version.revision().number()),
                  mark.disputed()));
        } else if (!mark.appearance()) {
          String step = words.kind(mark.fact().kind()) + " " + PlainTime.day(mark.time());
          steps.add(new MarkLabels.Label(x, step, 0, mark.disputed()));
        }
      }
      gaps(row, y);
      labels(labels, y + 18, 11);
      labels(steps, y + 33, 10.5);
    }

    /** Round numbers first, so that a dense line shows 00, 10, 20. */
    private int evenly(int revision) {
      return revision % 10 == 0 ? 1 : revision % 5 == 0 ? 0 : -1;
    }

    private void labels(List<MarkLabels.Label> labels, double y, double size) {
      for (MarkLabels.Label label : MarkLabels.fitting(labels, size, LEFT - 16, RIGHT + 16)) {
        svg.text(
            label.text(),
            "class",
            label.odd() ? "tl-odd" : "tl-soft",
            "x",
            label.x(),
            "y",
            y,
            "font-size",
            size,
            "text-anchor",
            "middle");
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
          sources(fact.sources()));
      String tooltip = new PictureNotes(words).mark(mark);
      double x = scale.x(mark.time());
      String odd = mark.disputed() ? " tl-odd" : "";
      if (fact.dated().isPresent() && !mark.datedOnly() && mark.disputed()) {
        EventTime dated = EventTime.of(fact.dated().get());
        span(dated, y, "tl-odd");
        double at = scale.x(dated);
        svg.shape("path", tooltip, "class", "tl-dated" + odd, "d", diamond(at, y, radius + 1));
      }
      span(mark.time(), y, "tl-span" + odd);
      if (!mark.appearance()) {
        svg.shape("path", tooltip, "class", "tl-step" + odd, "d", diamond(x, y, radius));
      } else if (fact.kind().equals(EventKind.RFC_PUBLISHED)) {
        svg.shape(
            "rect",
            tooltip,
            "class",
            "tl-dot" + odd,
            "x",
            x - 5.5,
            "y",
            y - 5.5,
            "width",
            11.0,
            "height",
            11.0,
            "rx",
            1.5);
      } else {
        svg.shape(
            "circle",
            tooltip,
            "class",
            (mark.datedOnly() ? "tl-dated" : "tl-dot") + odd,
            "cx",
            x,
            "cy",
            y,
            "r",
            radius,
            "stroke-width",
            mark.disputed() ? 2.0 : 1.2);
      }
      svg.close("g");
    }

    /** What is known to the month is as wide as the month. */
    private void span(EventTime time, double y, String style) {
      if (!PlainTime.wholeDay(time)) {
        svg.shape(
            "line",
            "",
            "class",
            style,
            "x1",
            scale.x(time.earliest()),
            "x2",
            scale.x(time.end()),
            "y1",
            y,
            "y2",
            y,
            "stroke-width",
            3.0,
            "stroke-opacity",
            0.45);
      }
    }

    private String diamond(double x, double y, double r) {
      return "M"
          + SvgWriter.number(x - r)
          + " "
          + SvgWriter.number(y)
          + "l"
          + SvgWriter.number(r)
          + " "
          + SvgWriter.number(-r)
          + " "
          + SvgWriter.number(r)
          + " "
          + SvgWriter.number(r)
          + " "
          + SvgWriter.number(-r)
          + " "
          + SvgWriter.number(r)
          + "z";
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
          svg.shape(
              "line",
              words.gap(gap),
              "class",
              "tl-odd",
              "x1",
              before.get() + 7,
              "x2",
              after.get() - 7,
              "y1",
              y,
              "y2",
              y,
              "stroke-width",
              3.0,
              "stroke-dasharray",
              "2 5");
        }
      }
    }

    private void legend(double y) {
      double x = LEFT;
      for (Stage stage : stages) {
        String name = words.stage(stage);
        svg.shape(
            "rect",
            "",
            "class",
            PictureStyle.fill(stage),
            "x",
            x,
            "y",
            y - 2,
            "width",
            14.0,
            "height",
            12.0,
            "rx",
            2.0);
        svg.text(name, "class", "tl-soft", "x", x + 20, "y", y + 8, "font-size", 11.5);
        x += 20 + SvgWriter.width(name, 11.5) + 20;
      }
    }

    private void notes(double y) {
      for (int i = 0; i < notes.size(); i++) {
        svg.text(notes.get(i), "class", "tl-odd", "x", LEFT, "y", y + i * 18, "font-size", 12.0);
      }
    }

    private String sources(List<?> sources) {
      return sources.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
  }

  /** From the first to the last thing that is shown. */
  record Span(Instant first, Instant last) {

    static Span of(Timeline timeline, boolean goesOn) {
      Instant first = Instant.MAX;
      Instant last = Instant.MIN;
      for (Timeline.Row row : timeline.rows()) {
        for (Timeline.Mark mark : row.marks()) {
          first = mark.time().earliest().isBefore(first) ? mark.time().earliest() : first;
          last = mark.time().end().isAfter(last) ? mark.time().end() : last;
        }
      }
      if (first.isAfter(last)) {
        first = timeline.at();
        last = timeline.at();
      }
      if (goesOn && timeline.at().isAfter(last)) {
        last = timeline.at();
      } else {
        long margin = Math.max(86_400, Duration.between(first, last).toSeconds() / 25);
        last = last.plusSeconds(margin);
      }
      return new Span(first, last);
    }
  }
}
