package io.github.dailyietf.datatracker.resource;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry of a table of names: what a slug means.
 *
 * @param object all that the server sent
 */
public record NameEntry(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if slug is missing
   */
  public NameEntry {
    Required.text(object, "slug");
  }

  /** The slug, which is the key. */
  public String slug() {
    return Required.text(object, "slug");
  }

  /** The name for people. */
  public Optional<String> name() {
    return object.text("name");
  }

  /** What it means. */
  public Optional<String> description() {
    return object.text("desc");
  }

  /** Whether it is still in use. */
  public Optional<Boolean> used() {
    return object.flag("used");
  }

  /** Where it stands among the others. */
  public OptionalLong order() {
    return object.number("order");
  }
}
