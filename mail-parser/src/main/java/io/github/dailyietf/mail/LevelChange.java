package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentItemBuilder;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.RfcNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what changes of status are about: {@code - RFC1234 from Proposed Standard to Historic
 * (<title>)} in a Last Call, {@code - <title> (rfc1234) to Historic} in an approval.
 */
final class LevelChange {

  private static final int LONGEST_LEVEL = 60;

  private static final String APPROVED = "changing the status of the following document:";
  private static final String BULLET = " - ";
  private static final String RFC = " (rfc";
  private static final String TO = " to ";

  private LevelChange() {}

  /**
   * The RFC whose change is approved, or null if the text is of another form. Its title is all that
   * stands before the name: marks of quotation are its own.
   */
  static @Nullable DocumentItem approved(String text) {
    int words = text.indexOf(APPROVED);
    int title = words + APPROVED.length() + BULLET.length();
    if (words < 0 || !text.startsWith(BULLET, title - BULLET.length())) {
      return null;
    }
    // Titles, too, have names of RFCs in brackets, but do not go on with a level.
    for (int open = text.indexOf(RFC, title); open >= 0; open = text.indexOf(RFC, open + 1)) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        return null;
      }
      DocumentReference rfc = DocumentList.reference(text.substring(open + 2, close));
      StatedLevel level =
          text.startsWith(TO, close + 1) ? StatedLevel.at(text, close + 1 + TO.length()) : null;
      if (open > title && rfc != null && level != null) {
        String name = text.substring(title, open).strip();
        return DocumentItem.builder().reference(rfc).title(name).level(level.level()).build();
      }
    }
    return null;
  }

  /** The RFCs of the list with the levels before and after. */
  static List<DocumentItem> in(String text, Notes notes) {
    List<DocumentItem> items = new ArrayList<>();
    List<DocumentReference.Mention> starts = new ArrayList<>();
    for (DocumentReference.Mention mention : DocumentReference.mentionsIn(text)) {
      // Titles name RFCs too, but no title goes on with "from".
      if (mention.reference() instanceof RfcNumber && text.startsWith(" from ", mention.end())) {
        starts.add(mention);
      }
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
      items.add(item(starts.get(i), text.substring(starts.get(i).end(), end), notes));
    }
    return items;
  }

  private static DocumentItem item(DocumentReference.Mention mention, String text, Notes notes) {
    DocumentItemBuilder item = DocumentItem.builder().reference(mention.reference());
    int to = text.indexOf(TO);
    StatedLevel former = StatedLevel.at(text, " from ".length());
    StatedLevel level = to < 0 ? null : StatedLevel.at(text, to + 4);
    if (former != null) {
      item.formerLevel(former.level());
    }
    if (level != null) {
      item.level(level.level());
    } else {
      String words = text.substring(0, Math.min(text.length(), LONGEST_LEVEL));
      notes.add("level-unreadable", "not a change from one level to another", words);
    }
    int open = text.indexOf('(', level == null ? 0 : level.end());
    int close = text.lastIndexOf(')');
    if (open >= 0 && close > open + 1) {
      item.title(text.substring(open + 1, close).strip());
    }
    return item.build();
  }
}
