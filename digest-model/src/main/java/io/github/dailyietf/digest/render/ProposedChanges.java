package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.RfcNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The RFCs that an abstract says its draft updates or makes obsolete. Only plain statements count:
 * {@code This document [also] updates RFC 8040 and RFC 8526}.
 */
record ProposedChanges(List<RfcNumber> updates, List<RfcNumber> obsoletes) {

  /** Possessive and of bounded length, so that it takes linear time. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\b(?:this|the)\\s{1,9}(?:document|draft|memo|specification|internet-draft|i-d)"
              + "(?:,?\\s{1,9}(?:if\\s{1,9}approved|also|formally|thus|therefore|further)){0,2},?"
              + "\\s{1,9}(updates|obsoletes)(?:\\s{1,9}and\\s{1,9}(updates|obsoletes))?\\b",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between the verb and the first RFC, or between two RFCs of one statement. */
  private static final Pattern GAP =
      Pattern.compile(
          "[\\s,/(\\[]*(?:(?:and|or|both|of|in|the|Sections?\\s+[0-9.]+)[\\s,(\\[]*)*"
              + "(?:RFCs?[\\s-]*)?[\\s,)\\]]*");

  private static final int LONGEST_GAP = 60;

  ProposedChanges {
    updates = List.copyOf(updates);
    obsoletes = List.copyOf(obsoletes);
  }

  static ProposedChanges of(String abstractText) {
    List<RfcNumber> updates = new ArrayList<>();
    List<RfcNumber> obsoletes = new ArrayList<>();
    List<DocumentReference.Mention> mentions = DocumentReference.mentionsIn(abstractText);
    Matcher statement = STATEMENT.matcher(abstractText);
    while (statement.find()) {
      boolean both = statement.group(2) != null;
      boolean update = both || statement.group(1).equalsIgnoreCase("updates");
      boolean obsolete = both || !update;
      int at = statement.end();
      for (DocumentReference.Mention mention : mentions) {
        if (mention.start() < at) {
          continue;
        }
        if (mention.start() - at > LONGEST_GAP
            || !GAP.matcher(abstractText).region(at, mention.start()).matches()
            || !(mention.reference() instanceof RfcNumber number)) {
          break;
        }
        add(update, number, updates);
        add(obsolete, number, obsoletes);
        at = mention.end();
      }
    }
    return new ProposedChanges(updates, obsoletes);
  }

  private static void add(boolean wanted, RfcNumber number, List<RfcNumber> numbers) {
    if (wanted && !numbers.contains(number)) {
      numbers.add(number);
    }
  }
}
