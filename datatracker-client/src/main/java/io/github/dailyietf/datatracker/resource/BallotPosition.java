package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The position that an area director, or a member of another board, took on a document. Each change
 * is a new one: the newest of a person counts.
 *
 * @param object all that the server sent
 */
public record BallotPosition(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, doc, pos, time is missing
   */
  public BallotPosition {
    Required.number(object, "id");
    Required.link(object, "doc");
    Required.link(object, "pos");
    Required.time(object, "time");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The name of the document. */
  public String document() {
    return Required.link(object, "doc");
  }

  /** The number of the person whose position it is. */
  public OptionalLong balloter() {
    return object.linkedNumber("balloter");
  }

  /**
   * The position as a slug: {@code yes}, {@code noobj}, {@code discuss}, {@code abstain}, {@code
   * recuse}, {@code norecord}.
   */
  public String position() {
    return Required.link(object, "pos");
  }

  /** When it was taken. */
  public Instant time() {
    return Required.time(object, "time");
  }

  /** The revision of the document at that time. */
  public Optional<String> revision() {
    return object.text("rev");
  }

  /** What has to be discussed. */
  public Optional<String> discuss() {
    return object.text("discuss");
  }

  /** A comment that does not block. */
  public Optional<String> comment() {
    return object.text("comment");
  }

  /** The number of the ballot. */
  public OptionalLong ballot() {
    return object.linkedNumber("ballot");
  }

  /** The document, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> reference() {
    return References.of(document());
  }
}
