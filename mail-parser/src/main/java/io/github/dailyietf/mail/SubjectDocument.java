package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DocumentItemBuilder;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.StandardLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the Subject of a Last Call or an approval says about its document: {@code <draft-a-03.txt>
 * (Title) to BCP}, {@code 'Title' to BCP (draft-a-03.txt)}, {@code Title to BCP}.
 *
 * @param reference null if there is no name, as before 2007
 * @param title may be empty
 */
record SubjectDocument(
    @Nullable DocumentReference reference, String title, @Nullable StandardLevel level) {

  /** Reads the Subject behind the words that tell its kind. */
  static SubjectDocument of(String subject) {
    String text = SubjectLine.collapsed(subject);
    DocumentReference reference = null;
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open >= 0) {
      reference = reference(text.substring(open + 1, text.length() - 1));
      text = reference == null ? text : text.substring(0, open).strip();
    }
    if (reference == null) {
      int end = text.indexOf(' ');
      String first = end < 0 ? text : text.substring(0, end);
      reference = reference(first);
      text = reference == null ? text : text.substring(first.length()).strip();
    }
    StandardLevel level = null;
    int to = text.lastIndexOf(" to ");
    if (to >= 0) {
      StatedLevel stated = StatedLevel.at(text, to + 4);
      if (stated != null && stated.end() == text.length()) {
        level = stated.level();
        text = text.substring(0, to).strip();
      }
    }
    return new SubjectDocument(reference, unwrapped(text), level);
  }

  /** The document of {@code <draft-a-03.txt>} or {@code draft-a-03.txt}. */
  private static @Nullable DocumentReference reference(String word) {
    String name = word.startsWith("<") ? word.substring(1) : word;
    name = name.endsWith(">") ? name.substring(0, name.length() - 1) : name;
    return DocumentList.reference(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Without the brackets or quotation marks around it. */
  private static String unwrapped(String text) {
    if (text.length() < 2) {
      return text;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean wrapped =
        first == '(' && last == ')' || first == '\'' && last == '\'' || first == '"' && last == '"';
    return wrapped ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** The documents of the text, completed with what only the Subject says. */
  List<DocumentItem> completing(List<DocumentItem> stated, Notes notes) {
    if (stated.isEmpty()) {
      return reference == null ? List.of() : List.of(alone(reference));
    }
    List<DocumentItem> items = new ArrayList<>(stated.size());
    for (DocumentItem item : stated) {
      DocumentItemBuilder builder = DocumentItem.builder().from(item);
      if (level != null && item.level().isEmpty()) {
        builder.level(level);
      }
      if (stated.size() == 1) {
        complete(item, builder);
      }
      items.add(withSigns(builder.build()));
    }
    if (reference != null && items.stream().noneMatch(item -> names(item.reference()))) {
      notes.add("subject-differs", "the Subject names another document", reference.toString());
    }
    return items;
  }

  private DocumentItem alone(DocumentReference only) {
    DocumentItemBuilder item = DocumentItem.builder().reference(only);
    item.level(Optional.ofNullable(level));
    return title.isEmpty() ? item.build() : withSigns(item.title(title).build());
  }

  private static DocumentItem withSigns(DocumentItem item) {
    String title = item.title().orElse("");
    String plain = WebEscapes.undone(title);
    return plain.equals(title) ? item : DocumentItem.builder().from(item).title(plain).build();
  }

  private void complete(DocumentItem item, DocumentItemBuilder builder) {
    String stated = item.title().orElse("");
    // A Subject is folded at blanks only, so its title has no break behind a hyphen.
    if (!title.isEmpty() && (stated.isEmpty() || TitleText.same(stated, title))) {
      builder.title(title);
    }
    if (item.reference() instanceof DraftName && reference instanceof DraftVersion version) {
      if (names(item.reference())) {
        builder.reference(version);
      }
    }
  }

  private boolean names(DocumentReference other) {
    return reference != null && bare(reference).equals(bare(other));
  }

  private static DocumentReference bare(DocumentReference reference) {
    return reference instanceof DraftVersion version ? version.name() : reference;
  }
}
