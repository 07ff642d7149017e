package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.ProtocolAction;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.RfcEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents of a day or part in their order, with what the day's mails say of them. */
final class DayDocuments {

  private final List<DayDocument> all = new ArrayList<>();
  private final Set<DocumentReference> lastCalls = new HashSet<>();
  private final Set<DocumentReference> approvals = new HashSet<>();
  private final Map<DocumentReference, DocumentItem> named = new LinkedHashMap<>();

  private DayDocuments() {}

  static List<DayDocument> of(Digest digest) {
    return list(digest.drafts(), digest.rfcs(), digest.actions(), true);
  }

  /** Documents that only a mail names stand where the mails stand, in the first part. */
  static List<DayDocument> of(Part part) {
    return list(part.drafts(), part.rfcs(), part.digest().actions(), part.number() == 1);
  }

  private static List<DayDocument> list(
      List<DraftEntry> drafts, List<RfcEntry> rfcs, List<ActionEntry> actions, boolean others) {
    DayDocuments documents = new DayDocuments();
    actions.forEach(action -> documents.read(action.announcement()));
    drafts.forEach(documents::add);
    rfcs.forEach(documents::add);
    if (others) {
      documents.addNamed();
    }
    return documents.all;
  }

  /** The key under which a document is known whatever its revision. */
  static DocumentReference withoutRevision(DocumentReference reference) {
    return reference instanceof DraftVersion version ? version.name() : reference;
  }

  /** The documents of a Last Call or an approval. */
  static List<DocumentItem> itemsOf(Announcement mail) {
    if (mail instanceof LastCall call) {
      return call.documents();
    } else if (mail instanceof ProtocolAction action) {
      return action.documents();
    }
    return mail instanceof DocumentAction action ? action.documents() : List.of();
  }

  private void read(Announcement mail) {
    for (DocumentItem item : itemsOf(mail)) {
      DocumentReference key = withoutRevision(item.reference());
      (mail instanceof LastCall ? lastCalls : approvals).add(key);
      named.putIfAbsent(key, item);
    }
  }

  private void add(DraftEntry entry) {
    DraftName name = entry.draft().name();
    named.remove(name);
    all.add(
        new DayDocument(
            entry.draft().version(),
            entry.draft().title(),
            Optional.of(entry.draft()),
            Optional.of(DraftParts.of(name)),
            entry.topic(),
            Math.max(1, entry.revisions().size()),
            entry.newDraft(),
            lastCalls.contains(name),
            approvals.contains(name)));
  }

  private void add(RfcEntry entry) {
    named.remove(entry.rfc().number());
    all.add(
        new DayDocument(
            entry.rfc().number(),
            entry.rfc().title(),
            Optional.of(entry.rfc()),
            Optional.empty(),
            entry.topic(),
            1,
            false,
            lastCalls.contains(entry.rfc().number()),
            approvals.contains(entry.rfc().number())));
  }

  private void addNamed() {
    named.forEach(
        (key, item) ->
            all.add(
                new DayDocument(
                    item.reference(),
                    item.title().orElse(""),
                    Optional.empty(),
                    key instanceof DraftName name
                        ? Optional.of(DraftParts.of(name))
                        : Optional.empty(),
                    Optional.empty(),
                    0,
                    false,
                    lastCalls.contains(key),
                    approvals.contains(key))));
  }
}
