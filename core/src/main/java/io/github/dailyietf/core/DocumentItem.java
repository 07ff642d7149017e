package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A document in the list of a Last Call, an approval or a similar mail. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = DocumentItemBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DocumentItem permits DocumentItemBuilder.ImmutableDocumentItem {

  /** The document: a draft, with its revision where stated, or an RFC. */
  DocumentReference reference();

  /** The title as stated. */
  Optional<String> title();

  /** The level it is to get or has got; for a downward reference the level it has. */
  Optional<StandardLevel> level();

  /** The level it is to leave or has left, where a mail about a change of level states it. */
  Optional<StandardLevel> formerLevel();

  /** Starts an item; {@code reference} is required. */
  static DocumentItemBuilder builder() {
    return new DocumentItemBuilder();
  }
}
