package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.core.Stage;
import io.github.dailyietf.core.StageMedians;
import io.github.dailyietf.core.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says where a work stands, and how long its phases took, in words.
 *
 * <pre>{@code
 * var words = StandingText.of(Locale.ENGLISH);
 * words.say(history.standing(clock.instant()));
 * // 3rd revision of a dnsop WG draft (draft-ietf-dnsop-x-03); Last Call ends in 4 days (2018-09-01).
 * }</pre>
 *
 * <p>Japanese for {@code ja}, English for every other locale. Safe for use by many threads.
 */
public final class StandingText {

  private final TimelineWords words;

  private StandingText(TimelineWords words) {
    this.words = words;
  }

  /** The words of this language. */
  public static StandingText of(Locale locale) {
    return new StandingText(TimelineWords.of(locale));
  }

  /** Where it stands, as one or two sentences of plain text. */
  public String say(Standing standing) {
    return words.standing(standing);
  }

  /** What a stage is called. */
  public String name(Stage stage) {
    return words.stage(stage);
  }

  /**
   * A line for each phase whose days are known, with the median of its stage where one is given:
   * {@code Individual draft: 231 days (median 180 days)}.
   */
  public List<String> phases(DocumentHistory history, Instant at, StageMedians medians) {
    List<String> lines = new ArrayList<>();
    for (Phase phase : history.phases(at)) {
      if (phase.days().isPresent()) {
        var median = medians.median(phase.stage());
        lines.add(
            words.stage(phase.stage())
                + ": "
                + words.days(phase.days().getAsLong())
                + (median.isPresent() ? words.median(median.getAsLong()) : ""));
      }
    }
    return lines;
  }
}
