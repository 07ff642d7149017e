package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a {@link Relation} says of its two sides. An open set: a slug that is not known here is
 * kept.
 *
 * @param slug the constants of this class have one each: {@code updates}, {@code companion} ...
 */
public record RelationKind(String slug) implements Comparable<RelationKind> {

  /** Most of the authors of the smaller one are authors of both. Without direction. */
  public static final RelationKind SHARED_AUTHORS = new RelationKind("shared-authors");

  /** Two that belong together: protocol and guide, IMAP and SMTP. Without direction. */
  public static final RelationKind COMPANION = new RelationKind("companion");

  /** A document of a group that continues the draft of an individual. */
  public static final RelationKind REPLACES = new RelationKind("replaces");

  /** A document that is to take the place of an RFC, as its name tells: {@code rfc5321bis}. */
  public static final RelationKind REVISES = new RelationKind("revises");

  /** A document that updates an RFC. */
  public static final RelationKind UPDATES = new RelationKind("updates");

  /** A document that makes an RFC obsolete. */
  public static final RelationKind OBSOLETES = new RelationKind("obsoletes");

  /** An RFC that is part of a BCP, STD or FYI. */
  public static final RelationKind PART_OF = new RelationKind("part-of");

  /** An RFC that was made from a draft. */
  public static final RelationKind MADE_FROM = new RelationKind("made-from");

  /** A document that is in Last Call by a mail of the day. */
  public static final RelationKind LAST_CALL = new RelationKind("last-call");

  /** A document that was approved by a mail of the day. */
  public static final RelationKind APPROVED = new RelationKind("approved");

  /** A document whose review by the IESG for conflicts was announced by a mail of the day. */
  public static final RelationKind CONFLICT_REVIEW = new RelationKind("conflict-review");

  /** An RFC whose level was changed by a mail of the day. */
  public static final RelationKind STATUS_CHANGE = new RelationKind("status-change");

  /** A document of a group that a mail of the day forms, recharters or concludes, or reviews. */
  public static final RelationKind GROUP_NEWS = new RelationKind("group-news");

  /** A document of a group of whose interim meeting a mail of the day tells. */
  public static final RelationKind INTERIM = new RelationKind("interim");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public RelationKind {
    if (slug.isBlank()) {
      throw new IllegalArgumentException("a slug must not be blank");
    }
  }

  /**
   * The kind of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RelationKind of(String slug) {
    return new RelationKind(slug);
  }

  @Override
  public int compareTo(RelationKind other) {
    return slug.compareTo(other.slug);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
