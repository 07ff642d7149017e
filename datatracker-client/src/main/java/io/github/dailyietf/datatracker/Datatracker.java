package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Cache;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Asks the <a href="https://datatracker.ietf.org/api/v1/">IETF Datatracker</a> about documents,
 * with few requests, one at a time.
 *
 * <pre>{@code
 * var datatracker = Datatracker.create();
 * datatracker.draft(DraftName.of("draft-ietf-quic-http"))   // Optional[draft-ietf-quic-http-34 ...]
 * datatracker.revisionsOn(UtcDay.parse("2026-03-02")).map(RevisionEvent::version).toList()
 * }</pre>
 *
 * <p>Every method states its number of requests, not counting repeated ones. All groups (2
 * requests) and all states (1, for drafts only) are fetched when they are first needed and kept for
 * a day: they are <em>the tables</em> below.
 *
 * <p>A request that fails with 408, 429, 5xx or without an answer is sent up to three times more,
 * after a growing pause or the one that the server asks for. What fails for good is a {@link
 * DatatrackerException}; a document that does not exist is none. An interrupted thread stops
 * waiting with a {@code DatatrackerException}, stays interrupted, and can end an exchange only
 * between two packets.
 *
 * <p>Thread-safe; one instance serves an application, whose threads take turns. There is nothing to
 * close.
 */
public final class Datatracker implements DocumentLookup {

  private final Api api;
  private final Drafts drafts;
  private final Rfcs rfcs;
  private final Duration deadline;
  private final Time time;

  private Datatracker(Api api, Duration deadline, Time time) {
    this.api = api;
    this.deadline = deadline;
    this.time = time;
    var authors = new Authors(api);
    var groups = new Table<Group>(api, Query.of("group/group"), Groups::read, time);
    var states = new Table<>(api, Query.of("doc/state"), Drafts::readStates, time);
    this.drafts = new Drafts(api, authors, groups, states);
    this.rfcs = new Rfcs(api, authors, groups);
  }

  /** A client with all defaults that presents itself as this library. */
  public static Datatracker create() {
    return builder().userAgent(ownName()).build();
  }

  /** Starts a client; {@link Builder#userAgent} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The newest revision of a draft with authors, group, area, stream, intended level and state, or
   * empty if there is no such draft: 3 requests and the tables, or 1 for what does not exist.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return drafts.find(name, newDeadline());
  }

  /**
   * The newest revisions of many drafts, in the order of the names; what does not exist is absent.
   * Takes 1 request per 105 drafts or so (as many names as a request line holds), 1 per 1,000
   * author lines, 1 per 550 persons, and the tables: 13 for the 443 drafts of a busy day.
   *
   * <p>A batch that fails with 400, 414 or 5xx is halved until the name at fault stands alone; that
   * one is absent then.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
    return inOrder(names, drafts.find(names, newDeadline()));
  }

  /**
   * An RFC with authors, group, area, stream, level, date, sub-series, its draft and what it
   * obsoletes and updates or was obsoleted and updated by, or empty if there is none of this
   * number: 6 requests and the tables, or 1 for what does not exist.
   *
   * <p>The date is a day where the Datatracker knows it, else a month.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return rfcs.find(number, newDeadline());
  }

  /**
   * Many RFCs, in the order of the numbers; what does not exist is absent. Takes 6 requests per 450
   * RFCs or so, and the tables. Batches are halved as those of {@link #drafts} are.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
    return inOrder(numbers, rfcs.find(numbers, newDeadline()));
  }

  /**
   * The document's object below {@code /api/v1/doc/document/}: drafts and RFCs by name, also sets
   * such as {@code bcp14}. Costs no request.
   */
  @Override
  public Optional<URI> address(DocumentReference document) {
    String name =
        document instanceof DraftVersion version
            ? version.name().toString()
            : document.toString().replace(" ", "").toLowerCase(Locale.ROOT);
    return Optional.of(api.address("doc/document", name));
  }

  /**
   * The revisions of drafts that became available on this day, in the order in which they were
   * entered: 1 request per 1,000, sent when the stream is read that far. Each has a deadline of its
   * own.
   *
   * <p>The Datatracker can enter an event later with a time in the past: a day that has just ended
   * is worth reading again. The stream holds nothing that must be closed. Reading it throws a
   * {@link DatatrackerException} if the Datatracker does not answer as it should.
   */
  public Stream<RevisionEvent> revisionsOn(UtcDay day) {
    // Without the type, revisions of slides, charters and agendas would come too.
    Query query =
        Query.of("doc/newrevisiondocevent")
            .where("time__gte", day.start().toString())
            .where("time__lt", day.end().toString())
            .where("doc__type", "draft");
    return api.pages(query, this::newDeadline).stream().flatMap(event -> revision(event).stream());
  }

  /**
   * The RFCs published on this date, by number: 1 request if there are none, else 7 and the tables.
   *
   * <p>The RFC Editor dates by the Pacific coast, so the date is taken as one of {@code
   * America/Los_Angeles}: it begins 7 or 8 hours after the day of UTC.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  public List<Rfc> rfcsOn(UtcDay date) {
    return rfcs.on(date.date(), newDeadline());
  }

  private static Optional<RevisionEvent> revision(WireObject event) {
    return Drafts.version(event.key("doc"), event.text("rev"))
        .flatMap(
            version ->
                event
                    .time("time")
                    .map(time -> new RevisionEvent(event.number("id").orElse(0), version, time)));
  }

  private Deadline newDeadline() {
    return Deadline.in(deadline, time);
  }

  private static <K, V> Map<K, V> inOrder(Collection<K> keys, Map<K, V> found) {
    Map<K, V> ordered = new LinkedHashMap<>();
    for (K key : keys) {
      V value = found.get(key);
      if (value != null) {
        ordered.put(key, value);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  static String ownName() {
    try (InputStream version = Datatracker.class.getResourceAsStream("version.txt")) {
      String number =
          version == null
              ? "unknown"
              : new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
      return "dailyietf/" + number + " (+https://github.com/dailyietf/dailyietf)";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of a client. Not thread-safe. */
  public static final class Builder {

    private static final long CACHE_BYTES = 64L * 1024 * 1024;

    /** Just past the 100 s after which the server's front gives up. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(110);

    private @Nullable OkHttpClient httpClient;
    private @Nullable String userAgent;
    private @Nullable Path cache;
    private URI baseUrl = URI.create("https://datatracker.ietf.org/");
    private Duration pause = Duration.ofMillis(250);
    private Duration deadline = Duration.ofMinutes(5);
    private Time time = Time.system();

    private Builder() {}

    /**
     * The application's HTTP client, whose pool, proxy, cache and interceptors are used and which
     * stays its own. Its time-out for reading is raised to 110 s, since long lists take long.
     */
    public Builder httpClient(OkHttpClient httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /**
     * Who asks: name, version and a mail address or web page, such as {@code example-bot/1.4
     * (ops@example.org)}. Operators block what does not say whom to write to.
     *
     * @throws IllegalArgumentException if there is neither {@code @} nor {@code ://} in it, or what
     *     a header cannot hold
     */
    public Builder userAgent(String userAgent) {
      if (!userAgent.contains("@") && !userAgent.contains("://")) {
        throw new IllegalArgumentException(
            "a User-Agent needs a contact, as in example-bot/1.4 (ops@example.org): " + userAgent);
      }
      // Refuses what no header can hold here and not at the first request.
      Headers.of("User-Agent", userAgent);
      this.userAgent = userAgent;
      return this;
    }

    /**
     * Where the Datatracker is, without {@code api/v1/}; {@code https://datatracker.ietf.org/} by
     * default.
     *
     * @throws IllegalArgumentException if it is not an {@code http} or {@code https} URL
     */
    public Builder baseUrl(URI baseUrl) {
      if (HttpUrl.get(baseUrl) == null) {
        throw new IllegalArgumentException("not an http or https URL: " + baseUrl);
      }
      this.baseUrl = baseUrl;
      return this;
    }

    /**
     * The least time between the starts of two requests; 250 ms by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder pause(Duration pause) {
      if (pause.isNegative()) {
        throw new IllegalArgumentException("a pause cannot be negative: " + pause);
      }
      this.pause = pause;
      return this;
    }

    /**
     * The most time that one call takes, all its requests and pauses included; 5 minutes by
     * default. A server that asks for a longer pause is not waited for.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration deadline) {
      if (deadline.isNegative() || deadline.isZero()) {
        throw new IllegalArgumentException("a deadline must be positive: " + deadline);
      }
      this.deadline = deadline;
      return this;
    }

    /**
     * A folder of this client alone where answers are kept, up to 64 MiB; none by default. Answers
     * are used again for as long as the server allows (5 minutes), then checked with their {@code
     * ETag}.
     */
    public Builder cache(Path folder) {
      this.cache = folder;
      return this;
    }

    Builder time(Time time) {
      this.time = time;
      return this;
    }

    /**
     * A client with these settings.
     *
     * @throws IllegalStateException if there is no {@link #userAgent}
     */
    public Datatracker build() {
      HttpUrl base = HttpUrl.get(baseUrl);
      if (userAgent == null || base == null) {
        throw new IllegalStateException("userAgent is required: say who asks");
      }
      OkHttpClient.Builder http =
          (httpClient == null ? new OkHttpClient() : httpClient)
              .newBuilder()
              .readTimeout(READ_TIMEOUT)
              .addNetworkInterceptor(new Pause(pause, time));
      if (cache != null) {
        http.cache(new Cache(cache.toFile(), CACHE_BYTES));
      }
      var transport = new Transport(http.build(), userAgent, time);
      return new Datatracker(new Api(base, transport), deadline, time);
    }
  }
}
