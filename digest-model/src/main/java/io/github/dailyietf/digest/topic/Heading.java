package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What the entries of a {@link Bundle} have in common.
 *
 * @param kind what it is; those without a name of their own have the same key as their kind
 * @param key what identifies it among those of its kind: {@code rtg}, {@code idr}, {@code irtf}
 * @param name the name as the data has it: {@code Routing}; empty if there is none, as for
 *     individual work
 */
public record Heading(Kind kind, String key, Optional<String> name) {

  /** What a heading is, in the order in which bundles stand. */
  public enum Kind {
    /** An area of the IETF. */
    @JsonProperty("area")
    AREA,
    /** A family of topics. */
    @JsonProperty("family")
    FAMILY,
    /** A working group, research group or other group. */
    @JsonProperty("group")
    GROUP,
    /** A stream other than that of the IETF, or the IETF stream where nothing closer is known. */
    @JsonProperty("stream")
    STREAM,
    /** Work of individuals: no group, and a name that claims none. */
    @JsonProperty("individual")
    INDIVIDUAL,
    /** The data do not say; a lookup would. */
    @JsonProperty("unknown")
    UNKNOWN
  }

  static Heading individual() {
    return new Heading(Kind.INDIVIDUAL, "individual", Optional.empty());
  }

  static Heading unknown() {
    return new Heading(Kind.UNKNOWN, "unknown", Optional.empty());
  }
}
