package io.github.dailyietf.digest;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A text with names in braces. A brace that starts no name is an error, not text. */
final class Template {

  private Template() {}

  static void check(String name, String text, Collection<String> placeholders) {
    walk(
        text,
        placeholder -> {
          if (!placeholders.contains(placeholder)) {
            throw new IllegalArgumentException(
                name + " has no placeholder {" + placeholder + "}, only " + placeholders);
          }
          return "";
        });
  }

  static String fill(String text, Map<String, ?> values) {
    return walk(
        text,
        placeholder ->
            Optional.ofNullable(values.get(placeholder))
                .orElseThrow(
                    () -> new IllegalArgumentException("no value for {" + placeholder + "}"))
                .toString());
  }

  private static String walk(String text, Function<String, String> valueOf) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : at;
      if (end < 0 || c == '}') {
        throw new IllegalArgumentException("a brace without its other one: " + text);
      }
      out.append(c == '{' ? valueOf.apply(text.substring(at + 1, end)) : c);
      at = end + 1;
    }
    return out.toString();
  }
}
