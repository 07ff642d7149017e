package io.github.dailyietf.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the lives of documents come from: mails ({@link Histories}), the Datatracker, an index.
 *
 * <pre>{@code
 * HistoryLookup lookup = Histories.of(announcements).and(datatracker);
 * lookup.history(RfcNumber.of(8914))   // Optional[DocumentHistory ...]
 * }</pre>
 *
 * <p>One lookup may serve many threads: those of this library are safe for that, and others should
 * be. Implementations tell in their own documentation which exceptions a failing source throws; a
 * document of which nothing is known is empty, never an exception.
 */
@FunctionalInterface
public interface HistoryLookup {

  /**
   * All that is known of the work that this draft or RFC belongs to; a revision means its draft.
   */
  Optional<DocumentHistory> history(DocumentReference document);

  /**
   * The histories of many drafts and RFCs by their names; what is not known is absent. Sources that
   * can answer many at once override this, others are asked one by one.
   */
  default Map<DocumentReference, DocumentHistory> histories(
      Collection<? extends DocumentReference> documents) {
    Map<DocumentReference, DocumentHistory> found = new LinkedHashMap<>();
    for (DocumentReference document : documents) {
      history(document).ifPresent(history -> found.put(history.subject(), history));
    }
    return found;
  }

  /** Asks both sources and puts together what they know. */
  default HistoryLookup and(HistoryLookup other) {
    return new HistoryUnion(this, other);
  }

  /** A source that knows nothing. */
  static HistoryLookup none() {
    return document -> Optional.empty();
  }
}
