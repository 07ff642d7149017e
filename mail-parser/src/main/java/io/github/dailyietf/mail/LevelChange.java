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

  private LevelChange() {}

  /**
   * The RFC whose change is approved, or null if the text is of another form. Its title is all that
   * stands before the name: marks of quotation are its own.
   */
  static @Nullable DocumentItem approved(String text) {
    int words = text.indexOf(APPROVED);
    int title = words + APPROVED.length() + BULLET.length();
    int open = text.lastIndexOf(" (rfc");
    int close = text.indexOf(')', Math.max(open, 0));
    if (words < 0
        || open <= title
        || close < 0
        || !text.startsWith(BULLET, title - BULLET.length())) {
      return null;
    }
    DocumentReference rfc = DocumentList.reference(text.substring(open + 2, close));
    StatedLevel level =
        text.startsWith(" to ", close + 1)
            ? StatedLevel.at(text, close + 1 + " to ".length())
            : null;
    return rfc == null || level == null
        ? null
        : DocumentItem.builder()
            .reference(rfc)
            .title(text.substring(title, open).strip())
            .level(level.level())
            .build();
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
    int to = text.indexOf(" to ");
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
