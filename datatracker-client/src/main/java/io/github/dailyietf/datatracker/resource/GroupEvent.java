package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that happened to a group.
 *
 * @param object all that the server sent
 */
public record GroupEvent(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, time is missing
   */
  public GroupEvent {
    Required.number(object, "id");
    Required.time(object, "time");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the group. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /**
   * The kind as the server's slug: {@code changed_state}, {@code requested_close}, {@code
   * info_changed}.
   */
  public Optional<String> type() {
    return object.text("type");
  }

  /** When it happened. */
  public Instant time() {
    return Required.time(object, "time");
  }

  /** What the server says of it, in HTML. */
  public String html() {
    return object.text("desc").orElse("");
  }

  /** What the server says of it, without HTML. */
  public String text() {
    return Html.text(html());
  }

  /** The number of the person who did it. */
  public OptionalLong by() {
    return object.linkedNumber("by");
  }

  /** Of a change of state: the new state as a slug. */
  public Optional<String> state() {
    return object.link("state");
  }
}
