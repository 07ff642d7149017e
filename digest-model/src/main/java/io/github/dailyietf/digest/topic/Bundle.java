package io.github.dailyietf.digest.topic;

import io.github.dailyietf.digest.DigestEntry;
import java.util.List;

/**
 * Entries of a day under one heading, in the order of the digest: drafts, RFCs, other
 * announcements.
 *
 * @param heading what they have in common
 * @param entries at least one
 */
public record Bundle(Heading heading, List<DigestEntry> entries) {

  /** Copies the list. */
  public Bundle {
    entries = List.copyOf(entries);
  }

  /** The entries of one kind: {@code bundle.entries(DraftEntry.class)}. */
  public <E extends DigestEntry> List<E> entries(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
