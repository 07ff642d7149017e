package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * A server that is not there: notes what it is asked, and has either nothing, or everything that it
 * is asked for and as much with it as can be expected. Thread-safe.
 */
final class ImaginedServer implements Transport {

  private static final int AUTHORS = 5;
  private static final int EVENTS = 60;
  private static final int RELATIONS = 4;
  private static final int GROUPS = 2_000;
  private static final int RFCS = 50;
  private static final int ROWS = 1_000;

  static final List<String> ASSUMPTIONS =
      List.of(
          "documents have "
              + AUTHORS
              + " authors on average or fewer, all of them different people",
          "documents have " + EVENTS + " events and " + RELATIONS + " relations or fewer",
          "there are no more than "
              + GROUPS
              + " groups, and no more than "
              + ROWS
              + " rows in any other list that is asked for as a whole (1 request more per 1,000)",
          "no more than " + RFCS + " RFCs are published in a time that is asked for",
          "a document has replaced one other or none",
          "no request is repeated, and no table and no cache has an answer yet");

  private final boolean everything;
  private final List<HttpUrl> asked = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  ImaginedServer(boolean everything) {
    this.everything = everything;
  }

  /**
   * Plans by doing the work twice: with a server that has nothing, and with one that has all.
   *
   * @throws IllegalStateException if the work cannot be done with imagined answers
   */
  static RequestPlan plan(Consumer<? super Transport> work) {
    var nothing = new ImaginedServer(false);
    var everything = new ImaginedServer(true);
    try {
      work.accept(nothing);
    } catch (DatatrackerException missing) {
      // What was asked until then is asked in any case.
    }
    try {
      work.accept(everything);
    } catch (DatatrackerException e) {
      throw new IllegalStateException("this cannot be planned: " + e.getMessage(), e);
    }
    return RequestPlan.of(nothing.asked(), everything.asked(), ASSUMPTIONS);
  }

  synchronized List<HttpUrl> asked() {
    return List.copyOf(asked);
  }

  @Override
  public synchronized Answer fetch(HttpUrl url, String accept, Deadline deadline) {
    asked.add(url);
    if (everything && ApiPaths.isObject(url)) {
      List<String> path = ApiPaths.parts(url);
      return json(url, object(path.get(0) + "/" + path.get(1), path.get(2), 0));
    }
    if (everything && ApiPaths.isList(url)) {
      return json(url, page(url));
    }
    if (ApiPaths.isList(url)) {
      return Answer.emptyList(url);
    }
    throw DatatrackerException.refused(url, 404, null, null, null, true);
  }

  private ObjectNode page(HttpUrl url) {
    String list = String.join("/", ApiPaths.parts(url));
    List<ObjectNode> rows = rows(url, list);
    rows.sort(Comparator.comparingLong(row -> row.path("id").asLong()));
    long after = ListQuestion.number(url, "id__gt", Long.MIN_VALUE);
    int limit = (int) ListQuestion.number(url, "limit", 20);
    List<ObjectNode> left =
        rows.stream()
            .filter(row -> row.path("id").asLong() > after)
            .skip(ListQuestion.number(url, "offset", 0))
            .toList();
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    long end = ListQuestion.number(url, "offset", 0) + limit;
    HttpUrl next = url.newBuilder().setQueryParameter("offset", Long.toString(end)).build();
    page.putObject("meta")
        .put("total_count", rows.size())
        .put("next", left.size() > limit ? next.encodedPath() + "?" + next.encodedQuery() : null);
    ArrayNode objects = page.putArray("objects");
    left.stream().limit(limit).forEach(objects::add);
    return page;
  }

  private List<ObjectNode> rows(HttpUrl url, String list) {
    List<ObjectNode> rows = new ArrayList<>();
    String filter = ListQuestion.keyFilter(url);
    if (filter == null) {
      boolean publications = "published_rfc".equals(url.queryParameter("type"));
      int size = publications ? RFCS : list.equals("group/group") ? GROUPS : ROWS;
      for (int i = 0; i < size; i++) {
        ObjectNode row = object(list, Integer.toString(id(list, "row", i)), i);
        rows.add(publications ? row.put("doc", document("rfc" + (9000 + i))) : row);
      }
      return rows;
    }
    String value = url.queryParameter(filter);
    String field = ListQuestion.field(filter);
    for (String key : value == null ? List.<String>of() : Arrays.asList(value.split(",", -1))) {
      for (int i = 0; i < rowsPerKey(list, url); i++) {
        ObjectNode row = object(list, key, i);
        if (ListQuestion.refersToDocument(filter)) {
          row.put(field, document(key));
          related(list, field, key, i, row);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static int rowsPerKey(String list, HttpUrl url) {
    return switch (list) {
      case "doc/documentauthor" -> AUTHORS;
      case "doc/relateddocument" -> RELATIONS;
      case "doc/docevent" -> url.queryParameter("type") == null ? EVENTS : 1;
      default -> 1;
    };
  }

  /** The other end of a relation: one draft that goes before, otherwise RFCs. */
  private void related(String list, String field, String key, int i, ObjectNode row) {
    if (list.equals("doc/relateddocument")) {
      boolean draft = key.startsWith("draft-");
      boolean older = key.endsWith("-older");
      String other = draft && i == 0 && !older ? key + "-older" : "rfc" + (i + 1);
      boolean to = field.equals("source");
      row.put(to ? "target" : "source", document(to || !draft ? other : "rfc" + (i + 1)));
      row.put(
          "relationship",
          "/api/v1/name/docrelationshipname/" + (draft && i == 0 ? "replaces" : "updates") + "/");
    }
  }

  private String document(String key) {
    String name = key.matches("[0-9]+") ? names.getOrDefault(Integer.valueOf(key), key) : key;
    return "/api/v1/doc/document/" + name + "/";
  }

  /** A row with what rows of many lists have. */
  private ObjectNode object(String list, String key, int i) {
    boolean document = list.equals("doc/document");
    int id =
        !document && i == 0 && key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : id(list, key, i);
    String name = document && key.matches("[0-9]{1,9}") ? "draft-imagined-" + key : key;
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", id)
        .put("resource_uri", "/api/v1/" + list + "/" + (document ? name : "" + id) + "/")
        .put("name", name)
        .put("title", name)
        .put("acronym", "g" + id)
        .put("slug", "s" + id)
        .put("rev", name.startsWith("rfc") ? "" : "00")
        .put("time", "2026-01-01T00:00:00Z")
        .put("type", "/api/v1/name/doctypename/" + (name.startsWith("rfc") ? "rfc" : "draft") + "/")
        .put("order", i + 1)
        .put("group", "/api/v1/group/group/1/")
        .put("person", "/api/v1/person/person/" + id(list + " person", key, i) + "/")
        .put("doc", document("draft-imagined-" + id));
    row.putArray("states").add("/api/v1/doc/state/1/");
    if (document) {
      names.put(id, name);
    }
    return row;
  }

  /** As long as real ones are. */
  private int id(String list, String key, int i) {
    return ids.computeIfAbsent(list + " " + key + " " + i, k -> 1_000_000 + ids.size());
  }

  private static Answer json(HttpUrl url, ObjectNode json) {
    return new Answer(url, JSON, json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
