package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One filter of a question: a field, or a way over relations to a field, and a comparison.
 *
 * @param path the fields on the way
 */
record Filter(Resource resource, List<String> path, Lookup lookup) {

  private static final Set<String> TIMES =
      Set.of("time", "expires", "modified", "scheduled", "requested", "discuss_time", "updated");

  /**
   * Reads a parameter; what names no field is empty, and ignored as the real server does.
   *
   * @throws Refused if the server would answer 400
   */
  static Optional<Filter> read(Tables tables, Resource resource, String name, String value) {
    List<String> words = List.of(name.split("__", -1));
    List<String> path = new ArrayList<>();
    Resource at = resource;
    boolean behindToOne = false;
    for (int i = 0; ; i++) {
      String field = words.get(i);
      if (i == 0 && !hasField(tables, at, field)) {
        return Optional.empty();
      }
      if (!at.filters().contains(field)) {
        throw Refused.noFiltering(field);
      }
      path.add(field);
      String target = at.relations().get(field);
      String next = i + 1 < words.size() ? words.get(i + 1) : "exact";
      boolean last = i + 2 >= words.size();
      if (last && Lookup.isLookup(next) && !(target != null && hasOwnField(tables, target, next))) {
        boolean time = target == null && TIMES.contains(field);
        if (behindToOne && !Lookup.BEHIND_RELATIONS.contains(next)) {
          throw Refused.noRelations(field);
        }
        if (Lookup.isCalendar(next) && !time) {
          throw notAllowed(next, field);
        }
        checkKey(tables, target, next, value);
        return Optional.of(new Filter(resource, path, new Lookup(next, field, value, time)));
      }
      if (target == null) {
        throw behindToOne ? Refused.noRelations(field) : notAllowed(next, field);
      }
      if (!at.through().contains(field)) {
        throw Refused.noRelations(field);
      }
      behindToOne = !at.toMany().contains(field);
      at = tables.known(target);
    }
  }

  private static Refused notAllowed(String lookup, String field) {
    return new Refused("'" + lookup + "' is not an allowed filter on the '" + field + "' field.");
  }

  private static boolean hasOwnField(Tables tables, String target, String field) {
    return hasField(tables, tables.known(target), field);
  }

  private static boolean hasField(Tables tables, Resource resource, String field) {
    return resource.filters().contains(field)
        || resource.relations().containsKey(field)
        || resource.key().equals(field)
        || tables.hasField(resource.path(), field);
  }

  /** The database knows most rows by a number and refuses anything else. */
  private static void checkKey(
      Tables tables,
      @org.jspecify.annotations.Nullable String target,
      String lookup,
      String value) {
    if (target != null
        && tables.known(target).primaryKey().equals("id")
        && Set.of("exact", "in").contains(lookup)) {
      for (String key : value.split(",", -1)) {
        if (!key.matches("[0-9]*")) {
          throw Refused.mismatch();
        }
      }
    }
  }

  /** The relation to several rows with which the path begins, if it does. */
  Optional<String> toMany() {
    return Optional.of(path.get(0)).filter(resource.toMany()::contains);
  }

  /** Whether the row passes; {@code rows} finds a row of a list by its key. */
  boolean passes(JsonNode row, BiFunction<String, String, Optional<JsonNode>> rows, Tables tables) {
    return passes(resource, row, 0, rows, tables);
  }

  private boolean passes(
      Resource at,
      JsonNode row,
      int i,
      BiFunction<String, String, Optional<JsonNode>> rows,
      Tables tables) {
    JsonNode value = row.path(path.get(i));
    String target = at.relations().get(path.get(i));
    boolean end = i == path.size() - 1;
    if (target == null) {
      return lookup.passes(value);
    }
    Resource next = tables.known(target);
    List<JsonNode> references = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(references::add);
    } else {
      references.add(value);
    }
    for (JsonNode reference : references) {
      boolean none = reference.isNull() || reference.isMissingNode();
      String key = Tables.lastSegment(reference);
      Optional<JsonNode> other = none ? Optional.empty() : rows.apply(target, key);
      boolean passes;
      if (end && next.primaryKey().equals(next.key())) {
        passes = lookup.passes(none ? MissingNode.getInstance() : TextNode.valueOf(key));
      } else if (end) {
        passes = lookup.passes(other.map(o -> o.path("id")).orElse(MissingNode.getInstance()));
      } else if (path.get(i + 1).equals(next.key()) && i + 1 == path.size() - 1) {
        passes = lookup.passes(none ? MissingNode.getInstance() : TextNode.valueOf(key));
      } else {
        JsonNode otherRow = other.orElse(MissingNode.getInstance());
        passes = passes(next, otherRow, i + 1, rows, tables);
      }
      if (passes) {
        return true;
      }
    }
    return false;
  }

  /** The row as it is for one of the several that it refers to. */
  static JsonNode joined(JsonNode row, Map<String, JsonNode> choice) {
    com.fasterxml.jackson.databind.node.ObjectNode joined = row.deepCopy();
    choice.forEach(joined::set);
    return joined;
  }
}
