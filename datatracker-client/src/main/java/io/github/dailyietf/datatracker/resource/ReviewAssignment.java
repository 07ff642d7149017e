package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * That a person reviews a document, and with what result.
 *
 * @param object all that the server sent
 */
public record ReviewAssignment(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public ReviewAssignment {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The number of the request. */
  public OptionalLong request() {
    return object.linkedNumber("review_request");
  }

  /** The address of the reviewer. */
  public Optional<String> reviewer() {
    return object.link("reviewer");
  }

  /** Its state as a slug: {@code accepted}, {@code completed}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** The result as a slug: {@code ready}, {@code nits}, {@code issues}. */
  public Optional<String> result() {
    return object.link("result");
  }

  /** The name of the review, which is a document. */
  public Optional<String> review() {
    return object.link("review");
  }

  /** The revision that was reviewed. */
  public Optional<String> reviewedRevision() {
    return object.text("reviewed_rev");
  }

  /** Where the review stands in the mail archive. */
  public Optional<String> mail() {
    return object.text("mailarch_url");
  }

  /** When it was assigned. */
  public Optional<Instant> assigned() {
    return object.time("assigned_on");
  }

  /** When it was done. */
  public Optional<Instant> completed() {
    return object.time("completed_on");
  }
}
