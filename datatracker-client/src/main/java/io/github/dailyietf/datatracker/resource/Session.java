package io.github.dailyietf.datatracker.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A meeting of one group at a meeting.
 *
 * @param object all that the server sent
 */
public record Session(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public Session {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the meeting's record, not the meeting's own number. */
  public OptionalLong meeting() {
    return object.linkedNumber("meeting");
  }

  /** The number of the group. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /** A name, if it is not just the group's. */
  public Optional<String> name() {
    return object.text("name");
  }

  /** The type as a slug: {@code regular}, {@code plenary}, {@code break}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** The purpose as a slug: {@code regular}, {@code tutorial}, {@code officehours}. */
  public Optional<String> purpose() {
    return object.link("purpose");
  }

  /** How long it was meant to be. */
  public Optional<Duration> requestedDuration() {
    return object.duration("requested_duration");
  }

  /** The names of its agenda, minutes, slides and other documents. */
  public List<String> materials() {
    return object.links("materials");
  }

  /** How many were expected. */
  public OptionalInt attendees() {
    return object.count("attendees");
  }

  /** A note for the agenda. */
  public Optional<String> agendaNote() {
    return object.text("agenda_note");
  }

  /** How to take part from afar. */
  public Optional<String> remoteInstructions() {
    return object.text("remote_instructions");
  }

  /** Whether the agenda shows it. */
  public Optional<Boolean> onAgenda() {
    return object.flag("on_agenda");
  }

  /** When it was last changed. */
  public Optional<Instant> modified() {
    return object.time("modified");
  }
}
