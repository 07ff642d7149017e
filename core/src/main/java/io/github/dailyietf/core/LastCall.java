package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The IESG asks the community for final comments: the mails titled {@code Last Call}. */
@JsonTypeName("last-call")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = LastCallBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface LastCall extends Announcement permits LastCallBuilder.ImmutableLastCall {

  /**
   * What stands before the words {@code Last Call} in the Subject of a repeated or corrected call,
   * as stated: {@code Second}, {@code REVISED}, {@code CORRECTED}.
   */
  Optional<String> qualifier();

  /** The documents in question with title and proposed level; for a status change its RFCs. */
  List<DocumentItem> documents();

  /** Who asked for it, as stated: a group, or {@code an individual submitter}. */
  Optional<String> requester();

  /** The group that asked for it; empty for an individual submission. */
  Optional<Group> group();

  /** The last day for comments. */
  Optional<LocalDate> ends();

  /** Where comments go: {@code last-call@ietf.org}; of several addresses the first. */
  Optional<String> commentAddress();

  /**
   * The address of the document, or of the document that supports a change of status, as the mail
   * states it; of several the first.
   */
  Optional<String> url();

  /** The abstract of the document or documents. */
  Optional<String> abstractText();

  /** The addresses of IPR declarations that the mail lists. */
  List<String> iprDeclarations();

  /** The documents of lower maturity that it refers to normatively (RFC 3967). */
  List<DocumentItem> downrefs();

  /** Always {@link MailKind#LAST_CALL}. */
  @Override
  default MailKind kind() {
    return MailKind.LAST_CALL;
  }

  /** Starts one; {@code subject} is required. */
  static LastCallBuilder builder() {
    return new LastCallBuilder();
  }
}
