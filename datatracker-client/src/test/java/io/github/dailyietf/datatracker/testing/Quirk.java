package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * A way in which real servers have been seen to misbehave, or hostile ones could. Thread-safe.
 *
 * <pre>{@code
 * fake.next(Quirk.tooManyRequests("0"));   // the next request only
 * fake.always(Quirk.without("pages"));     // all requests from now on
 * fake.at("doc/documentauthor", Quirk.htmlError(502));
 * }</pre>
 */
public final class Quirk {

  private static final byte[] BLANKS = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);

  private final BiFunction<RecordedRequest, Answer, Answer> change;
  private final @Nullable BiFunction<RecordedRequest, Answer, MockResponse> reply;

  private Quirk(
      BiFunction<RecordedRequest, Answer, Answer> change,
      @Nullable BiFunction<RecordedRequest, Answer, MockResponse> reply) {
    this.change = change;
    this.reply = reply;
  }

  private static Quirk changing(BiFunction<RecordedRequest, Answer, Answer> change) {
    return new Quirk(change, null);
  }

  private static Quirk replying(BiFunction<RecordedRequest, Answer, MockResponse> reply) {
    return new Quirk((request, answer) -> answer, reply);
  }

  /** Any other answer. */
  public static Quirk of(Function<RecordedRequest, MockResponse> reply) {
    return replying((request, answer) -> reply.apply(request));
  }

  Answer changed(RecordedRequest request, Answer answer) {
    return change.apply(request, answer);
  }

  MockResponse reply(RecordedRequest request, Answer answer) {
    return reply == null ? answer.to(request) : reply.apply(request, answer);
  }

  boolean replies() {
    return reply != null;
  }

  /**
   * 429 with this {@code Retry-After}: seconds, of which {@code 0} has been seen in the wild, or an
   * HTTP date.
   */
  public static Quirk tooManyRequests(String retryAfter) {
    return changing(
        (request, answer) -> Answer.html(429, "Too many requests").with("Retry-After", retryAfter));
  }

  /** An error told by a page for people, as the front and overloaded servers send it. */
  public static Quirk htmlError(int status) {
    return changing((request, answer) -> Answer.html(status, "Sorry"));
  }

  /** 403 by the front's protection against bots. */
  public static Quirk blocked(String cfRay) {
    return changing(
        (request, answer) ->
            Answer.html(403, "Just a moment...")
                .with("cf-ray", cfRay)
                .with("Server", "cloudflare"));
  }

  /** Success that is a page for people. */
  public static Quirk notJson() {
    return changing((request, answer) -> Answer.html(200, "Welcome"));
  }

  /** Half the JSON, complete as far as HTTP can tell. */
  public static Quirk halfJson() {
    return changing(
        (request, answer) ->
            Answer.text(
                answer.status(),
                answer.contentType(),
                answer.body().substring(0, answer.body().length() / 2)));
  }

  /** The answer breaks off in its middle and the connection with it. */
  public static Quirk truncated() {
    return replying(
        (request, answer) ->
            answer.to(request).newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  /** JSON that never ends. */
  public static Quirk endless() {
    return replying(
        (request, answer) ->
            json().setHeader("Transfer-Encoding", "chunked").body(new Endless(false)).build());
  }

  /** JSON that never ends, compressed to a thousandth: a bomb. */
  public static Quirk endlessGzip() {
    return replying(
        (request, answer) ->
            json().setHeader("Content-Encoding", "gzip").body(new Endless(true)).build());
  }

  /** So many bytes, then nothing for so long, and so on. */
  public static Quirk slow(long bytes, Duration every) {
    return replying(
        (request, answer) ->
            answer
                .to(request)
                .newBuilder()
                .throttleBody(bytes, every.toNanos(), TimeUnit.NANOSECONDS)
                .build());
  }

  /** A connection that stays open and silent. */
  public static Quirk silent() {
    return of(
        request -> new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  /** A connection that closes without an answer. */
  public static Quirk disconnected() {
    return of(
        request ->
            new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
  }

  /** A redirect to itself. */
  public static Quirk redirectLoop() {
    return changing((request, answer) -> Answer.moved(302, request.getTarget()));
  }

  /** A redirect to another address. */
  public static Quirk redirectTo(URI elsewhere) {
    return changing((request, answer) -> Answer.moved(302, elsewhere.toString()));
  }

  /** Objects lack these fields. */
  public static Quirk without(String... fields) {
    return drifted(object -> object.remove(Arrays.asList(fields)));
  }

  /** Each object is changed before it goes out: fields of another kind, new ones, unknown slugs. */
  public static Quirk drifted(Consumer<ObjectNode> change) {
    return json(
        (request, json) -> {
          if (json.path("objects").isArray()) {
            json.path("objects").forEach(object -> change.accept((ObjectNode) object));
          } else {
            change.accept(json);
          }
        });
  }

  /** The list's {@code meta.next} leads back to the page itself. */
  public static Quirk pagesWithoutEnd() {
    return json((request, json) -> nextPage(json, request.getTarget()));
  }

  /** The list's {@code meta.next} leads to another host. */
  public static Quirk nextPageElsewhere(URI elsewhere) {
    return json((request, json) -> nextPage(json, elsewhere.toString()));
  }

  /**
   * A hole in a list: every page that would show the row at this offset answers 404, as pages
   * behind {@code meta.next} have been seen to do.
   */
  public static Quirk hole(long offset) {
    return changing(
        (request, answer) -> {
          long start = number(request, "offset", 0);
          boolean shown = start <= offset && offset < start + number(request, "limit", 20);
          return shown ? Answer.notFound() : answer;
        });
  }

  private static long number(RecordedRequest request, String parameter, long otherwise) {
    String value = request.getUrl().queryParameter(parameter);
    return value == null ? otherwise : Long.parseLong(value);
  }

  private static void nextPage(ObjectNode json, String next) {
    if (json.path("meta") instanceof ObjectNode meta) {
      meta.put("next", next);
    }
  }

  private static Quirk json(BiConsumer<RecordedRequest, ObjectNode> change) {
    return changing(
        (request, answer) -> {
          if (answer.status() == 200 && answer.json() instanceof ObjectNode json) {
            ObjectNode changed = json.deepCopy();
            change.accept(request, changed);
            return answer.withJson(changed);
          }
          return answer;
        });
  }

  private static MockResponse.Builder json() {
    return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json");
  }

  /** Blanks until the connection is closed. */
  private record Endless(boolean gzip) implements MockResponseBody {

    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      BufferedSink out = gzip ? Okio.buffer(new GzipSink(sink)) : sink;
      // Ends with the exception that a closed connection brings.
      for (; ; ) {
        if (!gzip) {
          out.writeUtf8("2000\r\n");
        }
        out.write(BLANKS);
        if (!gzip) {
          out.writeUtf8("\r\n");
        }
        out.flush();
      }
    }
  }
}
