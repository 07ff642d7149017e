package io.github.dailyietf.datatracker;

import java.net.URI;
import java.nio.file.Path;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The settings of a client. Not thread-safe. */
public final class IdIndexBuilder {

  static final HttpUrl IETF = HttpUrl.get("https://www.ietf.org/");

  private final ClientSettings settings = new ClientSettings();
  private HttpUrl baseUrl = IETF;

  IdIndexBuilder() {}

  /**
   * The application's HTTP client, whose pool, proxy, cache and interceptors are used and which
   * stays its own. Its time-out for reading is raised to 110 s, since long lists take long; its
   * interceptors run in threads of this client.
   */
  public IdIndexBuilder httpClient(OkHttpClient httpClient) {
    settings.httpClient(httpClient);
    return this;
  }

  /**
   * Who asks: name, version and a mail address or web page, such as {@code example-bot/1.4
   * (ops@example.org)}. Operators block what does not say whom to write to.
   *
   * @throws IllegalArgumentException if there is neither {@code @} nor {@code ://} in it, or what a
   *     header cannot hold
   */
  public IdIndexBuilder userAgent(String userAgent) {
    settings.userAgent(userAgent);
    return this;
  }

  /**
   * Where {@code id/all_id2.txt} is; {@code https://www.ietf.org/} by default.
   *
   * @throws IllegalArgumentException if it is not an {@code http} or {@code https} URL
   */
  public IdIndexBuilder baseUrl(URI baseUrl) {
    this.baseUrl = ClientSettings.url(baseUrl);
    return this;
  }

  /**
   * How the server is treated: pauses, requests in flight, tries, the deadline of a call and the
   * largest answer; {@link RequestPolicy#create()} by default.
   */
  public IdIndexBuilder policy(RequestPolicy policy) {
    settings.policy(policy);
    return this;
  }

  /**
   * A folder of this client alone where answers are kept, up to 64 MiB; none by default. Answers
   * are used again for as long as the server allows, then checked with their {@code ETag}, so that
   * an index that did not change is not sent again.
   */
  public IdIndexBuilder cache(Path folder) {
    settings.cache(folder);
    return this;
  }

  IdIndexBuilder time(Time time) {
    settings.time(time);
    return this;
  }

  /**
   * A client with these settings.
   *
   * @throws IllegalStateException if there is no {@link #userAgent}
   */
  public IdIndex build() {
    var ledger = new Ledger();
    return new IdIndex(
        Connection.of(
            baseUrl,
            settings.transport(baseUrl, ledger),
            settings.policy().deadline(),
            settings.time(),
            ledger));
  }
}
