package io.github.dailyietf.digest.timeline;

import static java.util.Comparator.naturalOrder;

import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Phase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Bars with marks, a thin one for each name, and the first and the last date below. */
final class SmallPicture implements TimelineRenderer {

  private static final double BAR = 10;
  private static final double ROW = 14;
  private static final int MOST_ROWS = 6;

  private final TimelineWords words;
  private final boolean onPage;
  private final double width;
  private final double dateSize;

  /** On a page it is narrow enough for a phone, and the style is the page's. */
  SmallPicture(TimelineWords words, boolean onPage) {
    this.words = words;
    this.onPage = onPage;
    this.width = onPage ? 400 : 480;
    this.dateSize = onPage ? 12.5 : 11;
  }

  @Override
  public String render(Timeline timeline) {
    int size = timeline.rows().size();
    // The newest are the ones that matter.
    List<Timeline.Row> rows = timeline.rows().subList(Math.max(0, size - MOST_ROWS), size);
    PictureSpan span = PictureSpan.of(timeline);
    TimeScale scale = new TimeScale(span.first(), span.last(), 4, width - 8);
    double height = 8 + rows.size() * ROW + 14;
    SvgWriter svg = new SvgWriter();
    PictureNotes.open(svg, words, timeline, "tls-", width, height, !onPage);
    if (!onPage) {
      svg.raw("<style>\n").raw(PictureStyle.css(false)).raw("</style>\n");
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, scale, rows.get(i), 6 + i * ROW, span.last());
    }
    dates(svg, timeline, scale, size - rows.size(), height);
    return svg.close("svg").toString();
  }

  private void row(SvgWriter svg, TimeScale scale, Timeline.Row row, double y, Instant end) {
    for (Phase phase : row.phases()) {
      double from = scale.x(phase.from().earliest());
      double to = scale.x(phase.until().map(EventTime::earliest).orElse(end));
      svg.shape(
          "rect",
          row.document() + ": " + words.stage(phase.stage()),
          "class",
          PictureStyle.fill(phase.stage()),
          "data-source",
          phase.because().source(),
          "x",
          from,
          "y",
          y,
          "width",
          Math.max(2, to - from),
          "height",
          BAR,
          "rx",
          2.0);
    }
    for (Timeline.Mark mark : row.marks()) {
      if (mark.appearance()) {
        svg.shape(
            "circle",
            new PictureNotes(words).mark(mark),
            "class",
            (mark.datedOnly() ? "tl-dated" : "tl-dot") + (mark.disputed() ? " tl-odd" : ""),
            "data-kind",
            mark.fact().kind(),
            "data-document",
            mark.fact().document(),
            "data-source",
            mark.fact().sources().stream().map(Object::toString).collect(Collectors.joining("; ")),
            "cx",
            scale.x(mark.time()),
            "cy",
            y + BAR / 2,
            "r",
            row.marks().size() > 40 ? 2.0 : 3.0,
            "stroke-width",
            1.0);
      }
    }
  }

  private void dates(SvgWriter svg, Timeline timeline, TimeScale scale, int left, double height) {
    List<Timeline.Mark> marks =
        timeline.rows().stream().flatMap(row -> row.marks().stream()).toList();
    if (marks.isEmpty()) {
      return;
    }
    EventTime first = marks.stream().map(Timeline.Mark::time).min(naturalOrder()).orElseThrow();
    EventTime last = marks.stream().map(Timeline.Mark::time).max(naturalOrder()).orElseThrow();
    String firstDay = PlainTime.day(first);
    String lastDay = PlainTime.day(last);
    boolean oneDay = firstDay.equals(lastDay);
    // The last of a few days does not stand at the end of the scale.
    boolean apart = scale.x(last) > width / 2;
    String beginning = oneDay || apart ? firstDay : firstDay + " \u2013 " + lastDay;
    svg.text(
        beginning + (left > 0 ? " \u00b7 " + words.more(left) : ""),
        "class",
        "tl-soft",
        "x",
        4.0,
        "y",
        height - 3,
        "font-size",
        dateSize);
    if (apart && !oneDay) {
      svg.text(
          lastDay,
          "class",
          "tl-soft",
          "x",
          width - 4,
          "y",
          height - 3,
          "font-size",
          dateSize,
          "text-anchor",
          "end");
    }
  }
}
