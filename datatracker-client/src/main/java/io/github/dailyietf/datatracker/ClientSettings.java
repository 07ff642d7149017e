package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Cache;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings that the clients of all servers have in common. Not thread-safe. */
final class ClientSettings {

  private static final long CACHE_BYTES = 64L * 1024 * 1024;

  /** Just past the 100 s after which the server's front gives up. */
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(110);

  private @Nullable OkHttpClient httpClient;
  private @Nullable String userAgent;
  private @Nullable Path cache;
  private RequestPolicy policy = RequestPolicy.create();
  private Time time = Time.system();

  void httpClient(OkHttpClient client) {
    httpClient = client;
  }

  void userAgent(String name) {
    if (!name.contains("@") && !name.contains("://")) {
      throw new IllegalArgumentException(
          "a User-Agent needs a contact, as in example-bot/1.4 (ops@example.org): " + name);
    }
    // Refuses what no header can hold here and not at the first request.
    Headers.of("User-Agent", name);
    userAgent = name;
  }

  static HttpUrl url(URI url) {
    HttpUrl parsed = HttpUrl.get(url);
    if (parsed == null) {
      throw new IllegalArgumentException("not an http or https URL: " + url);
    }
    return parsed;
  }

  void cache(Path folder) {
    cache = folder;
  }

  void policy(RequestPolicy requests) {
    policy = requests;
  }

  RequestPolicy policy() {
    return policy;
  }

  void time(Time other) {
    time = other;
  }

  Time time() {
    return time;
  }

  /**
   * What asks over the network.
   *
   * @param home where the user says that the server is
   * @throws IllegalStateException if nothing says who asks
   */
  Transport transport(HttpUrl home, Ledger ledger) {
    if (userAgent == null) {
      throw new IllegalStateException("userAgent is required: say who asks");
    }
    OkHttpClient.Builder http =
        (httpClient == null ? new OkHttpClient() : httpClient)
            .newBuilder()
            .readTimeout(READ_TIMEOUT)
            .followRedirects(false)
            .followSslRedirects(false)
            .dispatcher(dispatcher(policy.inFlight()))
            .addNetworkInterceptor(new Pause(time, ledger));
    if (cache != null) {
      http.cache(new Cache(cache.toFile(), CACHE_BYTES));
    }
    return new NetworkTransport(http.build(), userAgent, home, policy, time, ledger);
  }

  /** Threads that end when there is nothing to do, and keep no program from ending. */
  private static Dispatcher dispatcher(int inFlight) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            2,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread = new Thread(work, "dailyietf-request");
              thread.setDaemon(true);
              return thread;
            });
    Dispatcher dispatcher = new Dispatcher(threads);
    // The lanes are what limits; a request of which the waiting ended early must not hold up the
    // next.
    dispatcher.setMaxRequests(Math.max(64, 2 * inFlight));
    dispatcher.setMaxRequestsPerHost(Math.max(64, 2 * inFlight));
    return dispatcher;
  }

  /** The User-Agent of a client that has no name of its own: this library and its version. */
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
}
