package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.HistoryRelation;
import io.github.dailyietf.core.Phase;
import java.util.stream.Collectors;

/** Lines of text. */
final class TextTimeline implements TimelineRenderer {

  private final TimelineWords words;

  TextTimeline(TimelineWords words) {
    this.words = words;
  }

  @Override
  public String render(Timeline timeline) {
    StringBuilder text = new StringBuilder();
    line(text, words.heading(timeline.history().subject()));
    line(text, words.standing(timeline.standing()));
    PictureNotes notes = new PictureNotes(words);
    for (Timeline.Row row : timeline.rows()) {
      text.append('\n');
      line(text, row.document() + words.aside(notes.facts(row)));
      for (Phase phase : row.phases()) {
        line(
            text,
            "  "
                + words.stage(phase.stage())
                + ": "
                + PlainTime.day(phase.from())
                + " \u2013 "
                + phase.until().map(PlainTime::day).orElse("")
                + (phase.days().isPresent()
                    ? words.aside(words.days(phase.days().getAsLong()))
                    : ""));
      }
      for (Timeline.Mark mark : row.marks()) {
        String sources =
            mark.fact().sources().stream().map(Object::toString).collect(Collectors.joining("; "));
        line(
            text, "  " + (mark.disputed() ? "! " : "- ") + notes.mark(mark) + " [" + sources + "]");
      }
    }
    if (!timeline.relations().isEmpty()) {
      text.append('\n');
    }
    for (HistoryRelation relation : timeline.relations()) {
      line(
          text,
          (relation.kind().equals(EventKind.POSSIBLY_REPLACES) ? "? " : "")
              + words.tie(relation.kind(), relation.newer(), relation.older())
              + " ["
              + relation.sources().stream().map(Object::toString).collect(Collectors.joining("; "))
              + "]");
    }
    for (String note : notes.of(timeline, Integer.MAX_VALUE)) {
      line(text, note);
    }
    return text.toString();
  }

  /** One line, whatever the sources are called. */
  private static void line(StringBuilder text, String line) {
    text.append(line.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " "))
        .append('\n');
  }
}
