package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that happened to a document: a revision, a change of state, a ballot, a comment. The
 * events of the API's more special lists are of this kind too; what such a list adds is in {@link
 * #object}.
 *
 * @param object all that the server sent
 */
public record DocumentEvent(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, doc, time is missing
   */
  public DocumentEvent {
    Required.number(object, "id");
    Required.link(object, "doc");
    Required.time(object, "time");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /**
   * The name of the document: {@code draft-ietf-quic-http}, {@code rfc9110}, {@code
   * charter-ietf-quic}.
   */
  public String document() {
    return Required.link(object, "doc");
  }

  /**
   * The kind as the server's slug: {@code new_revision}, {@code changed_state}, {@code
   * published_rfc}; empty in some old rows.
   */
  public Optional<String> type() {
    return object.text("type");
  }

  /** When it happened, which may be before it was entered. */
  public Instant time() {
    return Required.time(object, "time");
  }

  /**
   * The revision of the document at that time, or that became available with a {@code
   * new_revision}; RFCs have none.
   */
  public Optional<String> revision() {
    return object.text("rev");
  }

  /** What the server says of it, in HTML; may be empty. */
  public String html() {
    return object.text("desc").orElse("");
  }

  /** What the server says of it, without HTML. */
  public String text() {
    return Html.text(html());
  }

  /** The number of the person who did it; {@code (System)} is a person too. */
  public OptionalLong by() {
    return object.linkedNumber("by");
  }

  /** Of a change of state: the kind of state, such as {@code draft-iesg}. */
  public Optional<String> stateType() {
    return object.link("state_type");
  }

  /**
   * Of a change of state: the number of the new {@link State}; empty if the state was taken away.
   */
  public OptionalLong state() {
    return object.linkedNumber("state");
  }

  /** The document, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> reference() {
    return References.of(document());
  }
}
