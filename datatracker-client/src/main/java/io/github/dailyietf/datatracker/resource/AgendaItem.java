package io.github.dailyietf.datatracker.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A session as the published agenda of a meeting shows it.
 *
 * @param object all that the server sent
 */
public record AgendaItem(ResourceObject object) {

  /**
   * Checks what no session lacks.
   *
   * @throws IllegalArgumentException if it has no name
   */
  public AgendaItem {
    Required.text(object, "name");
  }

  /** The number of the {@link Session}. */
  public OptionalLong session() {
    return object.number("session_id");
  }

  /** What it is called: the name of the group, of the break, of the plenary. */
  public String name() {
    return Required.text(object, "name");
  }

  /** The acronym of the group. */
  public Optional<String> group() {
    return object.object("group").flatMap(group -> group.text("acronym"));
  }

  /** When it begins; empty if it has no slot. */
  public Optional<Instant> start() {
    return object.time("start");
  }

  /** How long it is. */
  public Optional<Duration> duration() {
    return object.duration("duration");
  }

  /** The room. */
  public Optional<String> location() {
    return object.text("location");
  }

  /** Its status as a slug: {@code sched}, {@code canceled}. */
  public Optional<String> status() {
    return object.text("status");
  }

  /** Where its agenda is. */
  public Optional<String> agenda() {
    return object.text("agenda");
  }

  /** Where its minutes are. */
  public Optional<String> minutes() {
    return object.text("minutes");
  }

  /** Whether it is of those who only think of forming a group. */
  public Optional<Boolean> bof() {
    return object.flag("is_bof");
  }

  /** When it was last changed. */
  public Optional<Instant> modified() {
    return object.time("modified");
  }
}
