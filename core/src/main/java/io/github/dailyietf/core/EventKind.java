package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of thing happened to a document. An open set: a slug that is not known here is kept.
 *
 * @param slug {@code revision}, {@code replaces}, {@code last-call} ...
 */
public record EventKind(String slug) {

  /** A revision of a draft was posted; {@code document} has the revision. */
  public static final EventKind REVISION = new EventKind("revision");

  /** A draft ({@code document}) took the place of an older one ({@code other}). */
  public static final EventKind REPLACES = new EventKind("replaces");

  /** Somebody or something holds that a draft may replace the other; nobody confirmed it. */
  public static final EventKind POSSIBLY_REPLACES = new EventKind("possibly-replaces");

  /** A draft ({@code document}) was published as an RFC ({@code other}). */
  public static final EventKind BECAME_RFC = new EventKind("became-rfc");

  /** An RFC was published. */
  public static final EventKind RFC_PUBLISHED = new EventKind("rfc-published");

  /** An RFC ({@code document}) made an older one ({@code other}) obsolete. */
  public static final EventKind OBSOLETES = new EventKind("obsoletes");

  /** An RFC ({@code document}) updated an older one ({@code other}). */
  public static final EventKind UPDATES = new EventKind("updates");

  /** A draft proposes to make an RFC ({@code other}) obsolete; it does not yet. */
  public static final EventKind WOULD_OBSOLETE = new EventKind("would-obsolete");

  /** A draft proposes to update an RFC ({@code other}); it does not yet. */
  public static final EventKind WOULD_UPDATE = new EventKind("would-update");

  /** A BCP, STD or FYI ({@code document}) holds an RFC ({@code other}). */
  public static final EventKind CONTAINS = new EventKind("contains");

  /** A group adopted the draft. */
  public static final EventKind ADOPTED = new EventKind("adopted");

  /** The draft went into a stream; {@code detail} is its slug. */
  public static final EventKind STREAM = new EventKind("stream");

  /** A state was set; {@code detail} is state type and slug: {@code draft-iesg/ad-eval}. */
  public static final EventKind STATE = new EventKind("state");

  /** The IESG asked for last comments until {@code ends}. */
  public static final EventKind LAST_CALL = new EventKind("last-call");

  /** A ballot was opened or closed, or a position was taken; {@code detail} tells. */
  public static final EventKind BALLOT = new EventKind("ballot");

  /** The document was approved for publication. */
  public static final EventKind APPROVED = new EventKind("approved");

  /** The IESG reviewed a document of another stream (RFC 5742). */
  public static final EventKind CONFLICT_REVIEW = new EventKind("conflict-review");

  /** An RFC was moved to another level; {@code detail} is the level's slug. */
  public static final EventKind LEVEL = new EventKind("level");

  /** The draft expired. */
  public static final EventKind EXPIRED = new EventKind("expired");

  /** An expired draft was brought back. */
  public static final EventKind RESURRECTED = new EventKind("resurrected");

  /** The draft was withdrawn. */
  public static final EventKind WITHDRAWN = new EventKind("withdrawn");

  /** An erratum of an RFC was reported or judged; {@code detail} is its number, if known. */
  public static final EventKind ERRATUM = new EventKind("erratum");

  /** A patent or another right was disclosed (RFC 8179). */
  public static final EventKind IPR_DISCLOSURE = new EventKind("ipr-disclosure");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public EventKind {
    Slug.check(slug);
  }

  /**
   * The kind of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventKind of(String slug) {
    return new EventKind(slug);
  }

  /** True for what ties two documents together; such an event has an {@code other}. */
  public boolean relation() {
    return lineage()
        || equals(POSSIBLY_REPLACES)
        || equals(OBSOLETES)
        || equals(UPDATES)
        || equals(WOULD_OBSOLETE)
        || equals(WOULD_UPDATE)
        || equals(CONTAINS);
  }

  /** True for what makes two documents the same work: a replacement, or becoming an RFC. */
  public boolean lineage() {
    return equals(REPLACES) || equals(BECAME_RFC);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
