package io.github.dailyietf.datatracker.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All lists of the API with what they can be filtered and ordered by, from {@code resources.txt}.
 */
final class ResourceTable {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, String[]> shorthands = new HashMap<>();

  /**
   * One list.
   *
   * @param key the field that holds the key of an object
   * @param orders what it can be ordered by, first the default
   * @param filters by name
   */
  record Row(String key, List<String> orders, Map<String, Filter> filters) {}

  /**
   * A field that can be filtered by.
   *
   * @param target the list that the field leads on to, or null
   * @param many whether it leads to many objects
   */
  record Filter(@Nullable String target, boolean many) {}

  /** Read when first asked for; most programs use a few methods that need no table. */
  private static final class Loaded {
    static final ResourceTable TABLE = read();
  }

  static @Nullable Row row(String path) {
    return Loaded.TABLE.rows.get(path);
  }

  static List<String> paths() {
    return List.copyOf(Loaded.TABLE.rows.keySet());
  }

  private static ResourceTable read() {
    var table = new ResourceTable();
    try (InputStream in = ResourceTable.class.getResourceAsStream("resources.txt")) {
      if (in == null) {
        throw new IllegalStateException("resources.txt is not beside the class");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    String[] words = line.split(" ", -1);
    if (words[0].startsWith("@")) {
      shorthands.put(words[0], Arrays.copyOfRange(words, 2, words.length));
      return;
    }
    Map<String, Filter> filters = new LinkedHashMap<>();
    for (String word : Arrays.asList(words).subList(4, words.length)) {
      for (String filter : shorthands.getOrDefault(word, new String[] {word})) {
        add(filter, filters);
      }
    }
    List<String> orders = words[2].equals("-") ? List.of() : List.of(words[2].split(",", -1));
    rows.put(words[0], new Row(words[1], orders, Collections.unmodifiableMap(filters)));
  }

  private static void add(String filter, Map<String, Filter> filters) {
    int arrow = filter.indexOf('>');
    if (arrow < 0) {
      filters.put(filter, new Filter(null, false));
    } else {
      boolean many = filter.startsWith(">>", arrow);
      String target = filter.substring(arrow + (many ? 2 : 1));
      filters.put(filter.substring(0, arrow), new Filter(target, many));
    }
  }
}
