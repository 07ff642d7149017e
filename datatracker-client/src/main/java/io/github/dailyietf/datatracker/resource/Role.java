package io.github.dailyietf.datatracker.resource;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * That a person is something in a group: its chair, its area director, a secretary.
 *
 * @param object all that the server sent
 */
public record Role(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, name is missing
   */
  public Role {
    Required.number(object, "id");
    Required.link(object, "name");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The role as a slug: {@code chair}, {@code ad}, {@code secr}. */
  public String name() {
    return Required.link(object, "name");
  }

  /** The number of the group; in past roles that of a past state of a group. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /** The number of the person. */
  public OptionalLong person() {
    return object.linkedNumber("person");
  }

  /** The address used in this role. */
  public Optional<String> email() {
    return object.link("email");
  }
}
