package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.RfcEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the mails of a day and of its neighbours announced. */
final class MailedDocuments {

  private final UtcDay day;
  private final SortedMap<DraftVersion, DraftEntry> revisions = new TreeMap<>();
  private final SortedMap<DraftVersion, InternetDraft> drafts = new TreeMap<>();
  private final SortedMap<RfcNumber, RfcEntry> rfcs = new TreeMap<>();
  private final Map<DraftVersion, Instant> revisionsNearby = new TreeMap<>();
  private final Map<RfcNumber, Instant> rfcsNearby = new TreeMap<>();

  MailedDocuments(Digest digest, List<Digest> neighbours) {
    day = digest.day();
    for (DraftEntry entry : digest.drafts()) {
      entry.revisions().forEach(rev -> revisions.put(entry.draft().name().at(rev), entry));
      drafts.put(entry.draft().version(), entry.draft());
    }
    digest.rfcs().forEach(entry -> rfcs.put(entry.rfc().number(), entry));
    for (Digest neighbour : neighbours) {
      for (DraftEntry entry : neighbour.drafts()) {
        entry
            .revisions()
            .forEach(rev -> revisionsNearby.put(entry.draft().name().at(rev), entry.announcedAt()));
      }
      neighbour.rfcs().forEach(entry -> rfcsNearby.put(entry.rfc().number(), entry.announcedAt()));
    }
  }

  UtcDay day() {
    return day;
  }

  SortedMap<DraftVersion, DraftEntry> revisions() {
    return revisions;
  }

  /** The newest revision of each draft, of which alone facts are known. */
  SortedMap<DraftVersion, InternetDraft> drafts() {
    return drafts;
  }

  SortedMap<RfcNumber, RfcEntry> rfcs() {
    return rfcs;
  }

  Map<DraftVersion, Instant> revisionsNearby() {
    return revisionsNearby;
  }

  Map<RfcNumber, Instant> rfcsNearby() {
    return rfcsNearby;
  }
}
