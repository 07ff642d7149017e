package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An Internet-Draft was posted: the mails titled {@code I-D Action} (before 2008 {@code I-D
 * ACTION}).
 */
@JsonTypeName("id-action")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = IdActionBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface IdAction extends Announcement permits IdActionBuilder.ImmutableIdAction {

  /** The revision that was posted. */
  InternetDraft draft();

  /** The address of an HTML rendering as the mail states it, which may be broken. */
  Optional<String> htmlUrl();

  /** The address of the differences to the revision before, as stated; none for a first one. */
  Optional<String> diffUrl();

  /** Always {@link MailKind#ID_ACTION}. */
  @Override
  default MailKind kind() {
    return MailKind.ID_ACTION;
  }

  /** Starts one; {@code subject} and {@code draft} are required. */
  static IdActionBuilder builder() {
    return new IdActionBuilder();
  }
}
