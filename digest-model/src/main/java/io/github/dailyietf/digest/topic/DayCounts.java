package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.dailyietf.core.UtcDay;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many drafts and RFCs of one day had something in common.
 *
 * @param day the day
 * @param documents all of them
 * @param counts by what they have in common: {@code term:YANG}, {@code group:idr}, {@code
 *     family:ai}, {@code word:gateway}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DayCounts(UtcDay day, int documents, Map<String, Integer> counts) {

  /** Copies the counts in the order of their keys. */
  public DayCounts {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** The day and how much is counted, in one line, without the counts. */
  @Override
  public String toString() {
    return day + " (documents: " + documents + ", counts: " + counts.size() + ")";
  }
}
