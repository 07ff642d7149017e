package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The stream a document belongs to (RFC 8729). An open set: a slug that is not known here is kept.
 *
 * @param slug the Datatracker's key: {@code ietf}, {@code irtf}, {@code iab}, {@code ise}, {@code
 *     editorial} or {@code legacy}
 */
public record DocumentStream(String slug) {

  /** The IETF stream. */
  public static final DocumentStream IETF = new DocumentStream("ietf");

  /** The IRTF stream. */
  public static final DocumentStream IRTF = new DocumentStream("irtf");

  /** The IAB stream. */
  public static final DocumentStream IAB = new DocumentStream("iab");

  /** The Independent Submission stream. */
  public static final DocumentStream INDEPENDENT = new DocumentStream("ise");

  /** The Editorial stream (RFC 9280). */
  public static final DocumentStream EDITORIAL = new DocumentStream("editorial");

  /** RFCs from before there were streams. */
  public static final DocumentStream LEGACY = new DocumentStream("legacy");

  private static final List<DocumentStream> KNOWN =
      List.of(IETF, IRTF, IAB, INDEPENDENT, EDITORIAL, LEGACY);

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public DocumentStream {
    Slug.check(slug);
  }

  /**
   * The stream of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DocumentStream of(String slug) {
    return new DocumentStream(slug);
  }

  /**
   * Reads a stream as announcements and the RFC index name it: {@code IETF}, {@code Independent},
   * {@code INDEPENDENT} ... Any other word becomes a slug of its own.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static DocumentStream parse(String text) {
    String word = text.strip();
    for (DocumentStream stream : KNOWN) {
      if (word.equalsIgnoreCase(stream.label()) || word.equalsIgnoreCase(stream.slug)) {
        return stream;
      }
    }
    return new DocumentStream(Slug.of(word));
  }

  /** The name for people: {@code Independent} for {@code ise}; the slug where none is known. */
  public String label() {
    return switch (slug) {
      case "ietf" -> "IETF";
      case "irtf" -> "IRTF";
      case "iab" -> "IAB";
      case "ise" -> "Independent";
      case "editorial" -> "Editorial";
      case "legacy" -> "Legacy";
      default -> slug;
    };
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
