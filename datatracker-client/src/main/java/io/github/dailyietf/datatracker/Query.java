package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.ResourceObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to one of the API's lists, made by {@link Datatracker#query}. Nothing is sent before
 * it is ended by {@link #stream}, {@link #list}, {@link #first} or {@link #count}.
 *
 * <pre>{@code
 * datatracker.query(Resource.SUBMISSIONS)
 *     .where("group__acronym", "dnsop")
 *     .where("rev", "00")
 *     .where("submission_date__gte", LocalDate.of(2026, 1, 1))
 *     .stream().map(Submission::name).toList()
 * }</pre>
 *
 * <p>Every filter and order is checked before anything is sent, since the server takes no notice of
 * a filter that it does not know and sends the whole list. Behind a field that leads to one object
 * it knows fewer comparisons: {@code exact in gt gte lt lte isnull}.
 *
 * <p>An object that lacks what no such object lacks is left out and reported, see {@link
 * Datatracker#reportingTo}.
 *
 * <p>Immutable and thread-safe: each method gives another question.
 *
 * @param <T> what the objects are read as
 */
public final class Query<T> {

  private final Api api;
  private final Supplier<Deadline> deadlines;
  private final Resource<T> resource;
  private final Listing listing;
  private final @Nullable Keys keys;

  /** The values of a filter that may be too many for one request. */
  private record Keys(String filter, List<String> values) {}

  Query(Api api, Supplier<Deadline> deadlines, Resource<T> resource) {
    this(api, deadlines, resource, Listing.of(resource), null);
  }

  private Query(
      Api api,
      Supplier<Deadline> deadlines,
      Resource<T> resource,
      Listing listing,
      @Nullable Keys keys) {
    this.api = api;
    this.deadlines = deadlines;
    this.resource = resource;
    this.listing = listing;
    this.keys = keys;
  }

  /**
   * Only objects of which this holds.
   *
   * @param filter a field, with further ones and a comparison behind {@code __}: {@code name},
   *     {@code group__acronym}, {@code title__icontains}
   * @param value compared with the field; what a field refers to goes by its key, documents by
   *     their number, so that their names are compared with {@code doc__name}
   * @throws IllegalArgumentException if the server does not know the filter
   */
  public Query<T> where(String filter, String value) {
    resource.checkFilter(filter);
    if (leadsToDocument(filter) && !value.matches("[0-9]+")) {
      throw new IllegalArgumentException(
          filter + " takes the number of a document, not " + value + "; try " + filter + "__name");
    }
    return with(listing.where(filter, value), keys);
  }

  /** Only objects of which this holds; see {@link #where(String, String)}. */
  public Query<T> where(String filter, long value) {
    return where(filter, Long.toString(value));
  }

  /** Only objects of which this holds or does not; see {@link #where(String, String)}. */
  public Query<T> where(String filter, boolean value) {
    return where(filter, Boolean.toString(value));
  }

  /** Only objects of which this holds, to the second; see {@link #where(String, String)}. */
  public Query<T> where(String filter, Instant value) {
    return where(filter, value.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Only objects of which this holds, for fields that are dates; see {@link #where}. */
  public Query<T> where(String filter, LocalDate value) {
    return where(filter, value.toString());
  }

  /**
   * Only objects whose field is one of these values, however many: what does not fit into one
   * request is asked for with several, one after the other. One filter of a question can be of this
   * kind. No values match nothing, which costs no request.
   *
   * @throws IllegalArgumentException if the server does not know the filter, a value has a comma in
   *     it, or the question has such a filter already
   */
  public Query<T> whereIn(String filter, Collection<?> values) {
    String in = filter + "__in";
    resource.checkFilter(in);
    if (keys != null) {
      throw new IllegalArgumentException(
          "a question takes one list of values: " + keys.filter() + ", " + in);
    }
    Set<String> texts = new LinkedHashSet<>();
    for (Object value : values) {
      String text = value.toString();
      if (text.contains(",")) {
        throw new IllegalArgumentException("a comma separates values: " + text);
      }
      texts.add(text);
    }
    return with(listing, new Keys(in, List.copyOf(texts)));
  }

  /**
   * Only objects whose time, in this field, is of this day in UTC.
   *
   * @throws IllegalArgumentException if the server does not know the field
   */
  public Query<T> on(UtcDay day, String field) {
    return where(field + "__gte", day.start()).where(field + "__lt", day.end());
  }

  /**
   * In another order than by growing number.
   *
   * @param field one of {@link Resource#orders}; with a minus before it, the greatest comes first
   * @throws IllegalArgumentException if the server cannot order by it
   */
  public Query<T> orderBy(String field) {
    resource.checkOrder(field.startsWith("-") ? field.substring(1) : field);
    return with(listing.orderBy(field), keys);
  }

  /**
   * The objects, each once: 1 request per 1,000, sent when the stream is read that far, each with a
   * deadline of its own. The stream holds nothing that must be closed. Reading it throws a {@link
   * DatatrackerException} if the Datatracker does not answer as it should.
   *
   * <p>With many {@linkplain #whereIn values} the order is that of each request alone.
   */
  public Stream<T> stream() {
    return objects(deadlines).flatMap(object -> api.read(resource, object));
  }

  /**
   * All objects, each once: 1 request per 1,000.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  public List<T> list() {
    Deadline deadline = deadlines.get();
    return objects(() -> deadline).flatMap(object -> api.read(resource, object)).toList();
  }

  /**
   * The first object, or empty if there is none: 1 request for a single object.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  public Optional<T> first() {
    if (keys != null && requests(keys) != 1) {
      return stream().findFirst();
    }
    return api.page(api.url(whole().path(1)), deadlines.get()).objects().stream()
        .flatMap(object -> api.read(resource, object))
        .findFirst();
  }

  /**
   * How many objects there are by the server's count: 1 request. It counts an object as often as a
   * filter on a field with many values matches it. Empty if the server does not tell.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  public OptionalLong count() {
    if (keys != null && requests(keys) != 1) {
      return OptionalLong.of(objects(deadlines).count());
    }
    return api.page(api.url(whole().path(1)), deadlines.get()).totalCount();
  }

  private Stream<ResourceObject> objects(Supplier<Deadline> supplier) {
    Keys many = keys;
    return many == null
        ? api.pages(listing, supplier).stream()
        : Batches.split(api, listing, many.filter(), many.values()).stream()
            .flatMap(
                batch ->
                    new Batches(api, listing, many.filter(), supplier.get()).ask(batch).stream());
  }

  private int requests(Keys many) {
    return Batches.split(api, listing, many.filter(), many.values()).size();
  }

  private Listing whole() {
    return keys == null ? listing : listing.whereIn(keys.filter(), keys.values());
  }

  private boolean leadsToDocument(String filter) {
    return resource.target(filter).filter(Resource.DOCUMENTS.path()::equals).isPresent();
  }

  private Query<T> with(Listing changed, @Nullable Keys many) {
    return new Query<>(api, deadlines, resource, changed, many);
  }

  /** The path of the first request, as far as it is the same for all values. */
  @Override
  public String toString() {
    return listing.path();
  }
}
