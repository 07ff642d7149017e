package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A proposed or changed charter is up for comment: {@code WG Review}. */
@JsonTypeName("group-review")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = GroupReviewBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface GroupReview extends Announcement
    permits GroupReviewBuilder.ImmutableGroupReview {

  /** The group. */
  Group group();

  /** True if the group exists already and is to be rechartered. */
  boolean recharter();

  /** The last day for comments, if it is stated as a date. */
  Optional<LocalDate> ends();

  /** The last day for comments in the words of the mail: {@code Tuesday, July 8, 2008}. */
  Optional<String> deadline();

  /** The address of the charter as the mail states it. */
  Optional<String> charterUrl();

  /** Always {@link MailKind#GROUP_REVIEW}. */
  @Override
  default MailKind kind() {
    return MailKind.GROUP_REVIEW;
  }

  /** Starts one; {@code subject}, {@code group} and {@code recharter} are required. */
  static GroupReviewBuilder builder() {
    return new GroupReviewBuilder();
  }
}
