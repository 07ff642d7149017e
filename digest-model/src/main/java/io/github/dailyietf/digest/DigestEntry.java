package io.github.dailyietf.digest;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was announced on the day of a digest, with the mails that said so.
 *
 * <p>Entries stand in the order of {@link #announcedAt}, those of the same moment in the order of
 * their names, so that what comes later in the day never moves what came before.
 */
public sealed interface DigestEntry permits DraftEntry, RfcEntry, ActionEntry {

  /** When the first mail about it was sent. */
  Instant announcedAt();

  /**
   * The Message-IDs of all mails of the day about it, copies included, sorted, without angle
   * brackets.
   */
  List<String> messageIds();
}
