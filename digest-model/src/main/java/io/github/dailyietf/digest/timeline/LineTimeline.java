package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.EventKind;
import java.util.ArrayList;
import java.util.List;

/** The names of a work one after the other; words stand between all numbers. */
final class LineTimeline implements TimelineRenderer {

  /** The newest are the ones that matter. */
  private static final int MOST_NAMES = 6;

  private final TimelineWords words;

  LineTimeline(TimelineWords words) {
    this.words = words;
  }

  @Override
  public String render(Timeline timeline) {
    List<String> names = new ArrayList<>();
    for (Timeline.Row row : timeline.rows()) {
      String name = name(row);
      names.add(row.possible() ? name + words.aside(words.possible()) : name);
    }
    int size = names.size();
    String line =
        String.join(words.lineSeparator(), names.subList(Math.max(0, size - MOST_NAMES), size));
    return (size > MOST_NAMES ? line + words.aside(words.more(size - MOST_NAMES)) : line) + "\n";
  }

  private String name(Timeline.Row row) {
    List<Timeline.Mark> shown = row.marks().stream().filter(Timeline.Mark::appearance).toList();
    if (shown.isEmpty()) {
      return row.document().toString();
    }
    String first = PlainTime.day(shown.get(0).time());
    return shown.get(0).fact().kind().equals(EventKind.RFC_PUBLISHED)
        ? words.line(row.document(), first)
        : words.line(
            row.document(), shown.size(), first, PlainTime.day(shown.get(shown.size() - 1).time()));
  }
}
