package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** Reads {@code rfc9000.json}, of the form until May 2026 and of that since. */
final class RfcJson {

  private static final String NO_GROUP = " - NON WORKING GROUP";

  private final String source;
  private final Consumer<Problem> problems;

  RfcJson(HttpUrl url, Consumer<Problem> problems) {
    this.source = url.toString();
    this.problems = problems;
  }

  /**
   * The RFC, or empty if the number was never given to one.
   *
   * @throws IllegalArgumentException if it is another one
   */
  Optional<RfcIndexEntry.Issued> read(RfcNumber number, ResourceObject json) {
    RfcNumber stated = RfcNumber.parse(json.text("doc_id").orElse(""));
    if (!stated.equals(number)) {
      throw new IllegalArgumentException("it is about " + stated);
    }
    Optional<String> status = json.text("status");
    if (status.filter("NOT ISSUED"::equalsIgnoreCase).isPresent()) {
      return Optional.empty();
    }
    List<Author> authors =
        json.texts("authors").stream().flatMap(name -> IndexWords.author(name).stream()).toList();
    RfcBuilder rfc =
        Rfc.builder()
            .number(number)
            .title(IndexWords.words(json.text("title").orElse("")))
            .authors(authors)
            .date(json.text("pub_date").flatMap(PublicationDate::tryParse))
            .pages(IndexWords.pages(json.text("page_count").orElse("")))
            .abstractText(json.text("abstract").map(AbstractText::tidy))
            .obsoletes(references(json, "obsoletes", RfcNumber::parse))
            .obsoletedBy(references(json, "obsoleted_by", RfcNumber::parse))
            .updates(references(json, "updates", RfcNumber::parse))
            .updatedBy(references(json, "updated_by", RfcNumber::parse))
            .subSeries(series(json))
            .status(status)
            .level(status.map(StandardLevel::parse))
            .doi(json.text("doi"));
    json.text("source").ifPresent(name -> origin(rfc, name));
    json.text("draft").ifPresent(draft -> draft(rfc, draft));
    return Optional.of(
        new RfcIndexEntry.Issued(
            rfc.build(),
            json.text("pub_status"),
            json.texts("format"),
            json.texts("keywords"),
            json.text("errata_url").flatMap(this::url)));
  }

  /** The stream since May 2026; before, the name of the group where there was one. */
  private static void origin(RfcBuilder rfc, String name) {
    String stream =
        name.toUpperCase(Locale.ROOT).endsWith(NO_GROUP)
            ? name.substring(0, name.length() - NO_GROUP.length())
            : name;
    switch (stream.toUpperCase(Locale.ROOT)) {
      case "IETF", "IRTF", "IAB", "INDEPENDENT", "EDITORIAL", "LEGACY" ->
          rfc.stream(DocumentStream.parse(stream));
      default -> rfc.group(Group.builder().name(IndexWords.words(name)).build());
    }
  }

  private void draft(RfcBuilder rfc, String draft) {
    DraftName name =
        IndexWords.read(draft, DraftName::parse, unreadable -> report("draft", unreadable));
    if (name != null) {
      rfc.draft(name);
      DraftVersion version = IndexWords.read(draft, DraftVersion::parse, noRevision -> {});
      rfc.draftRevision(Optional.ofNullable(version).map(DraftVersion::revision));
    }
  }

  /** Beside sub-series, other RFCs and Internet Experiment Notes stand there. */
  private static List<SubSeries> series(ResourceObject json) {
    return IndexWords.readAll(json.texts("see_also"), SubSeries::parse, other -> {});
  }

  private <T> List<T> references(ResourceObject json, String field, Function<String, T> parser) {
    return IndexWords.readAll(json.texts(field), parser, unreadable -> report(field, unreadable));
  }

  private Optional<URI> url(String url) {
    return Optional.ofNullable(
        IndexWords.read(url, URI::create, unreadable -> report("errata_url", unreadable)));
  }

  private void report(String field, String text) {
    problems.accept(
        new Problem("field-unusable", source, 0, "the field " + field + " is odd", text));
  }
}
