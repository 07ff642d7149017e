package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Phase;
import java.time.Instant;
import java.time.ZoneOffset;

/** A Gantt chart: a section for each name, its phases as bars, its revisions as milestones. */
final class MermaidChart implements TimelineRenderer {

  private final TimelineWords words;

  MermaidChart(TimelineWords words) {
    this.words = words;
  }

  @Override
  public String render(Timeline timeline) {
    StringBuilder chart = new StringBuilder("gantt\n");
    chart.append("  title ").append(plain(words.heading(timeline.history().subject())));
    chart.append("\n  dateFormat YYYY-MM-DD\n  axisFormat %Y-%m\n  todayMarker off\n");
    for (Timeline.Row row : timeline.rows()) {
      chart.append("  section ").append(plain(row.document().toString())).append('\n');
      for (Phase phase : row.phases()) {
        EventTime until = phase.until().orElse(EventTime.of(timeline.at()));
        chart
            .append("  ")
            .append(plain(words.stage(phase.stage())))
            .append(phase.until().isPresent() ? " :done, " : " :active, ")
            .append(phase.from().date())
            .append(", ")
            .append(until.date())
            .append('\n');
      }
      for (Timeline.Mark mark : row.marks()) {
        mark(chart, mark);
      }
    }
    return chart.toString();
  }

  /** What is known to the month is a bar as long as the month. */
  private void mark(StringBuilder chart, Timeline.Mark mark) {
    EventTime time = mark.time();
    String name =
        mark.appearance() && mark.fact().document() instanceof DraftVersion version
            ? version.revision().toString()
            : words.kind(mark.fact().kind());
    chart.append("  ").append(plain(name + words.aside(PlainTime.day(time))));
    chart.append(mark.disputed() ? " :crit, " : " :");
    if (PlainTime.wholeDay(time)) {
      chart.append("milestone, ").append(time.date()).append(", 0d\n");
    } else {
      Instant end = time.end();
      chart.append(time.date()).append(", ").append(end.atZone(ZoneOffset.UTC).toLocalDate());
      chart.append('\n');
    }
  }

  /** Without what has a meaning in the chart's language. */
  private static String plain(String text) {
    return text.replaceAll("[:;#%\\p{Cntrl}]", " ");
  }
}
