package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A question to a list: its filters, its order and which part of the rows it wants. */
final class Question {

  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 1000;
  private static final Set<String> NO_FILTERS = Set.of("order_by", "limit", "offset", "format");

  private final Tables tables;
  private final Resource resource;
  private final HttpUrl url;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  Question(Tables tables, Resource resource, HttpUrl url) {
    this.tables = tables;
    this.resource = resource;
    this.url = url;
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      // Of a parameter that is repeated the last one counts.
      parameters.put(url.queryParameterName(i), value == null ? "" : value);
    }
  }

  /**
   * The page that was asked for.
   *
   * @throws Refused if the server would answer 400
   */
  ObjectNode page() {
    List<JsonNode> rows = ordered(filtered());
    int limit = number("limit", DEFAULT_LIMIT);
    int offset = number("offset", 0);
    limit = limit == 0 ? MOST : Math.min(limit, MOST);
    int start = Math.min(offset, rows.size());
    int end = Math.min(start + limit, rows.size());
    ObjectNode page = Json.object();
    page.putObject("meta")
        .put("limit", limit)
        .put("next", end < rows.size() ? link(limit, offset + limit) : null)
        .put("offset", offset)
        .put("previous", offset - limit >= 0 ? link(limit, offset - limit) : null)
        .put("total_count", rows.size());
    ArrayNode objects = page.putArray("objects");
    rows.subList(start, end).forEach(objects::add);
    return page;
  }

  private List<JsonNode> filtered() {
    List<Filter> single = new ArrayList<>();
    Map<String, List<Filter>> joined = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (!NO_FILTERS.contains(name)) {
            Filter.read(tables, resource, name, value)
                .ifPresent(
                    filter ->
                        filter
                            .toMany()
                            .ifPresentOrElse(
                                field ->
                                    joined
                                        .computeIfAbsent(field, f -> new ArrayList<>())
                                        .add(filter),
                                () -> single.add(filter)));
          }
        });
    Map<String, Optional<JsonNode>> known = new HashMap<>();
    BiFunction<String, String, Optional<JsonNode>> rows =
        (path, key) ->
            known.computeIfAbsent(
                path + " " + key, k -> tables.find(path, key).map(row -> (JsonNode) row));
    List<JsonNode> passing = new ArrayList<>();
    for (JsonNode row : tables.rows(resource.path())) {
      if (single.stream().allMatch(filter -> filter.passes(row, rows, tables))) {
        // A row appears once for each of the several rows behind it that fit.
        for (int i = times(row, joined, rows); i > 0; i--) {
          passing.add(row);
        }
      }
    }
    return passing;
  }

  private int times(
      JsonNode row,
      Map<String, List<Filter>> joined,
      BiFunction<String, String, Optional<JsonNode>> rows) {
    int times = 1;
    for (Map.Entry<String, List<Filter>> join : joined.entrySet()) {
      int fitting = 0;
      for (JsonNode reference : row.path(join.getKey())) {
        JsonNode one = Filter.joined(row, Map.of(join.getKey(), reference));
        if (join.getValue().stream().allMatch(filter -> filter.passes(one, rows, tables))) {
          fitting++;
        }
      }
      times *= fitting;
    }
    return times;
  }

  private List<JsonNode> ordered(List<JsonNode> rows) {
    List<JsonNode> ordered = new ArrayList<>(rows);
    String wanted = parameters.get("order_by");
    Comparator<JsonNode> order = wanted == null ? defaultOrder() : null;
    for (String field : wanted == null ? List.<String>of() : List.of(wanted.split(",", -1))) {
      String name = field.startsWith("-") ? field.substring(1) : field;
      if (!resource.order().contains(name)) {
        throw new Refused(
            name.equals("id") && resource.key().equals("slug")
                ? "No matching 'id' field for ordering on."
                : "The '" + name + "' field does not allow ordering.");
      }
      Comparator<JsonNode> by = by(name);
      by = field.startsWith("-") ? by.reversed() : by;
      order = order == null ? by : order.thenComparing(by);
    }
    if (order != null) {
      ordered.sort(order);
    }
    return ordered;
  }

  private @Nullable Comparator<JsonNode> defaultOrder() {
    if (resource.path().startsWith("name/")) {
      return by("order").thenComparing(by("name"));
    }
    return resource.path().endsWith("event") ? by("time").thenComparing(by("id")).reversed() : null;
  }

  private static Comparator<JsonNode> by(String field) {
    return Comparator.<JsonNode>comparingLong(row -> row.path(field).asLong())
        .thenComparing(row -> row.path(field).asText());
  }

  private int number(String parameter, int otherwise) {
    String value = parameters.getOrDefault(parameter, "");
    if (value.isEmpty()) {
      return otherwise;
    }
    int number;
    try {
      number = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new Refused(
          "Invalid " + parameter + " '" + value + "' provided. Please provide a positive integer.");
    }
    if (number < 0) {
      throw new Refused(
          "Invalid "
              + parameter
              + " '"
              + value
              + "' provided. Please provide a positive integer >= 0.");
    }
    return number;
  }

  /** Host-relative, encoded anew, with limit and offset at the end, as the server writes links. */
  private String link(int limit, int offset) {
    StringBuilder link = new StringBuilder(url.encodedPath()).append('?');
    Set<String> names = new LinkedHashSet<>(parameters.keySet());
    names.remove("limit");
    names.remove("offset");
    for (String name : names) {
      link.append(encoded(name)).append('=').append(encoded(parameters.getOrDefault(name, "")));
      link.append('&');
    }
    return link.append("limit=").append(limit).append("&offset=").append(offset).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
