package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.HistoryRelation;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.core.Stage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row for each name: its phases as a bar, below it a line with its revisions. */
final class LargePicture implements TimelineRenderer {

  private static final double WIDTH = 960;
  private static final double LEFT = 24;
  private static final double RIGHT = WIDTH - 24;
  private static final double TOP = 75;
  private static final double LINE = 17;
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
    private final PictureSpan span;
    private final TimeScale scale;
    private final List<String> notes;
    private final Map<Object, Double> tops = new HashMap<>();
    private final List<String> standing;
    private final double top;
    private final double bottom;
    private final RowPicture rows;

    Drawing(Timeline timeline) {
      this.timeline = timeline;
      span = PictureSpan.of(timeline);
      scale = new TimeScale(span.first(), span.last(), LEFT + 8, RIGHT - LEFT - 16);
      notes = new PictureNotes(words).of(timeline, MOST_NOTES);
      standing = PictureNotes.wrap(words.standing(timeline.standing()), 13, RIGHT - LEFT);
      top = TOP + LINE * standing.size();
      rows = new RowPicture(words, scale, svg, span.last(), LEFT, RIGHT);
      double y = top;
      for (Timeline.Row row : timeline.rows()) {
        tops.put(row.document(), y);
        y += rows.height(row);
      }
      bottom = y;
    }

    String draw() {
      double height = bottom + 40 + notes.size() * 18;
      PictureNotes.open(svg, words, timeline, "tl-", WIDTH, height, true);
      svg.raw("<style>\n").raw(PictureStyle.css(true)).raw("</style>\n");
      svg.box("", "tl-paper", 0, 0, WIDTH, height, 6);
      svg.text(
          PictureNotes.cut(new PictureNotes(words).heading(timeline), 18, RIGHT - LEFT),
          "x",
          LEFT,
          "y",
          30.0,
          "font-size",
          18.0,
          "font-weight",
          600);
      for (int i = 0; i < standing.size(); i++) {
        svg.text(
            standing.get(i), "class", "tl-soft", "x", LEFT, "y", 50 + LINE * i, "font-size", 13.0);
      }
      axis();
      timeline.relations().forEach(this::tie);
      for (Timeline.Row row : timeline.rows()) {
        rows.draw(row, tops.getOrDefault(row.document(), top));
      }
      legend(bottom + 10);
      for (int i = 0; i < notes.size(); i++) {
        svg.text(
            PictureNotes.cut(notes.get(i), 12, RIGHT - LEFT),
            "class",
            "tl-odd",
            "x",
            LEFT,
            "y",
            bottom + 46 + i * 18,
            "font-size",
            12.0);
      }
      return svg.close("svg").toString();
    }

    private void axis() {
      for (TimeScale.Tick tick : scale.ticks(64)) {
        double weight = tick.year() ? 1.5 : 1.0;
        svg.line("", "tl-grid", tick.x(), top - 12, tick.x(), bottom - 6, "stroke-width", weight);
        double half = SvgWriter.width(tick.label(), 11) / 2;
        if (tick.x() - half > 4 && tick.x() + half < WIDTH - 4) {
          svg.label(tick.label(), "tl-soft", tick.x(), top - 18, 11);
        }
      }
      if (span.goesOn()) {
        double x = scale.x(timeline.at());
        svg.line(
            "",
            "tl-now",
            x,
            top - 12,
            x,
            bottom - 6,
            "stroke-width",
            1.5,
            "stroke-dasharray",
            "4 3");
      }
    }

    /** Where one document went on as another. */
    private void tie(HistoryRelation relation) {
      Optional<Double> newer = Optional.ofNullable(tops.get(relation.newer()));
      Optional<Double> older = Optional.ofNullable(tops.get(relation.older()));
      boolean possible = relation.kind().equals(EventKind.POSSIBLY_REPLACES);
      if (newer.isEmpty() || older.isEmpty() || !possible && !relation.kind().lineage()) {
        return;
      }
      double x = LEFT;
      for (Timeline.Row row : timeline.rows()) {
        if (row.document().equals(relation.newer())) {
          x = scale.x(row.marks().get(0).time().earliest());
        }
      }
      boolean down = older.get() < newer.get();
      double from = older.get() + (down ? RowPicture.BAR_END : -2);
      double to = down ? newer.get() - 6 : newer.get() + RowPicture.BAR_END + 6;
      String at = SvgWriter.number(x);
      svg.open(
              "g",
              "data-kind",
              relation.kind(),
              "data-source",
              PictureNotes.sources(relation.sources()))
          .shape(
              "path",
              words.tie(relation.kind(), relation.newer(), relation.older()),
              "class",
              "tl-tie",
              "d",
              "M" + at + " " + SvgWriter.number(from) + "V" + SvgWriter.number(to),
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

    private void legend(double y) {
      Set<Stage> stages = EnumSet.noneOf(Stage.class);
      boolean posted = false;
      boolean dated = false;
      boolean disputed = false;
      for (Timeline.Row row : timeline.rows()) {
        for (Phase phase : row.phases()) {
          stages.add(phase.stage());
        }
        for (Timeline.Mark mark : row.marks()) {
          dated |= mark.datedOnly();
          posted |= !mark.datedOnly() && mark.appearance();
          disputed |= mark.disputed();
        }
      }
      double x = LEFT;
      for (Stage stage : stages) {
        svg.box("", PictureStyle.fill(stage), x, y - 2, 14, 12, 2);
        x = name(words.stage(stage), x + 20, y);
      }
      if (dated) {
        if (posted) {
          svg.dot("", "tl-dot", x + 7, y + 4, 4.5);
          x = name(words.postedMark(), x + 20, y);
        }
        svg.dot("", "tl-dated", x + 7, y + 4, 4.5);
        x = name(words.datedMark(), x + 20, y);
      }
      if (disputed) {
        svg.diamond("", "tl-dated tl-odd", x + 7, y + 4, 5.5);
        name(words.disputedMark(), x + 20, y);
      }
    }

    private double name(String name, double x, double y) {
      svg.text(name, "class", "tl-soft", "x", x, "y", y + 8, "font-size", 11.5);
      return x + SvgWriter.width(name, 11.5) + 18;
    }
  }
}
