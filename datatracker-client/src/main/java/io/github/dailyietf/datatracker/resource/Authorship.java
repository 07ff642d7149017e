package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * That a person is an author of a document.
 *
 * @param object all that the server sent
 */
public record Authorship(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, document is missing
   */
  public Authorship {
    Required.number(object, "id");
    Required.link(object, "document");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The name of the document. */
  public String document() {
    return Required.link(object, "document");
  }

  /** The number of the person. */
  public OptionalLong person() {
    return object.linkedNumber("person");
  }

  /** The address given in the document. */
  public Optional<String> email() {
    return object.link("email");
  }

  /** The affiliation given in the document. */
  public Optional<String> affiliation() {
    return object.text("affiliation");
  }

  /** The country given in the document. */
  public Optional<String> country() {
    return object.text("country");
  }

  /** The place among the authors, from 1. */
  public OptionalInt order() {
    return object.count("order");
  }

  /** The document, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> reference() {
    return References.of(document());
  }
}
