package io.github.dailyietf.digest;

/** What the drafts of a rendered digest stand together by. */
public enum Grouping {
  /** Nothing: they stand in the order of {@link DigestEntry}. */
  NONE,
  /** Their topic family; families in the order of their classifier. */
  TOPIC,
  /** The area of their group, by name; known only after a lookup. */
  AREA,
  /** Their working or research group, by acronym. */
  GROUP
}
