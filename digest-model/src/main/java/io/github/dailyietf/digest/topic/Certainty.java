package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a {@link Relation} can be trusted. */
public enum Certainty {
  /** A field of an announcement or of a looked-up document says so. */
  @JsonProperty("stated")
  STATED,
  /** A draft says that it would be so; it comes true if the draft becomes an RFC. */
  @JsonProperty("proposed")
  PROPOSED,
  /** Nobody says so; likely from names, titles and authors. */
  @JsonProperty("inferred")
  INFERRED
}
