package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What kind of group it is. An open set: a slug that is not known here is kept.
 *
 * @param slug the Datatracker's key: {@code wg}, {@code rg}, {@code area}, {@code ag}, {@code rag},
 *     {@code individ} ...
 */
public record GroupType(String slug) {

  /** An IETF working group. */
  public static final GroupType WORKING_GROUP = new GroupType("wg");

  /** An IRTF research group. */
  public static final GroupType RESEARCH_GROUP = new GroupType("rg");

  /** An IETF area. */
  public static final GroupType AREA = new GroupType("area");

  /** The Datatracker's pseudo-group of individual submissions. */
  public static final GroupType INDIVIDUAL = new GroupType("individ");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public GroupType {
    Slug.check(slug);
  }

  /**
   * The type of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GroupType of(String slug) {
    return new GroupType(slug);
  }

  /**
   * Reads a type as announcements name it: {@code WG}, {@code Working Group}, {@code RG}, {@code
   * Research Group}, {@code BOF}, {@code Directorate} ... Any other words become a slug of their
   * own.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static GroupType parse(String text) {
    String name = Slug.of(text);
    return switch (name) {
      case "working-group" -> WORKING_GROUP;
      case "research-group" -> RESEARCH_GROUP;
      case "individual" -> INDIVIDUAL;
      case "area-group" -> new GroupType("ag");
      case "research-area-group" -> new GroupType("rag");
      case "directorate" -> new GroupType("dir");
      case "editorial-stream-working-group" -> new GroupType("edwg");
      default -> new GroupType(name);
    };
  }

  /** The name for people: {@code WG} for {@code wg}; the slug where none is known. */
  public String label() {
    return switch (slug) {
      case "wg", "rg", "ag", "rag", "bof", "iab", "irtf", "ietf", "iesg" ->
          slug.toUpperCase(Locale.ROOT);
      case "area" -> "Area";
      case "team" -> "Team";
      case "dir" -> "Directorate";
      case "program" -> "Program";
      case "individ" -> "Individual";
      case "ise" -> "ISE";
      case "edwg" -> "Editorial Stream Working Group";
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
