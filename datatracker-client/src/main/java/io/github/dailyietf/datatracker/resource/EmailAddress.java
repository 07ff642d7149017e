package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An address, of a person or of nobody who is known.
 *
 * @param object all that the server sent
 */
public record EmailAddress(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if address is missing
   */
  public EmailAddress {
    Required.text(object, "address");
  }

  /** The address; upper and lower case differ. */
  public String address() {
    return Required.text(object, "address");
  }

  /** The number of the person. */
  public OptionalLong person() {
    return object.linkedNumber("person");
  }

  /** Whether it is still in use. */
  public Optional<Boolean> active() {
    return object.flag("active");
  }

  /** Whether it is the one that the person prefers. */
  public Optional<Boolean> primary() {
    return object.flag("primary");
  }

  /** Where the server has it from: {@code author: draft-ietf-quic-http}. */
  public Optional<String> origin() {
    return object.text("origin");
  }

  /** When it was entered. */
  public Optional<Instant> since() {
    return object.time("time");
  }
}
