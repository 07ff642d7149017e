package io.github.dailyietf.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A lookup in memory. */
final class KnownDocuments implements DocumentLookup {

  private final Map<DraftName, InternetDraft> drafts = new HashMap<>();
  private final Map<RfcNumber, Rfc> rfcs = new HashMap<>();

  KnownDocuments(Collection<? extends Document> documents) {
    for (Document document : documents) {
      if (document instanceof InternetDraft draft) {
        drafts.merge(
            draft.name(), draft, (a, b) -> a.revision().compareTo(b.revision()) >= 0 ? a : b);
      } else if (document instanceof Rfc rfc) {
        rfcs.put(rfc.number(), rfc);
      }
    }
  }

  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return Optional.ofNullable(drafts.get(name));
  }

  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return Optional.ofNullable(rfcs.get(number));
  }
}
