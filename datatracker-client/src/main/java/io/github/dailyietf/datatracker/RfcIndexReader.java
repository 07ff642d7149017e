package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.AuthorBuilder;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * Reads the entries of {@code rfc-index.xml}, of the form until May 2026 and of that since, in any
 * order of their elements. What is new to it is passed over, what cannot be read is told. An entry
 * without a usable number is the only one that is lost.
 */
final class RfcIndexReader {

  private static final String NO_GROUP = "NON WORKING GROUP";

  static final Set<String> ROOTS = Set.of("rfc-index");
  static final Set<String> ENTRIES =
      Set.of("rfc-entry", "rfc-not-issued-entry", "bcp-entry", "std-entry", "fyi-entry");

  private final String source;
  private final Consumer<Problem> problems;

  RfcIndexReader(HttpUrl url, Consumer<Problem> problems) {
    this.source = url.toString();
    this.problems = problems;
  }

  Optional<RfcIndexEntry> read(XmlElement entry) {
    String id = entry.text("doc-id").orElse("");
    try {
      return Optional.of(
          switch (entry.name()) {
            case "rfc-entry" -> issued(RfcNumber.parse(id), entry);
            case "rfc-not-issued-entry" -> new RfcIndexEntry.NotIssued(RfcNumber.parse(id));
            default -> series(SubSeries.parse(id), entry);
          });
    } catch (IllegalArgumentException e) {
      problems.accept(
          new Problem("entry-unusable", source, 0, entry.name() + " without a usable number", id));
      return Optional.empty();
    }
  }

  private RfcIndexEntry.Series series(SubSeries series, XmlElement entry) {
    return new RfcIndexEntry.Series(
        series, references(entry, series.toString(), "is-also", RfcNumber::parse));
  }

  private RfcIndexEntry.Issued issued(RfcNumber number, XmlElement entry) {
    String id = number.toString();
    RfcBuilder rfc =
        Rfc.builder()
            .number(number)
            .title(IndexWords.words(entry.text("title").orElse("")))
            .authors(authors(entry))
            .date(entry.child("date").flatMap(date -> date(date, id)))
            .pages(IndexWords.pages(entry.text("page-count").orElse("")))
            .abstractText(IndexWords.paragraphs(entry.texts("abstract", "p")))
            .obsoletes(references(entry, id, "obsoletes", RfcNumber::parse))
            .obsoletedBy(references(entry, id, "obsoleted-by", RfcNumber::parse))
            .updates(references(entry, id, "updates", RfcNumber::parse))
            .updatedBy(references(entry, id, "updated-by", RfcNumber::parse))
            .subSeries(references(entry, id, "is-also", SubSeries::parse))
            .status(entry.text("current-status"))
            .level(entry.text("current-status").map(StandardLevel::parse))
            .stream(entry.text("stream").map(DocumentStream::parse))
            .doi(entry.text("doi"));
    entry
        .text("wg_acronym")
        .filter(acronym -> !acronym.equalsIgnoreCase(NO_GROUP))
        .ifPresent(acronym -> rfc.group(IndexWords.group(acronym, entry.text("area"))));
    entry.text("draft").ifPresent(draft -> draft(rfc, draft, id));
    return new RfcIndexEntry.Issued(
        rfc.build(),
        entry.text("publication-status"),
        entry.texts("format", "file-format"),
        entry.texts("keywords", "kw"),
        entry.text("errata-url").flatMap(url -> url(url, id)));
  }

  private static List<Author> authors(XmlElement entry) {
    List<Author> authors = new ArrayList<>();
    for (XmlElement element : entry.children("author")) {
      Optional<Author> author = element.text("name").flatMap(IndexWords::author);
      if (author.isPresent()) {
        AuthorBuilder known = Author.builder().from(author.get());
        element
            .text("title")
            .filter(title -> title.toLowerCase(Locale.ROOT).startsWith("ed"))
            .ifPresent(editor -> known.editor(true));
        authors.add(known.affiliation(element.text("organization")).build());
      }
    }
    return authors;
  }

  private Optional<PublicationDate> date(XmlElement date, String id) {
    String text =
        IndexWords.words(
            String.join(
                " ",
                date.text("day").orElse(""),
                date.text("month").orElse(""),
                date.text("year").orElse("")));
    Optional<PublicationDate> read = PublicationDate.tryParse(text);
    if (read.isEmpty()) {
      report(id, "date", text);
    }
    return read;
  }

  private void draft(RfcBuilder rfc, String draft, String id) {
    DraftName name =
        IndexWords.read(draft, DraftName::parse, unreadable -> report(id, "draft", unreadable));
    if (name != null) {
      rfc.draft(name);
      DraftVersion version = IndexWords.read(draft, DraftVersion::parse, noRevision -> {});
      rfc.draftRevision(Optional.ofNullable(version).map(DraftVersion::revision));
    }
  }

  private Optional<URI> url(String url, String id) {
    return Optional.ofNullable(
        IndexWords.read(url, URI::create, unreadable -> report(id, "errata-url", unreadable)));
  }

  private <T> List<T> references(
      XmlElement entry, String id, String element, Function<String, T> parser) {
    return IndexWords.readAll(
        entry.texts(element, "doc-id"), parser, unreadable -> report(id, element, unreadable));
  }

  private void report(String id, String element, String text) {
    problems.accept(
        new Problem("field-unusable", source, 0, "the " + element + " of " + id + " is odd", text));
  }
}
