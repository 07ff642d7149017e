package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mail of no kind that has a type of its own, with its beginning: NomCom calls, statements,
 * meeting notices, and also discussion that only quotes an announcement. {@link #kind} tells them
 * apart.
 */
@JsonTypeName("other")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = OtherAnnouncementBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface OtherAnnouncement extends Announcement
    permits OtherAnnouncementBuilder.ImmutableOtherAnnouncement {

  /** What it is, as far as could be told. */
  @Override
  MailKind kind();

  /** The first paragraph of its text, lines joined. */
  Optional<String> firstParagraph();

  /** Starts one; {@code subject} and {@code kind} are required. */
  static OtherAnnouncementBuilder builder() {
    return new OtherAnnouncementBuilder();
  }
}
