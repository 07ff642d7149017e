package io.github.dailyietf.digest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that constants have in JSON: {@code COUNT_DRAFTS} is {@code countDrafts}. */
final class JsonName {

  private JsonName() {}

  static String of(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
    }
    return name.toString();
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Optional.ofNullable(byName(type).get(name));
  }

  static <E extends Enum<E>> List<String> all(Class<E> type) {
    return List.copyOf(byName(type).keySet());
  }

  /** The constants by their names, in their order. */
  static <E extends Enum<E>> Map<String, E> byName(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(of(constant), constant);
    }
    return constants;
  }

  /** What the writer of a wrong name may have meant, as words to put behind a message. */
  static String hint(String wrong, Collection<String> names) {
    String best = "";
    int least = Math.min(4, wrong.length() / 2 + 1);
    for (String name : names) {
      int distance =
          wrong.length() > 2 * name.length()
              ? least
              : distance(wrong.toLowerCase(Locale.ROOT), name);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    if (!best.isEmpty()) {
      return "; did you mean \"" + best + "\"?";
    }
    return names.size() <= 20 ? "; there are " + String.join(", ", names) : "";
  }

  /** How many letters must be changed, put in or left out (Levenshtein), whatever their case. */
  private static int distance(String wrong, String name) {
    String right = name.toLowerCase(Locale.ROOT);
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wrong.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int changed = diagonal + (wrong.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
