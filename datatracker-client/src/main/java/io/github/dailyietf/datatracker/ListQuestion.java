package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A question to a list of the API, taken apart: which things it is about, and everything else.
 *
 * @param list app and name
 * @param filter by what the things are asked for, without a lookup; blank for the whole list
 * @param others the other filters, in order
 * @param keys the things; one that is blank for the whole list
 * @param after the rows begin behind this number
 * @param offset so many rows are passed over
 */
record ListQuestion(
    String list, String filter, String others, List<String> keys, long after, int offset) {

  private static final Set<String> PAGING = Set.of("order_by", "limit", "offset", "id__gt");

  /** Filters by the kind of thing, not by the thing. */
  private static final Set<String> KINDS = Set.of("relationship", "type", "state", "stream");

  private static final Set<String> DOCUMENTS = Set.of("document", "doc", "source", "target");
  private static final Set<String> EXACT =
      Set.of("name", "document", "doc", "doc__name", "source__name", "target__name", "person");

  static ListQuestion of(HttpUrl url) {
    String keyFilter = keyFilter(url);
    Set<String> others = new TreeSet<>();
    List<String> keys = List.of("");
    for (String name : url.queryParameterNames()) {
      String value = value(url, name);
      if (name.equals(keyFilter)) {
        keys = value.isEmpty() ? List.of() : Arrays.asList(value.split(",", -1));
      } else if (!PAGING.contains(name)) {
        others.add(name + "=" + value);
      }
    }
    return new ListQuestion(
        String.join("/", ApiPaths.parts(url)),
        keyFilter == null ? "" : keyFilter.replaceFirst("__in$", ""),
        String.join("&", others),
        keys,
        number(url, "id__gt", Long.MIN_VALUE),
        (int) number(url, "offset", 0));
  }

  /** A single object is its list asked by its key. */
  static ListQuestion ofObject(HttpUrl url) {
    List<String> parts = ApiPaths.parts(url);
    String list = parts.get(0) + "/" + parts.get(1);
    String filter = list.equals("doc/document") ? "name" : "id";
    return new ListQuestion(list, filter, "", List.of(parts.get(2)), Long.MIN_VALUE, 0);
  }

  /** The filter that names things, if there is one. */
  static @Nullable String keyFilter(HttpUrl url) {
    for (String name : url.queryParameterNames()) {
      boolean key = name.endsWith("__in") || EXACT.contains(name);
      if (key && !KINDS.contains(field(name))) {
        return name;
      }
    }
    return null;
  }

  static String field(String filter) {
    int end = filter.indexOf("__");
    return end < 0 ? filter : filter.substring(0, end);
  }

  static boolean refersToDocument(String filter) {
    return DOCUMENTS.contains(field(filter));
  }

  static long number(HttpUrl url, String parameter, long otherwise) {
    String value = value(url, parameter);
    return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : otherwise;
  }

  private static String value(HttpUrl url, String parameter) {
    List<@Nullable String> values = url.queryParameterValues(parameter);
    String last = values.isEmpty() ? null : values.get(values.size() - 1);
    return last == null ? "" : last;
  }

  /** What two questions have in common that differ in their things only. */
  String template() {
    return list + " " + filter + " " + others;
  }

  /** Whether the row is about this thing. */
  boolean belongs(JsonNode row, String key, Map<String, String> namesById) {
    JsonNode value = row.path(field(filter));
    String wanted =
        filter.equals(field(filter)) && refersToDocument(filter)
            ? namesById.getOrDefault(key, key)
            : key;
    String text = value.asText();
    if (text.startsWith("/api/")) {
      String path = text.replaceFirst("/$", "");
      text = path.substring(path.lastIndexOf('/') + 1);
    }
    return text.equals(wanted);
  }

  boolean isBehindStart(JsonNode row) {
    return row.path("id").asLong(Long.MAX_VALUE) > after;
  }

  @Override
  public String toString() {
    return template() + " " + keys;
  }
}
