package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * That a team was asked to review a document.
 *
 * @param object all that the server sent
 */
public record ReviewRequest(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public ReviewRequest {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The name of the document. */
  public Optional<String> document() {
    return object.link("doc");
  }

  /** The type as a slug: {@code early}, {@code lc}, {@code telechat}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** Its state as a slug: {@code requested}, {@code assigned}, {@code overtaken}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** The number of the reviewing group. */
  public OptionalLong team() {
    return object.linkedNumber("team");
  }

  /** By when. */
  public Optional<LocalDate> deadline() {
    return object.date("deadline");
  }

  /** The number of the person who asked. */
  public OptionalLong requestedBy() {
    return object.linkedNumber("requested_by");
  }

  /** The revision to be reviewed, if only that will do. */
  public Optional<String> requestedRevision() {
    return object.text("requested_rev");
  }

  /** What the reviewers should know. */
  public Optional<String> comment() {
    return object.text("comment");
  }

  /** When it was asked for. */
  public Optional<Instant> time() {
    return object.time("time");
  }
}
