package io.github.dailyietf.datatracker.resource;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * That a session takes place in a slot, according to one schedule of several.
 *
 * @param object all that the server sent
 */
public record Assignment(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public Assignment {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the session. */
  public OptionalLong session() {
    return object.linkedNumber("session");
  }

  /** The number of the slot. */
  public OptionalLong timeSlot() {
    return object.linkedNumber("timeslot");
  }

  /** The number of the schedule; only that of the meeting counts. */
  public OptionalLong schedule() {
    return object.linkedNumber("schedule");
  }

  /** Whether planning may not move it. */
  public Optional<Boolean> pinned() {
    return object.flag("pinned");
  }
}
