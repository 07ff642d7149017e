package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** Reads the entries of {@code queue.xml}, and of the {@code queue2.xml} that there was before. */
final class QueueReader {

  static final Set<String> ROOTS = Set.of("rfc-editor-queue");
  static final Set<String> ENTRIES = Set.of("entry");

  private final String source;
  private final Consumer<Problem> problems;

  QueueReader(HttpUrl url, Consumer<Problem> problems) {
    this.source = url.toString();
    this.problems = problems;
  }

  Optional<QueueEntry> read(XmlElement entry) {
    String id = entry.text("draft").or(() -> entry.attribute("id")).orElse("");
    DraftName draft =
        IndexWords.read(id, DraftName::parse, bad -> report("entry-unusable", "an entry", bad));
    if (draft == null) {
      return Optional.empty();
    }
    DraftVersion version = IndexWords.read(id, DraftVersion::parse, noRevision -> {});
    List<String> states = new ArrayList<>(entry.texts("assignments", "assignment"));
    states.addAll(entry.texts("state"));
    return Optional.of(
        new QueueEntry(
            draft,
            Optional.ofNullable(version).map(DraftVersion::revision),
            entry.parent().flatMap(section -> section.attribute("name")).orElse(""),
            entry.text("date-received").flatMap(text -> date(draft, text)),
            states,
            references(entry),
            authors(entry.text("authors").orElse("")),
            IndexWords.words(entry.text("title").orElse("")),
            entry.text("source").map(IndexWords::words),
            entry.text("consensus").flatMap(QueueReader::flag)));
  }

  /** Each with its state, which stands beside or behind it. */
  private static List<QueueEntry.Reference> references(XmlElement entry) {
    List<QueueEntry.Reference> references = new ArrayList<>();
    for (XmlElement element : entry.children("normRef")) {
      List<String> names = element.texts("ref-name");
      List<String> states = element.texts("ref-state");
      for (int i = 0; i < names.size(); i++) {
        references.add(
            new QueueEntry.Reference(names.get(i), i < states.size() ? states.get(i) : ""));
      }
    }
    return references;
  }

  private static List<Author> authors(String names) {
    return Arrays.stream(names.replace(", Ed.", "\u0000").split(",", -1))
        .map(name -> name.replace("\u0000", ", Ed."))
        .map(IndexWords::author)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> date(DraftName draft, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      report("field-unusable", "the date-received of " + draft, text);
      return Optional.empty();
    }
  }

  private void report(String code, String what, String text) {
    problems.accept(new Problem(code, source, 0, what + " is odd", text));
  }
}
