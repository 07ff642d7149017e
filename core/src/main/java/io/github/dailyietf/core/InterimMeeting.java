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

  /** True if the meeting, or its one session that the mail is about, will not take place. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /** True if the mail is about one session of a meeting: {@link #days} are those of the session. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default boolean oneSession() {
    return false;
  }

  /** The name of the one session that the mail is about, if it has a name. */
  Optional<String> session();

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

  /**
   * When its sessions are, in the words of the mail: {@code 15:00 to 16:00 America/New_York (19:00
   * to 20:00 UTC)}. Each begins with its day if there are several: {@code 2020-05-14 15:00 ...}.
   */
  List<String> times();

  /** Always {@link MailKind#INTERIM_MEETING}. */
  @Override
  default MailKind kind() {
    return MailKind.INTERIM_MEETING;
  }

  /** Starts one; {@code subject} and {@code group} are required. */
  static InterimMeetingBuilder builder() {
    return new InterimMeetingBuilder();
  }
}
