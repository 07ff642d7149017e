package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.timeline.StandingText;
import io.github.dailyietf.digest.timeline.Timeline;
import java.time.Instant;
import java.util.Optional;

/** What is told of the history of an item, as it was at the end of a day. */
record Life(Words words, DocumentHistory history, UtcDay day) {

  private Instant at() {
    return day.end().minusNanos(1);
  }

  /** Where the work stands. */
  String standing() {
    String says = StandingText.of(words.layout().language()).say(history.standing(at()));
    return words.say(Phrase.STANDING, "standing", says);
  }

  /** A single thing that happened makes no picture. */
  Optional<LifeBlock> block() {
    Timeline timeline = Timeline.of(history, at());
    boolean several = timeline.rows().stream().mapToInt(row -> row.marks().size()).sum() > 1;
    return several
        ? Optional.of(
            new LifeBlock(timeline, words.layout().language(), words.layout().items().mermaid()))
        : Optional.empty();
  }
}
