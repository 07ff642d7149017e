package io.github.dailyietf.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads in an abstract which RFCs the draft itself would update or make obsolete: {@code This
 * document updates RFCs 8040 and 8526}. What one RFC does to another does not count.
 */
final class ProposedChanges {

  record Change(EventKind kind, RfcNumber rfc) {}

  private static final Map<String, EventKind> VERBS =
      Map.of(
          "updates", EventKind.WOULD_UPDATE,
          "update", EventKind.WOULD_UPDATE,
          "obsoletes", EventKind.WOULD_OBSOLETE,
          "obsolete", EventKind.WOULD_OBSOLETE);

  /** What stands before the verb in a sentence about the draft. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "document",
          "memo",
          "specification",
          "draft",
          "it",
          "also",
          "formally",
          "will",
          "would",
          "therefore",
          "thus",
          "hereby",
          "and",
          "text",
          "note");

  private static final int REACH = 80;

  private ProposedChanges() {}

  static List<Change> in(String text) {
    if (text.indexOf("pdate") < 0 && text.indexOf("bsolete") < 0) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    List<DocumentReference.Mention> mentions = DocumentReference.mentionsIn(text);
    EventKind kind = EventKind.of("none");
    int end = -1;
    for (DocumentReference.Mention mention : mentions) {
      if (end < 0 || !joined(text, end, mention.start())) {
        kind = verbBefore(text, Math.max(end, 0), mention.start());
      }
      end = mention.end();
      if (mention.reference() instanceof RfcNumber rfc && kind.relation()) {
        changes.add(new Change(kind, rfc));
      }
    }
    return changes;
  }

  /** True if nothing but a comma, a slash or an "and" stands between two mentions. */
  private static boolean joined(String text, int from, int to) {
    if (to - from > 12) {
      return false;
    }
    String between = text.substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT);
    return Set.of("", ",", "/", "and", ",and", "&", "or").contains(between.replaceAll("\\s", ""));
  }

  private static EventKind verbBefore(String text, int from, int to) {
    String before = text.substring(Math.max(from, to - REACH), to).toLowerCase(Locale.ROOT);
    String bare = before.replace(", if approved,", "").replace("(if approved)", "");
    String[] words = bare.replaceAll("[\\s(\\[]+", " ").strip().split(" ", -1);
    int verb = words.length - 1;
    if (verb > 0 && words[verb].equals("the")) {
      verb--;
    }
    if (verb > 0 && VERBS.containsKey(words[verb]) && SUBJECTS.contains(words[verb - 1])) {
      return VERBS.getOrDefault(words[verb], EventKind.of("none"));
    }
    return EventKind.of("none");
  }
}
