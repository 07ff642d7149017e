package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A working group, research group or other body that owns documents. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = GroupBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Group permits GroupBuilder.ImmutableGroup {

  /** The full name without its type: {@code Inter-Domain Routing}. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String name();

  /**
   * The short name in lower case, as the Datatracker's addresses have it: {@code idr}.
   * Announcements before 2022 do not give it.
   */
  Optional<String> acronym();

  /** What kind of group it is, where the source says so. */
  Optional<GroupType> type();

  /** The body it belongs to as announcements write it: {@code IETF} or {@code IRTF}. */
  Optional<String> organization();

  /** The area it belongs to; announcements of documents never say. */
  Optional<Area> area();

  /** Starts a group; {@code name} is required. */
  static GroupBuilder builder() {
    return new GroupBuilder();
  }
}
