package io.github.dailyietf.datatracker;

import java.net.URI;
import java.nio.file.Path;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The settings of a client. Not thread-safe. */
public final class RfcEditorBuilder {

  static final HttpUrl RFC_EDITOR = HttpUrl.get("https://www.rfc-editor.org/");

  private final ClientSettings settings = new ClientSettings();
  private HttpUrl baseUrl = RFC_EDITOR;

  RfcEditorBuilder() {}

  /**
   * The application's HTTP client, whose pool, proxy, cache and interceptors are used and which
   * stays its own. Its time-out for reading is raised to 110 s, since long lists take long; its
   * interceptors run in threads of this client.
   */
  public RfcEditorBuilder httpClient(OkHttpClient httpClient) {
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
  public RfcEditorBuilder userAgent(String userAgent) {
    settings.userAgent(userAgent);
    return this;
  }

  /**
   * Where the RFC Editor's files are; {@code https://www.rfc-editor.org/} by default.
   *
   * @throws IllegalArgumentException if it is not an {@code http} or {@code https} URL
   */
  public RfcEditorBuilder baseUrl(URI baseUrl) {
    this.baseUrl = ClientSettings.url(baseUrl);
    return this;
  }

  /**
   * How the server is treated: pauses, requests in flight, tries, the deadline of a call and the
   * largest answer; {@link RequestPolicy#create()} by default.
   */
  public RfcEditorBuilder policy(RequestPolicy policy) {
    settings.policy(policy);
    return this;
  }

  /**
   * A folder of this client alone where answers are kept, up to 64 MiB; none by default. Answers
   * are used again for as long as the server allows, then checked with their {@code ETag}, so that
   * an index that did not change is not sent again.
   */
  public RfcEditorBuilder cache(Path folder) {
    settings.cache(folder);
    return this;
  }

  RfcEditorBuilder time(Time time) {
    settings.time(time);
    return this;
  }

  /**
   * A client with these settings.
   *
   * @throws IllegalStateException if there is no {@link #userAgent}
   */
  public RfcEditor build() {
    var ledger = new Ledger();
    return new RfcEditor(
        Connection.of(
            baseUrl,
            settings.transport(baseUrl, ledger),
            settings.policy().deadline(),
            settings.time(),
            ledger));
  }
}
