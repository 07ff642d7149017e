package io.github.dailyietf.datatracker.resource;

import java.util.Arrays;
import java.util.List;

/** Lists that the server keeps as one text. */
final class Lists {

  private Lists() {}

  static List<String> commaSeparated(ResourceObject object, String field) {
    return Arrays.stream(object.text(field).orElse("").split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
