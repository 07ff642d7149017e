package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentItemBuilder;
import io.github.dailyietf.core.DocumentReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the downward references of a Last Call: {@code rfc1234: <title> (<level> - <stream>)},
 * however their lines are wrapped.
 */
final class DownrefList {

  private static final int LONGEST_NAME = 120;

  /** A document at the head of its entry. */
  private record Entry(DocumentReference reference, int start, int end) {}

  private DownrefList() {}

  static List<DocumentItem> in(String text) {
    List<Entry> entries = new ArrayList<>(2);
    int word = 0;
    while (word < text.length()) {
      int blank = text.indexOf(' ', word);
      int end = blank < 0 ? text.length() : blank;
      Entry entry = entry(text, word, end);
      if (entry != null) {
        entries.add(entry);
      }
      word = end + 1;
    }
    List<DocumentItem> items = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      int end = i + 1 < entries.size() ? entries.get(i + 1).start : text.length();
      items.add(item(entries.get(i).reference, text.substring(entries.get(i).end, end).strip()));
    }
    return items;
  }

  private static @Nullable Entry entry(String text, int start, int end) {
    if (end - start > LONGEST_NAME || end <= start || text.charAt(end - 1) != ':') {
      return null;
    }
    DocumentReference reference = DocumentList.reference(text.substring(start, end - 1));
    return reference == null ? null : new Entry(reference, start, end);
  }

  private static DocumentItem item(DocumentReference reference, String text) {
    DocumentItemBuilder item = DocumentItem.builder().reference(reference);
    int close = text.lastIndexOf(')');
    int open = opening(text, close);
    String title = text;
    if (open >= 0) {
      title = text.substring(0, open).strip();
      StatedLevel level = StatedLevel.at(text, open + 1);
      if (level != null) {
        item.level(level.level());
      }
    }
    return title.isEmpty() ? item.build() : item.title(title).build();
  }

  /** The bracket that a last one closes; there are brackets in the names of streams. */
  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
