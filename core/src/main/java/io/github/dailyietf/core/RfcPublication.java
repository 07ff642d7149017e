package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An RFC was published: the mails titled {@code RFC 9859 on ...}. */
@JsonTypeName("rfc-publication")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = RfcPublicationBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface RfcPublication extends Announcement
    permits RfcPublicationBuilder.ImmutableRfcPublication {

  /** The RFC. */
  Rfc rfc();

  /** The level in the sentence {@code This is now a Proposed Standard}, where there is one. */
  Optional<StandardLevel> declaredLevel();

  /** The address of the RFC as the mail states it. */
  Optional<String> url();

  /** Always {@link MailKind#RFC_PUBLICATION}. */
  @Override
  default MailKind kind() {
    return MailKind.RFC_PUBLICATION;
  }

  /** Starts one; {@code subject} and {@code rfc} are required. */
  static RfcPublicationBuilder builder() {
    return new RfcPublicationBuilder();
  }
}
