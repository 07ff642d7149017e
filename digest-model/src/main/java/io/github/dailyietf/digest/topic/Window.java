package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What the last days were about, so that a digest can tell what comes more often than usual. Keep
 * it as JSON between runs.
 *
 * <pre>{@code
 * Window window = Files.exists(file) ? Window.fromJson(Files.readString(file)) : Window.ofDays(28);
 * Digest digest = Digest.on(day).topics(HotTopics.builder().window(window).build()).addAll(mails).build();
 * Files.writeString(file, window.plus(digest).toJson());
 * }</pre>
 *
 * <p>A digest looks only at days before its own; adding a day again replaces it, so that a run can
 * be repeated.
 */
@Value.Immutable
@BriefStyle
@JsonDeserialize(builder = WindowBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Window permits WindowBuilder.ImmutableWindow {

  /** How many days back it reaches. */
  int days();

  /** What it knows, a day each, ascending. */
  List<DayCounts> counts();

  /** This window with one more day; days that are now too old are dropped. */
  default Window plus(Digest digest) {
    return plus(digest, TopicTable.standard());
  }

  /** This window with one more day, its terms counted by a table of one's own. */
  default Window plus(Digest digest, TopicTable table) {
    List<DayCounts> all = new ArrayList<>(counts());
    all.removeIf(day -> day.day().equals(digest.day()));
    all.add(DayTerms.count(digest, table));
    all.sort(Comparator.comparing(DayCounts::day));
    UtcDay newest = all.get(all.size() - 1).day();
    all.removeIf(day -> day.day().compareTo(newest.plusDays(-days())) <= 0);
    return new WindowBuilder().days(days()).counts(all).build();
  }

  /** What it tells of the days before a digest's, for what several documents have in common. */
  default Baseline before(Digest digest, TopicTable table) {
    DayCounts today = DayTerms.count(digest, table);
    Map<String, Integer> sums = new HashMap<>();
    int documents = 0;
    for (DayCounts day : counts()) {
      if (day.day().compareTo(today.day()) < 0
          && day.day().compareTo(today.day().plusDays(-days())) >= 0) {
        documents += day.documents();
        day.counts()
            .forEach(
                (key, count) -> {
                  if (today.counts().getOrDefault(key, 0) > 1) {
                    sums.merge(key, count, Integer::sum);
                  }
                });
      }
    }
    return new Baseline(days(), documents, sums);
  }

  /** The window as JSON that {@link #fromJson} reads back equal. */
  default String toJson() {
    return JsonText.line(this) + "\n";
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the text is not the JSON of a window
   */
  static Window fromJson(String json) {
    return JsonText.read(json, Window.class, "a window");
  }

  /**
   * A window that knows nothing yet.
   *
   * @throws IllegalArgumentException if it is to reach back less than one day
   */
  static Window ofDays(int days) {
    return new WindowBuilder().days(days).build();
  }

  /** Fails unless it reaches back at least one day. */
  @Value.Check
  default void check() {
    if (days() < 1) {
      throw new IllegalArgumentException("not a number of days: " + days());
    }
  }
}
