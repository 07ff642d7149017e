package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An author or editor as one source spells the name. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = AuthorBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Author permits AuthorBuilder.ImmutableAuthor {

  /**
   * The name as spelled: a full name in announcements of drafts, initials and surname in those of
   * RFCs, any script. A trailing {@code , Ed.} is not part of it.
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String name();

  /** True if the source marks the person as an editor. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean editor() {
    return false;
  }

  /** The address, where the source gives it. */
  Optional<String> email();

  /** The organisation, where the source gives it. */
  Optional<String> affiliation();

  /** The name as a title page prints it: {@code S. Hollenbeck} or {@code J. Klensin, Ed.}. */
  default String printed() {
    return editor() ? name() + ", Ed." : name();
  }

  /** An author of whom only the name is known. */
  static Author of(String name) {
    return builder().name(name).build();
  }

  /** Starts an author; {@code name} is required. */
  static AuthorBuilder builder() {
    return new AuthorBuilder();
  }
}
