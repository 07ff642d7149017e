package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rows of all lists, by key, in the order in which they were added. Thread-safe. */
final class Tables {

  private final Map<String, Resource> resources = Resource.all();
  private final Map<String, Map<String, ObjectNode>> tables = new HashMap<>();
  private final Map<String, Integer> lastIds = new HashMap<>();

  Optional<Resource> resource(String path) {
    return Optional.ofNullable(resources.get(path));
  }

  Resource known(String path) {
    return resource(path)
        .orElseThrow(() -> new IllegalArgumentException("the Datatracker has no list " + path));
  }

  Collection<String> apps() {
    Collection<String> apps = new TreeSet<>();
    resources.keySet().forEach(path -> apps.add(path.substring(0, path.indexOf('/'))));
    return apps;
  }

  /**
   * Puts a row in place of the one with its key; what has no key and no address gets both.
   *
   * @return its address
   */
  synchronized String put(String path, ObjectNode row) {
    Resource resource = known(path);
    if (!row.hasNonNull("id") && !path.startsWith("name/") && !path.equals("person/email")) {
      row.put("id", nextId(path));
    }
    row.path("id").asInt();
    lastIds.merge(path, row.path("id").asInt(), Math::max);
    if (!row.hasNonNull("resource_uri")) {
      row.put("resource_uri", uri(path, row.path(resource.key()).asText()));
    }
    table(path).put(lastSegment(row.path("resource_uri")), row);
    return row.path("resource_uri").asText();
  }

  /** The row of this key, made by {@code filling} if there is none. */
  synchronized ObjectNode row(String path, String key, Consumer<ObjectNode> filling) {
    ObjectNode row = table(path).get(key);
    if (row == null) {
      row = Json.object();
      filling.accept(row);
      put(path, row);
    }
    return row;
  }

  synchronized void change(ObjectNode row, Consumer<ObjectNode> change) {
    change.accept(row);
  }

  synchronized void remove(String path, String key) {
    table(path).remove(key);
  }

  synchronized void clear() {
    tables.clear();
    lastIds.clear();
  }

  synchronized Optional<ObjectNode> find(String path, String key) {
    return Optional.ofNullable(table(path).get(key)).map(ObjectNode::deepCopy);
  }

  synchronized List<ObjectNode> rows(String path) {
    return table(path).values().stream().map(ObjectNode::deepCopy).toList();
  }

  synchronized boolean hasField(String path, String field) {
    return table(path).values().stream().anyMatch(row -> row.has(field));
  }

  synchronized int nextId(String path) {
    return lastIds.merge(
        path, 1 + Math.floorMod(path.hashCode(), 900) * 1000, (last, first) -> last + 1);
  }

  private Map<String, ObjectNode> table(String path) {
    return tables.computeIfAbsent(path, p -> new LinkedHashMap<>());
  }

  static String uri(String path, String key) {
    return "/api/v1/" + path + "/" + key + "/";
  }

  static String lastSegment(JsonNode uri) {
    String path = uri.asText().replaceFirst("/$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
