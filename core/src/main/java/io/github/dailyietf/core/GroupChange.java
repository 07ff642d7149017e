package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a {@link GroupAction} announces. An open set: a slug that is not known here is kept.
 *
 * @param slug {@code formed}, {@code rechartered} or {@code concluded}
 */
public record GroupChange(String slug) {

  /** A new group. */
  public static final GroupChange FORMED = new GroupChange("formed");

  /** A new charter of an existing group. */
  public static final GroupChange RECHARTERED = new GroupChange("rechartered");

  /** The end of a group. */
  public static final GroupChange CONCLUDED = new GroupChange("concluded");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public GroupChange {
    Slug.check(slug);
  }

  /**
   * The change of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GroupChange of(String slug) {
    return new GroupChange(slug);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
