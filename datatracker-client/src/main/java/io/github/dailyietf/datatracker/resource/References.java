package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import java.util.Optional;

/** The server's names of documents as references. */
final class References {

  private References() {}

  /** Empty for what is neither a draft nor an RFC nor of a sub-series: a charter, slides. */
  static Optional<DocumentReference> of(String name) {
    try {
      if (name.startsWith("draft-")) {
        return Optional.of(DraftName.of(name));
      } else if (name.startsWith("rfc")) {
        return Optional.of(RfcNumber.parse(name));
      } else if (name.matches("(bcp|std|fyi)[0-9]{1,6}")) {
        return Optional.of(SubSeries.parse(name));
      }
    } catch (IllegalArgumentException otherKind) {
      // A name that only looks like one.
    }
    return Optional.empty();
  }
}
