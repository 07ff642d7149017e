package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The IESG moved an RFC to another level without a new RFC. */
@JsonTypeName("status-change")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = StatusChangeBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface StatusChange extends Announcement
    permits StatusChangeBuilder.ImmutableStatusChange {

  /** The RFC with its title and its new level. */
  DocumentItem document();

  /** True for a {@code Protocol Action}, false for a {@code Document Action}. */
  boolean protocolAction();

  /** Where the change is documented. */
  Optional<String> url();

  /** Always {@link MailKind#STATUS_CHANGE}. */
  @Override
  default MailKind kind() {
    return MailKind.STATUS_CHANGE;
  }

  /** Starts one; {@code subject}, {@code document} and {@code protocolAction} are required. */
  static StatusChangeBuilder builder() {
    return new StatusChangeBuilder();
  }
}
