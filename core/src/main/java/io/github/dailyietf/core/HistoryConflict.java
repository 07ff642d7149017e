package io.github.dailyietf.core;

import java.util.List;

/**
 * Something on which the sources of a history disagree. Nothing is decided; all that was told stays
 * in the history.
 *
 * @param kind about what
 * @param document about which document; of a cycle, the one that comes first
 * @param events who tells what, in their order
 * @param message a sentence for people
 */
public record HistoryConflict(
    Kind kind, DocumentReference document, List<HistoryEvent> events, String message) {

  /** About what sources can disagree. */
  public enum Kind {
    /** Two times of posting or publication that are more than a day apart. */
    POSTED,
    /** Two dates on the document that cannot be the same. */
    DATED,
    /** The month of posting is not the month that the document bears. */
    POSTED_AND_DATED,
    /** A revision is older than the one before it. */
    ORDER,
    /** A draft that became two RFCs, or an RFC made of two drafts. */
    RFC,
    /** Documents that replace each other in a circle, of which some relations were left out. */
    CYCLE
  }

  /** Copies the list. */
  public HistoryConflict {
    events = List.copyOf(events);
  }

  /** The same as a problem of the report of a digest. */
  public Problem problem() {
    return Problem.of("history-conflict", document.toString(), message);
  }
}
