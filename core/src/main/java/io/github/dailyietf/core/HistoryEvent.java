package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One fact of a document's life, as one source tells it. Facts are never mended: two sources that
 * disagree are two events.
 *
 * <pre>{@code
 * var posted = HistoryEvent.builder()
 *     .kind(EventKind.REVISION)
 *     .document(DraftVersion.parse("draft-example-widgets-01"))
 *     .time(EventTime.parse("2018-06"))
 *     .dated(PublicationDate.parse("2018-07"))
 *     .source(HistorySource.of("slides", "page 7"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = HistoryEventBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface HistoryEvent extends Comparable<HistoryEvent>
    permits HistoryEventBuilder.ImmutableHistoryEvent {

  /** What happened. */
  EventKind kind();

  /** To which document; of a relation the newer one. */
  DocumentReference document();

  /** The older document of a relation; the RFC that a draft became. */
  Optional<DocumentReference> other();

  /** When it happened: when a revision was posted, when a mail was sent. */
  Optional<EventTime> time();

  /** The date that a revision or an RFC bears, which is not when it was posted. */
  Optional<PublicationDate> dated();

  /** What the kind alone does not tell, as a slug: a stream, a state, a level. */
  Optional<String> detail();

  /** The last day of a Last Call. */
  Optional<LocalDate> ends();

  /** The group whose work it is, or that adopted it. */
  Optional<Group> group();

  /** The title that the document had. */
  Optional<String> title();

  /** Who says so. */
  HistorySource source();

  /** When it happened, or else the date that the document bears. */
  default Optional<EventTime> when() {
    return time().or(() -> dated().map(EventTime::of));
  }

  /** By time, what has none last; then by what happened to which document, and by source. */
  @Override
  default int compareTo(HistoryEvent other) {
    return EventOrder.compare(this, other);
  }

  /**
   * The event, or an equal one if it was read from JSON and has a revision of three digits, which
   * looks like the end of a name there.
   *
   * @throws IllegalArgumentException if a revision is no revision of a draft, or a relation has no
   *     other document
   */
  @Value.Check
  default HistoryEvent checked() {
    if (kind().relation() && other().isEmpty()) {
      throw new IllegalArgumentException(kind() + " without another document: " + document());
    }
    if (kind().equals(EventKind.REVISION) && !(document() instanceof DraftVersion)) {
      return builder().from(this).document(DraftVersion.parse(document().toString())).build();
    }
    return this;
  }

  /** Starts an event; {@code kind}, {@code document} and {@code source} are required. */
  static HistoryEventBuilder builder() {
    return new HistoryEventBuilder();
  }
}
