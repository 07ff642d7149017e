package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@link Window} tells of the days before a digest: only of what at least two documents of
 * the day have in common, so that it stays small.
 *
 * @param days how many days before the digest the window reaches
 * @param documents drafts and RFCs of these days
 * @param counts by the keys of {@link DayCounts#counts}; what did not come before is absent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Baseline(int days, int documents, Map<String, Integer> counts) {

  /** Copies the counts in the order of their keys. */
  public Baseline {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts == null ? Map.of() : counts));
  }
}
