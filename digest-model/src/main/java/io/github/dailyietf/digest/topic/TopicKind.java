package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the documents of a {@link HotTopic} have in common. An open set: a slug that is not known
 * here is kept.
 *
 * @param slug {@code term}, {@code phrase}, {@code group}, {@code family}, {@code authors} or
 *     {@code document}
 */
public record TopicKind(String slug) {

  /** A term of the {@link TopicTable}. */
  public static final TopicKind TERM = new TopicKind("term");

  /** Words that their titles share, or parts of their names. */
  public static final TopicKind PHRASE = new TopicKind("phrase");

  /** The working group or research group. */
  public static final TopicKind GROUP = new TopicKind("group");

  /** The family of topics. */
  public static final TopicKind FAMILY = new TopicKind("family");

  /** All their authors. */
  public static final TopicKind AUTHORS = new TopicKind("authors");

  /** Nothing: it is one document. */
  public static final TopicKind DOCUMENT = new TopicKind("document");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public TopicKind {
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
  public static TopicKind of(String slug) {
    return new TopicKind(slug);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
