package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * The rows of recorded lists by what they were asked by: whoever recorded 100 drafts in one
 * question can ask for 3 of them. Not changed after its making.
 */
final class RecordedLists {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a list was asked by, and by key the rows that it has of it: none where there are none. */
  private final Map<String, Map<String, List<JsonNode>>> rows = new HashMap<>();

  private final Map<String, String> namesById = new HashMap<>();

  private RecordedLists() {}

  /** The pages of one question, as far as they were recorded. */
  private static final class Pages {

    private final ListQuestion question;
    private final List<JsonNode> objects = new ArrayList<>();
    private boolean ended;

    Pages(ListQuestion question) {
      this.question = question;
    }
  }

  static RecordedLists of(Snapshot snapshot) {
    RecordedLists lists = new RecordedLists();
    Map<String, Pages> pages = new HashMap<>();
    snapshot.forEach((offset, record) -> lists.read(record, pages));
    for (Pages question : pages.values()) {
      if (question.ended) {
        lists.enter(question.question, question.objects);
      }
    }
    return lists;
  }

  private void read(SnapshotRecord record, Map<String, Pages> pages) throws IOException {
    HttpUrl url = record.url();
    if (ApiPaths.isObject(url)) {
      ListQuestion question = ListQuestion.ofObject(url);
      List<JsonNode> found =
          record.status() == 200 ? List.of(MAPPER.readTree(record.answer().body())) : List.of();
      found.forEach(this::know);
      enter(question, found);
    } else if (ApiPaths.isList(url) && record.status() == 200) {
      ListQuestion question = ListQuestion.of(url);
      JsonNode page = MAPPER.readTree(record.answer().body());
      Pages known = pages.computeIfAbsent(question.toString(), q -> new Pages(question));
      for (JsonNode object : page.path("objects")) {
        know(object);
        known.objects.add(object);
      }
      known.ended |= page.path("meta").path("next").isNull();
    }
  }

  private void know(JsonNode object) {
    if (object.has("name") && object.has("id")) {
      namesById.put(object.path("id").asText(), object.path("name").asText());
    }
  }

  private void enter(ListQuestion question, List<JsonNode> objects) {
    Map<String, List<JsonNode>> byKey =
        rows.computeIfAbsent(question.template(), t -> new HashMap<>());
    for (String key : question.keys()) {
      boolean alone = question.keys().size() == 1;
      byKey.put(
          key,
          objects.stream()
              .filter(object -> alone || question.belongs(object, key, namesById))
              .toList());
    }
  }

  /**
   * What was recorded of the things that are asked for; what was not goes to {@code gaps}.
   *
   * @throws DatatrackerException if nothing was, or if it is known not to exist
   */
  Answer find(HttpUrl url, Consumer<Gap> gaps) {
    if (ApiPaths.isObject(url)) {
      return object(url, gaps);
    }
    if (!ApiPaths.isList(url)) {
      throw missing(url, gaps);
    }
    ListQuestion question = ListQuestion.of(url);
    Map<String, List<JsonNode>> byKey = rows.getOrDefault(question.template(), Map.of());
    List<JsonNode> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String key : question.keys()) {
      List<JsonNode> ofKey = byKey.get(key);
      if (ofKey == null) {
        missing.add(key);
      } else {
        found.addAll(ofKey);
      }
    }
    if (missing.size() == question.keys().size()) {
      throw missing(url, gaps);
    }
    if (!missing.isEmpty()) {
      gaps.accept(new Gap(url.uri(), missing, "is not in the snapshot"));
    }
    found.sort(Comparator.comparingLong(row -> row.path("id").asLong()));
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.putObject("meta").putNull("next").put("total_count", found.size());
    ArrayNode objects = page.putArray("objects");
    found.stream()
        .distinct()
        .filter(question::isBehindStart)
        .skip(question.offset())
        .forEach(objects::add);
    return answer(url, page);
  }

  private Answer object(HttpUrl url, Consumer<Gap> gaps) {
    ListQuestion question = ListQuestion.ofObject(url);
    List<JsonNode> found =
        rows.getOrDefault(question.template(), Map.of()).get(question.keys().get(0));
    if (found == null) {
      throw missing(url, gaps);
    }
    if (found.isEmpty()) {
      throw DatatrackerException.refused(url, 404, null, null, null, true);
    }
    return answer(url, found.get(0));
  }

  private static DatatrackerException missing(HttpUrl url, Consumer<Gap> gaps) {
    gaps.accept(Gap.of(url, "is not in the snapshot"));
    return DatatrackerException.notInSnapshot(url);
  }

  private static Answer answer(HttpUrl url, JsonNode json) {
    return new Answer(url, Transport.JSON, json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
