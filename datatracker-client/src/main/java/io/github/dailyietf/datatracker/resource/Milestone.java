package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a working group means to finish and when.
 *
 * @param object all that the server sent
 */
public record Milestone(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public Milestone {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the group. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /** What is to be done. */
  public String description() {
    return object.text("desc").orElse("");
  }

  /** By when; empty for groups that only order their milestones. */
  public Optional<LocalDate> due() {
    return object.date("due");
  }

  /** Its state as a slug: {@code active}, {@code charter}, {@code review}, {@code deleted}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** How it ended: {@code Done}. */
  public Optional<String> resolved() {
    return object.text("resolved");
  }

  /** The names of the documents that belong to it. */
  public List<String> documents() {
    return object.links("docs");
  }

  /** When it was last changed. */
  public Optional<Instant> modified() {
    return object.time("time");
  }
}
