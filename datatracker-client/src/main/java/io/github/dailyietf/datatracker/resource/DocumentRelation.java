package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import java.util.Optional;

/**
 * What one document does to another: it replaces, updates or obsoletes it, became it, contains it,
 * cites it.
 *
 * @param object all that the server sent
 */
public record DocumentRelation(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, source, target, relationship is missing
   */
  public DocumentRelation {
    Required.number(object, "id");
    Required.link(object, "source");
    Required.link(object, "target");
    Required.link(object, "relationship");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /**
   * The document that does it: the newer one, the citing one, the sub-series, the draft that became
   * an RFC.
   */
  public String source() {
    return Required.link(object, "source");
  }

  /** The document to which it is done. */
  public String target() {
    return Required.link(object, "target");
  }

  /**
   * The relationship as the server's slug: {@code replaces}, {@code possibly-replaces}, {@code
   * became_rfc}, {@code obs}, {@code updates}, {@code contains}, {@code refnorm}.
   */
  public String kind() {
    return Required.link(object, "relationship");
  }

  /** The source, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> sourceReference() {
    return References.of(source());
  }

  /** The target, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> targetReference() {
    return References.of(target());
  }
}
