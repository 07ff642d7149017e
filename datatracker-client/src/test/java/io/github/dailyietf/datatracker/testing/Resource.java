package io.github.dailyietf.datatracker.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the Datatracker declares of a list.
 *
 * @param path app and name: {@code doc/document}
 * @param key the field that ends the address of an object
 * @param order fields that it may be ordered by
 * @param filters fields that it may be filtered by
 * @param through those of the filters behind which one may go on
 * @param relations fields that refer to others, with the list that these are in
 * @param toMany those of the relations that refer to several
 */
record Resource(
    String path,
    String key,
    Set<String> order,
    Set<String> filters,
    Set<String> through,
    Map<String, String> relations,
    Set<String> toMany) {

  /** All lists, by path. */
  static Map<String, Resource> all() {
    Map<String, Resource> all = new HashMap<>();
    try (InputStream in = Resource.class.getResourceAsStream("resources.txt")) {
      if (in == null) {
        throw new IllegalStateException("resources.txt is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Resource::read)
          .forEach(resource -> all.put(resource.path(), resource));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource read(String line) {
    List<String> parts = List.of(line.split("\\|", -1));
    Set<String> filters = new HashSet<>();
    Set<String> through = new HashSet<>();
    for (String filter : items(parts.get(3))) {
      String field = filter.replace("*", "");
      filters.add(field);
      if (filter.endsWith("*")) {
        through.add(field);
      }
    }
    Map<String, String> relations = new HashMap<>();
    Set<String> toMany = new HashSet<>();
    for (String relation : items(parts.get(4))) {
      int arrow = relation.indexOf('>');
      String field = relation.substring(0, arrow).replace("[]", "");
      relations.put(field, relation.substring(arrow + 1));
      if (relation.charAt(arrow - 1) == ']') {
        toMany.add(field);
      }
    }
    return new Resource(
        parts.get(0),
        parts.get(1),
        Set.copyOf(items(parts.get(2))),
        filters,
        through,
        relations,
        toMany);
  }

  private static List<String> items(String list) {
    List<String> items = new ArrayList<>(List.of(list.split(",", -1)));
    items.remove("");
    return items;
  }

  /** By which field the database knows a row; documents have names for people and ids for it. */
  String primaryKey() {
    return path.equals("doc/document") ? "id" : key;
  }
}
