package io.github.dailyietf.digest.timeline;

import java.time.Duration;
import java.time.Instant;

/**
 * From the first to the last thing that is shown.
 *
 * @param first the first moment
 * @param last the last moment: now if the work goes on
 * @param goesOn true if something is expected to happen
 */
record PictureSpan(Instant first, Instant last, boolean goesOn) {

  static PictureSpan of(Timeline timeline) {
    boolean goesOn = timeline.standing().stage().active() && !timeline.standing().lapsed();
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    for (Timeline.Row row : timeline.rows()) {
      for (Timeline.Mark mark : row.marks()) {
        first = mark.time().earliest().isBefore(first) ? mark.time().earliest() : first;
        last = mark.time().end().isAfter(last) ? mark.time().end() : last;
      }
    }
    if (first.isAfter(last)) {
      return new PictureSpan(timeline.at(), timeline.at(), goesOn);
    }
    long whole = Duration.between(first, last).toSeconds();
    if (goesOn && timeline.at().isAfter(last)) {
      last = timeline.at();
    } else {
      last = last.plusSeconds(Math.max(86_400, whole / 25));
    }
    return new PictureSpan(first.minusSeconds(Math.max(86_400, whole / 100)), last, goesOn);
  }
}
