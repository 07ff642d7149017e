package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The IESG approved documents of another level: {@code Document Action}. */
@JsonTypeName("document-action")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = DocumentActionBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DocumentAction extends Announcement
    permits DocumentActionBuilder.ImmutableDocumentAction {

  /**
   * What stands before the words {@code Document Action} in the Subject of a repeated or corrected
   * mail, as stated: {@code CORRECTED}.
   */
  Optional<String> qualifier();

  /** The approved documents with title and level. */
  List<DocumentItem> documents();

  /** The group whose product they are; empty for individual submissions. */
  Optional<Group> group();

  /** The names of the IESG contact persons. */
  List<String> contacts();

  /** The address of the document as the mail states it. */
  Optional<String> url();

  /** Always {@link MailKind#DOCUMENT_ACTION}. */
  @Override
  default MailKind kind() {
    return MailKind.DOCUMENT_ACTION;
  }

  /** Starts one; {@code subject} is required. */
  static DocumentActionBuilder builder() {
    return new DocumentActionBuilder();
  }
}
