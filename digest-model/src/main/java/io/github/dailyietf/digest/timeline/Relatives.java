package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.HistoryRelation;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.RfcEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the document of an entry has to do with others by its history.
 *
 * @param ancestors the older names of the same work, the oldest first
 * @param companions other documents of the same day that are tied to it: what it was split from or
 *     will be merged with, the RFC it updates
 */
public record Relatives(List<DocumentReference> ancestors, List<DocumentReference> companions) {

  /** Copies the lists. */
  public Relatives {
    ancestors = List.copyOf(ancestors);
    companions = List.copyOf(companions);
  }

  /** The relatives of each entry that has a history, by draft name or RFC number, in order. */
  public static Map<DocumentReference, Relatives> of(Digest digest) {
    Map<DocumentReference, DocumentHistory> histories = new LinkedHashMap<>();
    Set<DocumentReference> day = new LinkedHashSet<>();
    for (DraftEntry entry : digest.drafts()) {
      day.add(entry.draft().name());
      entry.history().ifPresent(history -> histories.put(entry.draft().name(), history));
    }
    for (RfcEntry entry : digest.rfcs()) {
      day.add(entry.rfc().number());
      entry.history().ifPresent(history -> histories.put(entry.rfc().number(), history));
    }
    Map<DocumentReference, List<DocumentReference>> kin = new LinkedHashMap<>();
    histories.forEach((document, history) -> kin.put(document, kin(history)));
    Map<DocumentReference, Relatives> relatives = new LinkedHashMap<>();
    histories.forEach(
        (document, history) ->
            relatives.put(
                document,
                new Relatives(ancestors(document, history), companions(document, kin, day))));
    return relatives;
  }

  private static List<DocumentReference> ancestors(
      DocumentReference document, DocumentHistory history) {
    List<DocumentReference> line = history.documents();
    return line.subList(0, Math.max(0, line.indexOf(document)));
  }

  /** Every document of the work, and every one that is tied to it. */
  private static List<DocumentReference> kin(DocumentHistory history) {
    Set<DocumentReference> kin = new LinkedHashSet<>(history.documents());
    for (HistoryRelation relation : history.relations()) {
      kin.add(relation.newer());
      kin.add(relation.older());
    }
    return new ArrayList<>(kin);
  }

  private static List<DocumentReference> companions(
      DocumentReference document,
      Map<DocumentReference, List<DocumentReference>> kin,
      Set<DocumentReference> day) {
    Set<DocumentReference> near = new LinkedHashSet<>(kin.getOrDefault(document, List.of()));
    near.retainAll(day);
    near.remove(document);
    return new ArrayList<>(near);
  }
}
