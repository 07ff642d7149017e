package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A group was formed, rechartered or concluded: {@code WG Action}, {@code RG Action}. */
@JsonTypeName("group-action")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = GroupActionBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface GroupAction extends Announcement
    permits GroupActionBuilder.ImmutableGroupAction {

  /** The group. */
  Group group();

  /** What happened to it. */
  GroupChange change();

  /** The address of the charter as the mail states it. */
  Optional<String> charterUrl();

  /** Always {@link MailKind#GROUP_ACTION}. */
  @Override
  default MailKind kind() {
    return MailKind.GROUP_ACTION;
  }

  /** Starts one; {@code subject}, {@code group} and {@code change} are required. */
  static GroupActionBuilder builder() {
    return new GroupActionBuilder();
  }
}
