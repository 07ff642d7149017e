package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A family of topics such as routing, DNS or AI agents; an editor's grouping, not an IETF area.
 *
 * @param key what identifies it: {@code routing}
 * @param names its name by language tag: {@code en}, {@code ja}; may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Family(String key, Map<String, String> names) {

  /**
   * Checks that there is a key.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Family {
    if (key.isBlank()) {
      throw new IllegalArgumentException("the key of a family must not be blank");
    }
    names = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(names, Map.of())));
  }

  /** A family whose key is its name. */
  public static Family of(String key) {
    return new Family(key, Map.of());
  }

  /** The name in the locale's language, else in English, else the key. */
  public String label(Locale locale) {
    String english = names.getOrDefault("en", key);
    return names.getOrDefault(locale.getLanguage(), english);
  }
}
