package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Where a piece of work stands at a moment, by what is known of it until then. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = StandingBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Standing permits StandingBuilder.ImmutableStanding {

  /** How many days a draft is valid for. */
  int DRAFT_DAYS = 185;

  /** The moment. */
  Instant at();

  /** How far it has come. */
  Stage stage();

  /** The newest revision of the draft, or the RFC; empty if nothing had appeared yet. */
  Optional<DocumentReference> document();

  /** Since when it is in this stage. */
  Optional<EventTime> since();

  /** When the newest revision was posted, or else the date that it bears. */
  Optional<EventTime> lastPosted();

  /** The group whose work it is, as the sources state it. */
  Optional<Group> group();

  /** The last day of the Last Call that is going on. */
  Optional<LocalDate> lastCallEnds();

  /** What took its place: other drafts, or the RFCs that made it obsolete. */
  List<DocumentReference> successors();

  /** The days from {@link #at} to the last day of the Last Call; 0 on that day. */
  default OptionalLong lastCallDays() {
    return lastCallEnds().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(UtcDay.of(at()).date(), lastCallEnds().get()));
  }

  /**
   * True if it would have expired, because it is not with the IESG and no newer revision is known
   * since {@value #DRAFT_DAYS} days; that it did expire nobody tells.
   */
  default boolean lapsed() {
    return (stage() == Stage.INDIVIDUAL || stage() == Stage.GROUP)
        && lastPosted().isPresent()
        && lastPosted().get().end().plus(DRAFT_DAYS, ChronoUnit.DAYS).isBefore(at());
  }

  /** Starts one; {@code at} and {@code stage} are required. */
  static StandingBuilder builder() {
    return new StandingBuilder();
  }
}
