package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import java.util.List;

/**
 * The raw material of the histories of documents that succeeded each other; from {@link
 * Datatracker#documents}.
 *
 * @param documents the names of the documents asked for, then of those that they replaced, that
 *     replaced them and that they became
 * @param relations what these documents have to do with each other and with others, by number
 * @param events what happened to them, by number; changes of states tell the new state
 */
public record DocumentLives(
    List<String> documents, List<DocumentRelation> relations, List<DocumentEvent> events) {

  /** Copies the lists. */
  public DocumentLives {
    documents = List.copyOf(documents);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
  }

  /** How much is known, in one line. */
  @Override
  public String toString() {
    return "lives (documents: "
        + documents.size()
        + ", relations: "
        + relations.size()
        + ", events: "
        + events.size()
        + ")";
  }
}
