package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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
   * Reads a stream as announcements, the RFC index and RFCs themselves name it: {@code IETF},
   * {@code Independent}, {@code INDEPENDENT}, {@code IRTF stream}, {@code Independent Submission},
   * {@code Internet Research Task Force (IRTF)} ... Any other words become a slug of their own.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static DocumentStream parse(String text) {
    String name = Slug.of(text);
    int end = name.length() - "-stream".length();
    String known = end > 0 && name.endsWith("-stream") ? name.substring(0, end) : name;
    return switch (known) {
      case "internet-engineering-task-force-(ietf)" -> IETF;
      case "internet-research-task-force-(irtf)" -> IRTF;
      case "internet-architecture-board-(iab)" -> IAB;
      case "independent", "independent-submission" -> INDEPENDENT;
      default -> new DocumentStream(known);
    };
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
