package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A draft that the RFC Editor is making an RFC of.
 *
 * @param draft its name
 * @param revision its revision, which the queue tells only in its older form
 * @param section where it stands in the queue: {@code ISE STREAM}, {@code IETF STREAM: ...}; may be
 *     empty
 * @param received the day on which the RFC Editor got it
 * @param states what is being done, in the words of the queue: {@code blocked}, {@code
 *     final_review_editor}; in its older form {@code EDIT}, {@code AUTH48}, {@code MISSREF*R(1G)}
 * @param references what it waits for
 * @param authors initials and surname
 * @param title the title; may be empty
 * @param source the full name of the group it comes from, if it is one
 * @param consensus whether it has the consensus of its stream, where the queue says
 */
public record QueueEntry(
    DraftName draft,
    Optional<Revision> revision,
    String section,
    Optional<LocalDate> received,
    List<String> states,
    List<Reference> references,
    List<Author> authors,
    String title,
    Optional<String> source,
    Optional<Boolean> consensus) {

  /** Copies the lists. */
  public QueueEntry {
    states = List.copyOf(states);
    references = List.copyOf(references);
    authors = List.copyOf(authors);
  }

  /**
   * A normative reference that is not an RFC yet.
   *
   * @param name a draft, usually; as the queue writes it
   * @param state {@code NOT-RECEIVED}, {@code REFQUEUE} or what else the queue says; may be empty
   */
  public record Reference(String name, String state) {}
}
