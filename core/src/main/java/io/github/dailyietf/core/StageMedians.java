package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many days the stages of comparable documents took: those of a group, of an area.
 *
 * @param days the median for each stage that is known
 */
public record StageMedians(Map<Stage, Long> days) {

  /** Copies the map. */
  public StageMedians {
    days = Map.copyOf(days);
  }

  /** Medians that are known from elsewhere. */
  public static StageMedians of(Map<Stage, Long> days) {
    return new StageMedians(days);
  }

  /**
   * The medians of these histories, of an even number the lower one. A stage in which a document
   * was several times counts with all its days; one that goes on, or whose days are not known, does
   * not count.
   */
  public static StageMedians of(Collection<DocumentHistory> histories) {
    Map<Stage, List<Long>> all = new EnumMap<>(Stage.class);
    for (DocumentHistory history : histories) {
      history
          .stageDays()
          .forEach((stage, days) -> all.computeIfAbsent(stage, s -> new ArrayList<>()).add(days));
    }
    Map<Stage, Long> medians = new EnumMap<>(Stage.class);
    all.forEach(
        (stage, days) -> {
          days.sort(null);
          medians.put(stage, days.get((days.size() - 1) / 2));
        });
    return new StageMedians(medians);
  }

  /** The median of this stage, if one is known. */
  public OptionalLong median(Stage stage) {
    return days.containsKey(stage)
        ? OptionalLong.of(days.getOrDefault(stage, 0L))
        : OptionalLong.empty();
  }
}
