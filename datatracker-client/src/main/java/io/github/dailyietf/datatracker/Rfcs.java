package io.github.dailyietf.datatracker;

import static java.util.stream.Collectors.groupingBy;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts RFCs together from documents, authors, groups, relations and publication events. */
final class Rfcs {

  /** Where the Datatracker's days of publication begin and end. */
  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  /** Since then the RFC Editor tells the Datatracker the day. */
  static final int FIRST_YEAR_OF_DAYS = 2026;

  private static final Listing DOCUMENTS = Listing.of(Resource.DOCUMENTS);
  private static final Listing RELATIONS = Listing.of(Resource.RELATIONS);
  private static final Listing PUBLICATIONS =
      Listing.of(Resource.EVENTS).where("type", "published_rfc");

  private final Api api;
  private final Authors authors;
  private final Tables tables;

  Rfcs(Api api, Authors authors, Tables tables) {
    this.api = api;
    this.authors = authors;
    this.tables = tables;
  }

  Optional<Rfc> find(RfcNumber number, Deadline deadline) {
    List<ResourceObject> document =
        api.object("doc/document", key(number), deadline).stream().toList();
    return Optional.ofNullable(read(document, deadline).get(number));
  }

  Map<RfcNumber, Rfc> find(Collection<RfcNumber> numbers, Deadline deadline) {
    List<String> keys = numbers.stream().map(Rfcs::key).toList();
    return read(new Batches(api, DOCUMENTS, "name__in", deadline).ask(keys), deadline);
  }

  static Listing publicationsOn(LocalDate date) {
    return PUBLICATIONS
        .where("time__gte", date.atStartOfDay(PACIFIC).toInstant().toString())
        .where("time__lt", date.plusDays(1).atStartOfDay(PACIFIC).toInstant().toString());
  }

  /** The RFCs published on this date by the Pacific calendar, by number. */
  List<Rfc> on(LocalDate date, Deadline deadline) {
    List<RfcNumber> numbers =
        ends(api.all(publicationsOn(date), deadline), "doc", RfcNumber::parse).sorted().toList();
    Map<RfcNumber, Rfc> rfcs = find(numbers, deadline);
    // A date that was put right later leaves two events, of which the last counts.
    return numbers.stream()
        .flatMap(number -> Optional.ofNullable(rfcs.get(number)).stream())
        .filter(rfc -> rfc.date().filter(d -> !d.earliest().equals(date)).isEmpty())
        .toList();
  }

  private Map<RfcNumber, Rfc> read(List<ResourceObject> documents, Deadline deadline) {
    Map<RfcNumber, Rfc> rfcs = new HashMap<>();
    if (documents.isEmpty()) {
      return rfcs;
    }
    List<String> names = documents.stream().flatMap(d -> d.text("name").stream()).toList();
    Map<String, List<Author>> authorsByName = authors.of(documents, deadline);
    Map<String, List<ResourceObject>> older =
        by("source", RELATIONS.where("relationship__in", "obs,updates"), names, deadline);
    Map<String, List<ResourceObject>> newer =
        by(
            "target",
            RELATIONS.where("relationship__in", "obs,updates,contains,became_rfc"),
            names,
            deadline);
    Map<String, List<ResourceObject>> publications = by("doc", PUBLICATIONS, names, deadline);
    KnownGroups groups = tables.groups(deadline);
    for (ResourceObject document : documents) {
      String name = document.text("name").orElse("");
      RfcNumber number = parsed(name, RfcNumber::parse);
      if (number != null) {
        List<ResourceObject> to = older.getOrDefault(name, List.of());
        List<ResourceObject> from = newer.getOrDefault(name, List.of());
        rfcs.put(
            number,
            Rfc.builder()
                .number(number)
                .title(document.text("title").orElse(""))
                .authors(authorsByName.getOrDefault(name, List.of()))
                .pages(document.count("pages"))
                .date(date(publications.getOrDefault(name, List.of())))
                .abstractText(document.text("abstract").map(AbstractText::tidy))
                .group(document.link("group").flatMap(groups::group))
                .stream(document.link("stream").map(DocumentStream::of))
                .level(document.link("std_level").map(StandardLevel::of))
                .obsoletes(related(to, "obs", "target"))
                .updates(related(to, "updates", "target"))
                .obsoletedBy(related(from, "obs", "source"))
                .updatedBy(related(from, "updates", "source"))
                .subSeries(
                    ends(ofKind(from, "contains"), "source", SubSeries::parse).sorted().toList())
                .draft(ends(ofKind(from, "became_rfc"), "source", DraftName::of).findFirst())
                .build());
      }
    }
    return rfcs;
  }

  /** Rows by the document that they name in this field. */
  private Map<String, List<ResourceObject>> by(
      String field, Listing query, List<String> names, Deadline deadline) {
    return new Batches(api, query, field + "__name__in", deadline)
        .ask(names).stream().collect(groupingBy(row -> row.link(field).orElse("")));
  }

  /**
   * The Pacific date of the last event. Where the Datatracker knew the month alone it made up
   * midnight of the 1st; what it noticed itself has the time of that moment, and since 2026 the RFC
   * Editor tells it the day, also as midnight.
   */
  private static Optional<PublicationDate> date(List<ResourceObject> publications) {
    return publications.stream()
        .flatMap(event -> event.time("time").stream())
        .max(Instant::compareTo)
        .map(time -> time.atZone(PACIFIC))
        .map(
            time -> {
              LocalDate date = time.toLocalDate();
              boolean madeUp =
                  date.getDayOfMonth() == 1
                      && time.toLocalTime().equals(LocalTime.MIDNIGHT)
                      && date.getYear() < FIRST_YEAR_OF_DAYS;
              return madeUp
                  ? PublicationDate.of(date.getYear(), date.getMonth())
                  : PublicationDate.of(date);
            });
  }

  private static List<RfcNumber> related(List<ResourceObject> relations, String kind, String end) {
    return ends(ofKind(relations, kind), end, RfcNumber::parse).sorted().toList();
  }

  private static List<ResourceObject> ofKind(List<ResourceObject> relations, String kind) {
    return relations.stream()
        .filter(relation -> relation.link("relationship").filter(kind::equals).isPresent())
        .toList();
  }

  /** The documents at one end of relations or events, as far as they are of the wanted kind. */
  private static <T> Stream<T> ends(
      List<ResourceObject> rows, String end, Function<String, T> parser) {
    return rows.stream()
        .flatMap(row -> row.link(end).stream())
        .flatMap(key -> Stream.ofNullable(parsed(key, parser)))
        .distinct();
  }

  private static <T> @Nullable T parsed(String key, Function<String, T> parser) {
    try {
      return parser.apply(key);
    } catch (IllegalArgumentException otherKind) {
      return null;
    }
  }

  private static String key(RfcNumber number) {
    return "rfc" + number.value();
  }
}
