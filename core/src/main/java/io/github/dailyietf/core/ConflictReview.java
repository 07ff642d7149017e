package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of the IESG's review of a document of another stream (RFC 5742). */
@JsonTypeName("conflict-review")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = ConflictReviewBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ConflictReview extends Announcement
    permits ConflictReviewBuilder.ImmutableConflictReview {

  /** The reviewed document with its title and level. */
  DocumentItem document();

  /** True if the IESG has no problem with publication, false if it recommends against it. */
  Optional<Boolean> noProblem();

  /** Where the review is documented. */
  Optional<String> reviewUrl();

  /** Always {@link MailKind#CONFLICT_REVIEW}. */
  @Override
  default MailKind kind() {
    return MailKind.CONFLICT_REVIEW;
  }

  /** Starts one; {@code subject} and {@code document} are required. */
  static ConflictReviewBuilder builder() {
    return new ConflictReviewBuilder();
  }
}
