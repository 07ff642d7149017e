package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting of a group between IETF meetings was announced, changed or cancelled. */
@JsonTypeName("interim-meeting")
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = InterimMeetingBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface InterimMeeting extends Announcement
    permits InterimMeetingBuilder.ImmutableInterimMeeting {

  /** The group that meets. */
  Group group();

  /** The days of the meeting in its own zone; for a cancelled one the days it would have had. */
  List<LocalDate> days();

  /** True if the meeting will not take place. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /** True if details of a meeting announced earlier have changed. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean changed() {
    return false;
  }

  /** True for a meeting without a place. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean virtual() {
    return false;
  }

  /** The zone of its times as stated: {@code America/New_York}. */
  Optional<String> zone();

  /** When its sessions are, in the words of the mail: {@code 15:00 to 16:00 America/New_York}. */
  List<String> times();

  /** Starts one; {@code subject} and {@code group} are required. */
  static InterimMeetingBuilder builder() {
    return new InterimMeetingBuilder();
  }
}
