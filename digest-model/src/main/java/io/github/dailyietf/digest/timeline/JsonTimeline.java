package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.Phase;
import io.github.dailyietf.digest.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The history, which reads back, and beside it what is computed from it. */
final class JsonTimeline implements TimelineRenderer {

  @Override
  public String render(Timeline timeline) {
    DocumentHistory history = timeline.history();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("at", timeline.at());
    json.put("standing", timeline.standing());
    put(json, "documents", timeline.rows().stream().map(row -> row.document()).toList());
    put(json, "phases", history.phases(timeline.at()).stream().map(JsonTimeline::phase).toList());
    put(
        json,
        "relations",
        timeline.relations().stream()
            .map(
                relation -> {
                  Map<String, Object> tie = new LinkedHashMap<>();
                  tie.put("kind", relation.kind());
                  tie.put("newer", relation.newer());
                  tie.put("older", relation.older());
                  tie.put("sources", relation.sources());
                  return tie;
                })
            .toList());
    put(
        json,
        "conflicts",
        timeline.conflicts().stream()
            .map(c -> Map.of("kind", c.kind(), "document", c.document(), "message", c.message()))
            .map(map -> new TreeMap<String, Object>(map))
            .toList());
    put(
        json,
        "gaps",
        timeline.rows().stream()
            .flatMap(row -> row.gaps().stream())
            .map(
                gap -> {
                  Map<String, Object> missing = new LinkedHashMap<>();
                  missing.put("name", gap.name());
                  missing.put("first", gap.first());
                  missing.put("last", gap.last());
                  return missing;
                })
            .toList());
    json.put("history", history);
    return JsonText.lines(json);
  }

  private static void put(Map<String, Object> json, String name, List<?> values) {
    if (!values.isEmpty()) {
      json.put(name, values);
    }
  }

  private static Map<String, Object> phase(Phase phase) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("document", phase.document());
    json.put("stage", phase.stage());
    json.put("from", phase.from());
    phase.until().ifPresent(until -> json.put("until", until));
    phase.days().ifPresent(days -> json.put("days", days));
    return json;
  }
}
