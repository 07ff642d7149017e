package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The overall state of an Internet-Draft. An open set: a slug that is not known here is kept.
 *
 * @param slug the Datatracker's key in the state type {@code draft}: {@code active}, {@code
 *     expired}, {@code rfc}, {@code repl}, {@code auth-rm} or {@code ietf-rm}
 */
public record DraftState(String slug) {

  /** Posted and not expired. */
  public static final DraftState ACTIVE = new DraftState("active");

  /** Not revised in time. */
  public static final DraftState EXPIRED = new DraftState("expired");

  /** Became an RFC. */
  public static final DraftState RFC = new DraftState("rfc");

  /** Replaced by a draft of another name. */
  public static final DraftState REPLACED = new DraftState("repl");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public DraftState {
    Slug.check(slug);
  }

  /**
   * The state of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DraftState of(String slug) {
    return new DraftState(slug);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
