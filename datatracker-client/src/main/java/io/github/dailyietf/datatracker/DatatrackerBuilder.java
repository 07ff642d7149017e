package io.github.dailyietf.datatracker;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.Cache;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings of a client. Not thread-safe. */
public final class DatatrackerBuilder {

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

  DatatrackerBuilder() {}

  /**
   * The application's HTTP client, whose pool, proxy, cache and interceptors are used and which
   * stays its own. Its time-out for reading is raised to 110 s, since long lists take long.
   */
  public DatatrackerBuilder httpClient(OkHttpClient httpClient) {
    this.httpClient = httpClient;
    return this;
  }

  /**
   * Who asks: name, version and a mail address or web page, such as {@code example-bot/1.4
   * (ops@example.org)}. Operators block what does not say whom to write to.
   *
   * @throws IllegalArgumentException if there is neither {@code @} nor {@code ://} in it, or what a
   *     header cannot hold
   */
  public DatatrackerBuilder userAgent(String userAgent) {
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
  public DatatrackerBuilder baseUrl(URI baseUrl) {
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
  public DatatrackerBuilder pause(Duration pause) {
    if (pause.isNegative()) {
      throw new IllegalArgumentException("a pause cannot be negative: " + pause);
    }
    this.pause = pause;
    return this;
  }

  /**
   * The most time that one call takes, all its requests and pauses included; 5 minutes by default.
   * A server that asks for a longer pause is not waited for.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public DatatrackerBuilder deadline(Duration deadline) {
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
  public DatatrackerBuilder cache(Path folder) {
    this.cache = folder;
    return this;
  }

  DatatrackerBuilder time(Time time) {
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
    var api = new Api(base, transport, problem -> {});
    return new Datatracker(api, new Tables(api, time), deadline, time);
  }
}
