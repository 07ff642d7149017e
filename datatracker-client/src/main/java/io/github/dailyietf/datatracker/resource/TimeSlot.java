package io.github.dailyietf.datatracker.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A time and a room at a meeting.
 *
 * @param object all that the server sent
 */
public record TimeSlot(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, time is missing
   */
  public TimeSlot {
    Required.number(object, "id");
    Required.time(object, "time");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the meeting's record. */
  public OptionalLong meeting() {
    return object.linkedNumber("meeting");
  }

  /** A name: {@code Morning session I}. */
  public Optional<String> name() {
    return object.text("name");
  }

  /** The type as a slug: {@code regular}, {@code break}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** When it begins. */
  public Instant start() {
    return Required.time(object, "time");
  }

  /** How long it is. */
  public Optional<Duration> duration() {
    return object.duration("duration");
  }

  /** The number of the room. */
  public OptionalLong location() {
    return object.linkedNumber("location");
  }

  /** The numbers of its sessions, in all schedules. */
  public List<Long> sessions() {
    return object.linkedNumbers("sessions");
  }
}
