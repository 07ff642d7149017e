package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An area of the IETF: Routing (rtg), Security (sec), Web and Internet Transport (wit) ... */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = AreaBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Area permits AreaBuilder.ImmutableArea {

  /** The name without the word Area: {@code Routing}. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String name();

  /** The Datatracker's key in lower case, where the source gives it: {@code rtg}. */
  Optional<String> acronym();

  /** Starts an area; {@code name} is required. */
  static AreaBuilder builder() {
    return new AreaBuilder();
  }
}
