package io.github.dailyietf.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.digest.publish.Chunks;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.PostRefusedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Posts to a chat over HTTP. The address of a Slack or Discord webhook is a secret itself. */
record ChatChannel(Service service, OkHttpClient http, HttpUrl url, String token)
    implements Channel {

  /** The services it knows; each takes its messages as {@link Chunks} makes them. */
  enum Service {
    SLACK,
    DISCORD,
    MASTODON,
    MATRIX
  }

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final long LONGEST_ANSWER = 1 << 20;

  static ChatChannel of(CommandLine options) throws IOException {
    String name = options.required("--service");
    if (!List.of("slack", "discord", "mastodon", "matrix").contains(name)) {
      throw new IllegalArgumentException("no such service: " + name);
    }
    List<String> secrets = Files.readAllLines(Path.of(options.required("--secret")));
    HttpUrl url = secrets.isEmpty() ? null : HttpUrl.parse(secrets.get(0).strip());
    if (url == null) {
      throw new IllegalArgumentException("the first line of the --secret file is no address");
    }
    if (!url.isHttps() && !List.of("localhost", "127.0.0.1").contains(url.host())) {
      throw new IllegalArgumentException("the secret would be sent unencrypted to " + url.host());
    }
    return new ChatChannel(
        Service.valueOf(name.toUpperCase(Locale.ROOT)),
        // Redirects would carry the secret elsewhere; a silent second try could post twice.
        new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(Duration.ofSeconds(60))
            .build(),
        url,
        secrets.size() > 1 ? secrets.get(1).strip() : "");
  }

  @Override
  public List<Post> posts(String place, String markdown) {
    Chunks chunks =
        switch (service) {
          case SLACK -> Chunks.slack();
          case DISCORD -> Chunks.discord();
          case MASTODON -> Chunks.mastodon();
          case MATRIX -> Chunks.matrix();
        };
    return Post.all(service.name().toLowerCase(Locale.ROOT) + "/" + place, chunks.cut(markdown));
  }

  @Override
  public String create(Post post) throws IOException {
    return switch (service) {
      case SLACK -> send("POST", url, post, "");
      case DISCORD -> send("POST", at("").setQueryParameter("wait", "true").build(), post, "id");
      case MASTODON -> send("POST", at("api/v1/statuses").build(), post, "id");
      // A request with the same transaction id is carried out once.
      case MATRIX -> send("PUT", at("send/m.room.message/" + post.key()).build(), post, "event_id");
    };
  }

  /** Discord and Mastodon let a message be changed; the others refuse. */
  @Override
  public void update(String address, Post post) throws IOException {
    switch (service) {
      case DISCORD -> send("PATCH", at("messages/" + address).build(), post, "id");
      case MASTODON -> send("PUT", at("api/v1/statuses/" + address).build(), post, "id");
      default -> Channel.super.update(address, post);
    }
  }

  private HttpUrl.Builder at(String path) {
    return path.isEmpty() ? url.newBuilder() : url.newBuilder().addPathSegments(path);
  }

  /** Sends it once. Only a clear no is a {@link PostRefusedException}; the rest is uncertain. */
  private String send(String method, HttpUrl to, Post post, String idField) throws IOException {
    Request.Builder request =
        new Request.Builder().url(to).method(method, RequestBody.create(post.content(), JSON));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (service == Service.MASTODON && method.equals("POST")) {
      request.header("Idempotency-Key", post.key());
    }
    try (Response response = http.newCall(request.build()).execute()) {
      int status = response.code();
      String wait = response.header("Retry-After", "");
      String told = "HTTP " + status + (wait.isEmpty() ? "" : ", to be tried after " + wait);
      if (status >= 300 && status < 500 && status != 408) {
        throw new PostRefusedException(told);
      } else if (!response.isSuccessful()) {
        throw new IOException(told);
      }
      String body = response.peekBody(LONGEST_ANSWER).string();
      return idField.isEmpty()
          ? post.key()
          : new ObjectMapper().readTree(body).path(idField).asText();
    } catch (JsonProcessingException e) {
      throw new IOException("posted perhaps, but the answer is no JSON", e);
    } catch (ConnectException | UnknownHostException e) {
      throw new PostRefusedException("no connection to " + to.host(), e);
    }
  }
}
