package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lists of a digest, made of the distinct mails of its day. */
final class Entries {

  private static final Comparator<DigestEntry> BY_TIME =
      Comparator.comparing(DigestEntry::announcedAt);

  private static final Set<MailKind> NEVER_LISTED =
      Set.of(MailKind.DISCUSSION, MailKind.NOT_UNDERSTOOD, MailKind.NEW_VERSION_NOTIFICATION);

  private final List<Merge.Matter> matters;
  private final Enrichment enrichment;
  private final Summaries summaries;
  private final Topics topics;
  private final Lives lives;

  Entries(
      List<Merge.Matter> matters,
      Enrichment enrichment,
      Summaries summaries,
      Topics topics,
      Lives lives) {
    this.matters = matters;
    this.enrichment = enrichment;
    this.summaries = summaries;
    this.topics = topics;
    this.lives = lives;
  }

  List<DraftEntry> drafts() {
    Map<DraftName, TreeMap<Revision, Merge.Matter>> matterOf = new TreeMap<>();
    Map<DraftName, InternetDraft> newest = new TreeMap<>();
    for (Merge.Matter matter : matters) {
      if (matter.first() instanceof IdAction action) {
        InternetDraft draft = action.draft();
        matterOf
            .computeIfAbsent(draft.name(), name -> new TreeMap<>())
            .put(draft.revision(), matter);
        newest.merge(
            draft.name(), draft, (a, b) -> a.revision().compareTo(b.revision()) > 0 ? a : b);
      }
    }
    Map<DocumentReference, DocumentHistory> histories = lives.of(newest.keySet());
    List<DraftEntry> entries = new ArrayList<>();
    for (var completed : enrichment.drafts(newest)) {
      InternetDraft draft = completed.document();
      TreeMap<Revision, Merge.Matter> revisions =
          matterOf.getOrDefault(draft.name(), new TreeMap<>());
      entries.add(
          DraftEntry.builder()
              .announcedAt(Merge.earliest(revisions.values()))
              .messageIds(Merge.messageIds(revisions.values()))
              .draft(draft)
              .revisions(revisions.keySet())
              .lookedUp(completed.facts())
              .lookedUpAt(completed.address().map(URI::toString))
              .summary(summaries.of(draft))
              .topic(topics.of(draft))
              .history(Optional.ofNullable(histories.get(draft.name())))
              .build());
    }
    // Stable: entries of the same moment stay in the order of their names.
    entries.sort(BY_TIME);
    return entries;
  }

  List<RfcEntry> rfcs() {
    Map<RfcNumber, Merge.Matter> matterOf = new TreeMap<>();
    Map<RfcNumber, Rfc> rfcs = new TreeMap<>();
    for (Merge.Matter matter : matters) {
      if (matter.first() instanceof RfcPublication publication) {
        matterOf.put(publication.rfc().number(), matter);
        rfcs.put(publication.rfc().number(), publication.rfc());
      }
    }
    Map<DocumentReference, DocumentHistory> histories = lives.of(rfcs.keySet());
    List<RfcEntry> entries = new ArrayList<>();
    for (var completed : enrichment.rfcs(rfcs)) {
      Rfc rfc = completed.document();
      List<Merge.Matter> matter = Optional.ofNullable(matterOf.get(rfc.number())).stream().toList();
      entries.add(
          RfcEntry.builder()
              .announcedAt(Merge.earliest(matter))
              .messageIds(Merge.messageIds(matter))
              .rfc(rfc)
              .lookedUp(completed.facts())
              .lookedUpAt(completed.address().map(URI::toString))
              .summary(summaries.of(rfc))
              .topic(topics.of(rfc))
              .history(Optional.ofNullable(histories.get(rfc.number())))
              .build());
    }
    entries.sort(BY_TIME);
    return entries;
  }

  List<ActionEntry> actions() {
    List<ActionEntry> entries = new ArrayList<>();
    for (Merge.Matter matter : matters) {
      if (listed(matter.first())) {
        entries.add(
            ActionEntry.builder()
                .announcedAt(matter.sentAt())
                .messageIds(matter.messageIds())
                .announcement(matter.first())
                .build());
      }
    }
    Comparator<ActionEntry> bySubject = Comparator.comparing(e -> e.announcement().subject());
    entries.sort(bySubject);
    entries.sort(BY_TIME);
    return entries;
  }

  private static boolean listed(Announcement announcement) {
    if (announcement instanceof OtherAnnouncement other) {
      return !NEVER_LISTED.contains(other.kind());
    }
    return !(announcement instanceof IdAction || announcement instanceof RfcPublication);
  }
}
