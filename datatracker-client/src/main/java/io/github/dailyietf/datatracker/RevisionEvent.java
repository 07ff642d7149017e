package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.datatracker.resource.DocumentEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * The posting of one revision of a draft, as the Datatracker recorded it.
 *
 * @param id the Datatracker's number of the event, growing with each event that is entered
 * @param version the draft and the revision that became available
 * @param time when it became available; its day in UTC is the day of the announcement
 */
public record RevisionEvent(long id, DraftVersion version, Instant time) {

  /** Empty if it is not of a revision of a draft. */
  static Optional<RevisionEvent> of(DocumentEvent event) {
    return Drafts.version(Optional.of(event.document()), event.revision())
        .map(version -> new RevisionEvent(event.id(), version, event.time()));
  }
}
