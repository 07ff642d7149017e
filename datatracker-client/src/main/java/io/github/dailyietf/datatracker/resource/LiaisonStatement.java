package io.github.dailyietf.datatracker.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter between the IETF and another body.
 *
 * @param object all that the server sent
 */
public record LiaisonStatement(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public LiaisonStatement {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** Its title; may be empty. */
  public String title() {
    return object.text("title").orElse("");
  }

  /** Its text. */
  public Optional<String> body() {
    return object.text("body");
  }

  /** Who sent it; may be empty. */
  public String from() {
    return object.text("from_name").orElse("");
  }

  /** Who it was sent to; may be empty. */
  public String to() {
    return object.text("to_name").orElse("");
  }

  /** The numbers of the groups that sent it. */
  public List<Long> fromGroups() {
    return object.linkedNumbers("from_groups");
  }

  /** The numbers of the groups it was sent to. */
  public List<Long> toGroups() {
    return object.linkedNumbers("to_groups");
  }

  /** The purpose as a slug: {@code action}, {@code comment}, {@code info}, {@code response}. */
  public Optional<String> purpose() {
    return object.link("purpose");
  }

  /** Its state as a slug: {@code posted}, {@code approved}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** By when an answer is wanted. */
  public Optional<LocalDate> deadline() {
    return object.date("deadline");
  }

  /** The names of the documents attached. */
  public List<String> attachments() {
    return object.links("attachments");
  }

  /** Its tags as slugs: {@code required}, {@code taken}. */
  public List<String> tags() {
    return object.links("tags");
  }
}
