package io.github.dailyietf.datatracker.resource;

import java.util.Optional;

/**
 * A state that documents can be in, one for each type of state at a time.
 *
 * @param object all that the server sent
 */
public record State(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, type, slug is missing
   */
  public State {
    Required.number(object, "id");
    Required.link(object, "type");
    Required.text(object, "slug");
  }

  /** The server's number of it, which documents and events refer to. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The type of state: {@code draft}, {@code draft-iesg}, {@code draft-stream-ietf}. */
  public String type() {
    return Required.link(object, "type");
  }

  /** Its slug, unique within the type: {@code active}, {@code lc}. */
  public String slug() {
    return Required.text(object, "slug");
  }

  /** Its name for people: {@code In Last Call}. */
  public Optional<String> name() {
    return object.text("name");
  }

  /** What it means. */
  public Optional<String> description() {
    return object.text("desc");
  }

  /** Whether it is still given to documents. */
  public Optional<Boolean> used() {
    return object.flag("used");
  }
}
