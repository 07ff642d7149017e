package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/**
 * Answers from objects in memory as the Datatracker would: details, lists with filters, pages,
 * ETags, and a limit on the request line.
 */
final class FakeApi extends Dispatcher {

  private static final int LONGEST_REQUEST_LINE = 4_094;

  private int maxAge = 300;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, List<JsonNode>> resources = new ConcurrentHashMap<>();
  private final List<String> targets = Collections.synchronizedList(new ArrayList<>());

  /** A small coast: drafts, RFCs, their authors, groups, relations and events. */
  static FakeApi coast() {
    return new FakeApi()
        .load("doc/document", "documents.json")
        .load("doc/documentauthor", "authors.json")
        .load("doc/relateddocument", "relations.json")
        .load("doc/docevent", "events.json")
        .load("doc/newrevisiondocevent", "revisions.json")
        .load("doc/state", "states.json")
        .load("person/person", "persons.json")
        .load("group/group", "groups.json");
  }

  /** An object with the parts that every object has. */
  ObjectNode add(String resource, int id, String key) {
    ObjectNode object = mapper.createObjectNode();
    object.put("id", id).put("resource_uri", "/api/v1/" + resource + "/" + key + "/");
    resources.computeIfAbsent(resource, r -> new ArrayList<>()).add(object);
    return object;
  }

  /** For how many seconds an answer may be used again without asking. */
  FakeApi maxAge(int seconds) {
    maxAge = seconds;
    return this;
  }

  /** Path and query of each request so far. */
  List<String> targets() {
    return List.copyOf(targets);
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    targets.add(request.getTarget());
    HttpUrl url = request.getUrl();
    List<String> path = url.pathSegments();
    List<JsonNode> objects = resources.getOrDefault(path.get(2) + "/" + path.get(3), List.of());
    if (request.getRequestLine().length() > LONGEST_REQUEST_LINE) {
      return new MockResponse.Builder()
          .code(400)
          .body("<h1>Request Line is too large</h1>")
          .build();
    }
    if (path.size() == 6) {
      return objects.stream()
          .filter(object -> last(object.path("resource_uri")).equals(path.get(4)))
          .map(object -> json(request, object))
          .findFirst()
          .orElseGet(
              () ->
                  new MockResponse.Builder()
                      .code(404)
                      .addHeader("Content-Type", "text/html; charset=utf-8")
                      .build());
    }
    return json(request, page(url, objects));
  }

  private MockResponse json(RecordedRequest request, JsonNode body) {
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    var answer =
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .addHeader("Vary", "Accept")
            .addHeader("Cache-Control", "max-age=" + maxAge + ", s-maxage=" + maxAge)
            .addHeader("ETag", etag);
    return etag.equals(request.getHeaders().get("If-None-Match"))
        ? answer.code(304).build()
        : answer.body(body.toString()).build();
  }

  private ObjectNode page(HttpUrl url, List<JsonNode> objects) {
    List<JsonNode> all =
        objects.stream()
            .filter(object -> passes(url, object))
            .sorted(Comparator.comparingInt(object -> object.path("id").asInt()))
            .toList();
    int limit = Integer.parseInt(url.queryParameter("limit"));
    String from = url.queryParameter("offset");
    int offset = from == null ? 0 : Integer.parseInt(from);
    int end = Math.min(offset + limit, all.size());
    ObjectNode page = mapper.createObjectNode();
    String next =
        url.newBuilder()
            .removeAllQueryParameters("limit")
            .removeAllQueryParameters("offset")
            .addQueryParameter("limit", "" + limit)
            .addQueryParameter("offset", "" + end)
            .build()
            .toString();
    next = next.substring(next.indexOf("/api/")).replace(",", "%2C").replace(":", "%3A");
    page.putObject("meta")
        .put("limit", limit)
        .put("next", end < all.size() ? next : null)
        .put("offset", offset)
        .putNull("previous")
        .put("total_count", all.size());
    ArrayNode rows = page.putArray("objects");
    all.subList(Math.min(offset, end), end).forEach(rows::add);
    return page;
  }

  private boolean passes(HttpUrl url, JsonNode object) {
    for (String filter : url.queryParameterNames()) {
      String wanted = url.queryParameter(filter);
      boolean passes =
          switch (filter) {
            case "order_by", "limit", "offset" -> true;
            case "id__gt" -> object.path("id").asLong() > Long.parseLong(wanted);
            case "time__gte" -> object.path("time").asText().compareTo(wanted) >= 0;
            case "time__lt" -> object.path("time").asText().compareTo(wanted) < 0;
            case "type", "type__in", "relationship__in" ->
                in(wanted, last(object.path(first(filter))));
            case "doc__type" -> last(object.path("doc")).startsWith(wanted + "-");
            case "name__in", "id__in" -> in(wanted, object.path(first(filter)).asText());
            case "doc__in", "document__in", "source__in", "target__in" ->
                in(wanted, id(last(object.path(first(filter)))));
            case "doc__name__in", "source__name__in", "target__name__in" ->
                in(wanted, last(object.path(first(filter))));
            default -> throw new IllegalArgumentException("no such filter: " + filter);
          };
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private String id(String document) {
    return resources.getOrDefault("doc/document", List.of()).stream()
        .filter(object -> object.path("name").asText().equals(document))
        .map(object -> object.path("id").asText())
        .findFirst()
        .orElse("");
  }

  private static boolean in(String wanted, String value) {
    return Arrays.asList(wanted.split(",", -1)).contains(value);
  }

  private static String first(String filter) {
    return filter.substring(0, filter.indexOf("__") < 0 ? filter.length() : filter.indexOf("__"));
  }

  private static String last(JsonNode uri) {
    String path = uri.asText().replaceFirst("/$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private FakeApi load(String resource, String file) {
    try (InputStream in = FakeApi.class.getResourceAsStream(file)) {
      List<JsonNode> objects = new ArrayList<>();
      mapper.readTree(in).forEach(objects::add);
      resources.put(resource, objects);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
