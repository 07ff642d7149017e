package io.github.dailyietf.datatracker.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the name of a filter the way the server resolves it: a field, perhaps fields of objects it
 * leads on to, perhaps a comparison at the end.
 */
final class FilterCheck {

  private static final Set<String> COMPARISONS =
      Set.of(
          "exact",
          "iexact",
          "contains",
          "icontains",
          "startswith",
          "istartswith",
          "endswith",
          "iendswith",
          "in",
          "gt",
          "gte",
          "lt",
          "lte",
          "range",
          "isnull",
          "regex",
          "iregex",
          "year",
          "month",
          "day",
          "week_day",
          "hour",
          "minute",
          "second");

  /** What the server takes for a field that leads to one object, and behind it. */
  private static final Set<String> COMPARISONS_OF_LINKS =
      Set.of("exact", "in", "gt", "gte", "lt", "lte", "isnull");

  private final String path;
  private final String filter;

  FilterCheck(String path, String filter) {
    this.path = path;
    this.filter = filter;
  }

  /**
   * @throws IllegalArgumentException if the server would refuse the filter or take no notice of it
   */
  void run() {
    List<String> parts = List.of(filter.split("__", -1));
    Set<String> comparisons = COMPARISONS;
    String list = path;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      ResourceTable.Row row = ResourceTable.row(list);
      ResourceTable.Filter field = row == null ? null : row.filters().get(part);
      if (field != null) {
        // What the first field allows holds for all that comes behind it.
        if (i == 0 && field.target() != null && !field.many()) {
          comparisons = COMPARISONS_OF_LINKS;
        }
        list = field.target() == null ? "" : field.target();
      } else if (i > 0 && i == parts.size() - 1 && comparisons.contains(part)) {
        return;
      } else {
        throw refusal(i, part, row, comparisons);
      }
    }
  }

  private IllegalArgumentException refusal(
      int place, String part, ResourceTable.@Nullable Row row, Set<String> comparisons) {
    List<String> known = new ArrayList<>();
    if (row != null) {
      known.addAll(row.filters().keySet());
    }
    if (place > 0) {
      known.addAll(comparisons);
    }
    String why = filter.equals(part) ? "" : " (" + part + ")";
    return new IllegalArgumentException(
        path + " has no such filter: " + filter + why + "; possible here: " + sorted(known));
  }

  private static String sorted(Collection<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
