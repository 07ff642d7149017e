package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;

/**
 * A person whom the server knows.
 *
 * @param object all that the server sent
 */
public record Person(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public Person {
    Required.number(object, "id");
  }

  /** The server's number of the person. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The name as the person writes it; may be empty. */
  public String name() {
    return object.text("name").or(() -> object.text("ascii")).orElse("");
  }

  /** The name in ASCII. */
  public Optional<String> ascii() {
    return object.text("ascii");
  }

  /** What the person says of themselves. */
  public Optional<String> biography() {
    return object.text("biography");
  }

  /** Where the person's photo is. */
  public Optional<String> photo() {
    return object.text("photo");
  }

  /** When the record was last changed. */
  public Optional<Instant> modified() {
    return object.time("time");
  }
}
