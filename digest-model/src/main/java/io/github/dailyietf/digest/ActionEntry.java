package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.Announcement;
import org.immutables.value.Value;

/**
 * An announcement of the day that is neither a posted draft nor a published RFC: a Last Call, an
 * approval, something about a group, a meeting, a statement.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = ActionEntryBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ActionEntry extends DigestEntry
    permits ActionEntryBuilder.ImmutableActionEntry {

  /** What the first of its mails says. */
  Announcement announcement();

  /** Starts an entry; {@code announcedAt} and {@code announcement} are required. */
  static ActionEntryBuilder builder() {
    return new ActionEntryBuilder();
  }
}
