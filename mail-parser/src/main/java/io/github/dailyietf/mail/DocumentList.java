package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentItemBuilder;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents that a sentence or a list names, each with its title before and its level
 * behind: {@code - 'Widgets' <draft-example-widgets-03.txt> as Proposed Standard}, {@code o
 * "Widgets" <...>}, {@code consider Widgets <...> as a Proposed Standard}.
 */
final class DocumentList {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LEVEL = 100;

  /** A name and the brackets around it, if it has any. */
  private record Name(DocumentReference reference, int open, int end, boolean bare) {}

  private static final String[] LEVEL_FOLLOWS = {
    "for publication as ",
    "for the status of ",
    "to the status of ",
    "NOT be published as ",
    "not be published as ",
    "as ",
    "to ",
    "for ",
  };

  private DocumentList() {}

  /** The documents in order; empty if the text names none. */
  static List<DocumentItem> in(String text, Notes notes) {
    List<Name> names = bracketed(text, '<', '>');
    if (names.isEmpty()) {
      names = bracketed(text, '(', ')');
    }
    if (names.isEmpty()) {
      names = bare(text);
    }
    List<DocumentItem> items = new ArrayList<>(names.size());
    StandardLevel shared =
        names.isEmpty() ? null : levelBefore(text.substring(0, names.get(0).open));
    int from = 0;
    for (Name name : names) {
      DocumentItemBuilder item = DocumentItem.builder().reference(name.reference);
      item.level(Optional.ofNullable(shared));
      String title = TitleText.before(text.substring(from, name.open), name.bare);
      if (!title.isEmpty()) {
        item.title(title);
      }
      from = readLevel(text, name.end, item, notes);
      items.add(item.build());
    }
    return withLastLevel(items);
  }

  /**
   * A level that stands behind the last document only is that of all: {@code A, B and C as BCP}.
   */
  private static List<DocumentItem> withLastLevel(List<DocumentItem> items) {
    int last = items.size() - 1;
    if (last < 1 || items.get(last).level().isEmpty()) {
      return items;
    }
    boolean alone = items.subList(0, last).stream().allMatch(item -> item.level().isEmpty());
    return alone
        ? items.stream()
            .map(item -> DocumentItem.builder().from(item).level(items.get(last).level()).build())
            .toList()
        : items;
  }

  /**
   * The level that a sentence gives to the documents of its list: {@code the following
   * Internet-Drafts as Proposed Standards: ...}; null if it gives none.
   */
  private static @Nullable StandardLevel levelBefore(String text) {
    int following = text.indexOf(" following ");
    int colon = following < 0 ? -1 : text.indexOf(':', following);
    if (colon < 0) {
      return null;
    }
    String sentence = text.substring(0, colon).stripTrailing();
    for (String words : LEVEL_FOLLOWS) {
      int at = sentence.lastIndexOf(" " + words);
      StatedLevel level = at < following ? null : StatedLevel.at(sentence, at + 1 + words.length());
      if (level != null && level.end() == sentence.length()) {
        return level.level();
      }
    }
    return null;
  }

  /** Takes the level behind a name; where the text goes on. */
  private static int readLevel(String text, int end, DocumentItemBuilder item, Notes notes) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
      at++;
    }
    for (String words : LEVEL_FOLLOWS) {
      if (text.startsWith(words, at)) {
        StatedLevel level = StatedLevel.at(text, at + words.length());
        if (level != null) {
          item.level(level.level());
          return level.end();
        }
        if (words.equals("as ")) {
          int most = Math.min(text.length(), at + LONGEST_LEVEL);
          notes.add("level-unreadable", "not a level", text.substring(at + 3, most));
        }
        return end;
      }
    }
    return end;
  }

  private static List<Name> bracketed(String text, char open, char close) {
    List<Name> names = new ArrayList<>(2);
    int at = text.indexOf(open);
    while (at >= 0) {
      int next = at + 1;
      int most = Math.min(text.length(), at + LONGEST_NAME);
      int end = text.substring(at, most).indexOf(close) + at;
      DocumentReference reference =
          end < at ? null : fileName(text.substring(at + 1, end), open == '(');
      if (reference != null) {
        names.add(new Name(reference, at, end + 1, false));
        next = end + 1;
      }
      at = text.indexOf(open, next);
    }
    return names;
  }

  /**
   * The document of a file name, which a line break may have cut.
   *
   * @param round true in round brackets, where {@code (RFC 5280)} belongs to a title
   */
  private static @Nullable DocumentReference fileName(String inner, boolean round) {
    String word = inner.strip();
    if (round && word.startsWith("RFC")) {
      return null;
    }
    int comma = word.indexOf(',');
    String name = (comma < 0 ? word : word.substring(0, comma)).replace(" ", "");
    return reference(name.toLowerCase(Locale.ROOT));
  }

  /** The draft, with its revision where stated, or the RFC of a file name in lower case. */
  static @Nullable DocumentReference reference(String name) {
    try {
      if (name.startsWith("rfc")) {
        return RfcNumber.parse(name);
      }
      return name.startsWith("draft-") ? DraftVersion.parse(name) : null;
    } catch (IllegalArgumentException noVersion) {
      return name.startsWith("draft-") ? draft(name) : null;
    }
  }

  private static @Nullable DraftName draft(String name) {
    try {
      return DraftName.parse(name);
    } catch (IllegalArgumentException noName) {
      return null;
    }
  }

  /** Names without brackets: drafts, or RFCs where there are no drafts, each once. */
  private static List<Name> bare(String text) {
    List<Name> drafts = new ArrayList<>(2);
    List<Name> rfcs = new ArrayList<>(2);
    List<DocumentReference> seen = new ArrayList<>(2);
    for (DocumentReference.Mention mention : DocumentReference.mentionsIn(text)) {
      DocumentReference reference = mention.reference();
      if (seen.size() < 20 && !seen.contains(reference)) {
        seen.add(reference);
        List<Name> names = reference instanceof RfcNumber ? rfcs : drafts;
        names.add(new Name(reference, mention.start(), mention.end(), true));
      }
    }
    drafts.removeIf(name -> !isDraft(name.reference));
    return drafts.isEmpty() ? rfcs : drafts;
  }

  private static boolean isDraft(DocumentReference reference) {
    return reference instanceof DraftVersion || reference instanceof DraftName;
  }
}
