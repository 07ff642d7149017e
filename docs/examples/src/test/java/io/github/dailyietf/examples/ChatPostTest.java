package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that talks like the chats do. */
class ChatPostTest {

  @TempDir Path folder;

  private final MockWebServer server = new MockWebServer();
  private final List<RecordedRequest> taken = new ArrayList<>();
  private final List<Integer> failures = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            synchronized (taken) {
              int status = failures.isEmpty() ? 200 : failures.remove(0);
              if (status == 200) {
                taken.add(request);
              }
              String id = String.valueOf(taken.size());
              return new MockResponse.Builder()
                  .code(status)
                  .setHeader("Retry-After", "7")
                  .body("{\"id\":\"" + id + "\",\"event_id\":\"$" + id + "\"}")
                  .build();
            }
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int run(String service, String... more) throws IOException {
    out.reset();
    err.reset();
    Path secret = folder.resolve("secret");
    Files.writeString(secret, server.url("/hidden") + "\nhidden-token\n");
    List<String> words = new ArrayList<>(List.of("--service", service));
    words.addAll(List.of("--secret", secret.toString(), "--day", "2026-11-19"));
    words.addAll(List.of("--journal", folder.resolve("journal").toString()));
    words.addAll(List.of(more));
    return start(words);
  }

  private int start(List<String> words) {
    PostDay post = new PostDay(Clock.systemUTC(), stream(out));
    return CommandLine.run(words, PostDay.CHAT_HELP, stream(out), stream(err), post::run);
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "slack, POST, /hidden, text, 12000",
    "discord, POST, /hidden, content, 2000",
    "mastodon, POST, /hidden/api/v1/statuses, status, 4000",
    "matrix, PUT, /hidden/send/m.room.message/, body, 40000",
  })
  void aDayIsPostedOnce(String service, String method, String path, String field, int most)
      throws IOException {
    assertThat(run(service)).isZero();

    int posts = taken.size();
    assertThat(posts).isPositive();
    assertThat(printed().lines())
        .hasSize(posts)
        .allMatch(line -> line.startsWith("CREATED " + service));
    StringBuilder words = new StringBuilder();
    for (RecordedRequest request : taken) {
      JsonNode message = new ObjectMapper().readTree(request.getBody().utf8());
      assertThat(request.getMethod()).isEqualTo(method);
      assertThat(request.getUrl().encodedPath()).startsWith(path);
      assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer hidden-token");
      assertThat(message.path(field).asText()).isNotEmpty().hasSizeLessThanOrEqualTo(most);
      words.append(message);
    }
    assertThat(words).contains("Quiet Links", "Claims That Count", "RFC 99990");

    assertThat(run(service)).isZero();
    assertThat(printed().lines()).hasSize(posts).allMatch(line -> line.startsWith("SKIPPED "));
    assertThat(server.getRequestCount()).isEqualTo(posts);
  }

  @Test
  void theHeavyDayGoesInOrderAndWhatIsRefusedGoesNextTime() throws IOException {
    failures.addAll(List.of(200, 200, 429));
    assertThat(run("discord", "--day", "2026-10-19")).isEqualTo(1);
    assertThat(printed()).contains("REFUSED", "HTTP 429, to be tried after 7", "LEFT");
    assertThat(server.getRequestCount()).isEqualTo(3);

    assertThat(run("discord", "--day", "2026-10-19")).isZero();

    String all =
        String.join("\n", taken.stream().map(request -> request.getBody().utf8()).toList());
    int[] places =
        IntStream.rangeClosed(1, 443)
            .map(number -> all.indexOf(String.format("-%03d-", number)))
            .toArray();
    assertThat(places).doesNotContain(-1);
    assertThat(taken.stream().map(request -> request.getBody().utf8())).doesNotHaveDuplicates();
    assertThat(server.getRequestCount()).isEqualTo(taken.size() + 1);
  }

  @Test
  void whatMayHaveBeenPostedIsAskedAboutAndNotSentAgain() throws IOException {
    failures.add(502);
    assertThat(run("slack")).isEqualTo(1);
    assertThat(run("slack")).isEqualTo(1);
    assertThat(printed()).startsWith("TO_BE_CHECKED slack/2026-11-19/part-1/1");
    int requests = server.getRequestCount();

    assertThat(run("slack", "--not-posted", "slack/2026-11-19/part-1/1")).isZero();
    assertThat(server.getRequestCount()).isEqualTo(requests + 1);
    assertThat(run("slack", "--posted", "slack/2026-11-19/part-1/1")).isEqualTo(2);
    assertThat(told()).contains("nothing is open at slack/2026-11-19/part-1/1");
  }

  @Test
  void noServerMeansTryingAgainLater() throws IOException {
    server.close();
    assertThat(run("mastodon")).isEqualTo(1);
    assertThat(printed()).startsWith("REFUSED mastodon/2026-11-19/part-1/1: no connection to ");
  }

  @Test
  void aPlanPostsNothing() throws IOException {
    assertThat(run("slack", "--plan")).isZero();
    assertThat(printed()).startsWith("CREATE slack/2026-11-19/part-1/1");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 429, 500})
  void theSecretIsNeverSeen(int status) throws IOException {
    failures.add(status);
    assertThat(run("mastodon")).isEqualTo(1);
    assertThat(printed() + told()).contains("HTTP " + status).doesNotContain("hidden");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertThat(run("irc")).isEqualTo(2);
    assertThat(told()).contains("no such service: irc");
    assertThat(run("slack", "--frobnicate", "x")).isEqualTo(2);
    assertThat(told()).contains("unknown option --frobnicate");
    assertThat(run("slack", "--part-size", "0")).isEqualTo(2);
    assertThat(run("slack", "--part-size")).isEqualTo(2);
    assertThat(told()).contains("no value for --part-size");
    assertThat(run("slack", folder.resolve("missing.mbox").toString())).isEqualTo(3);
    assertThat(told()).contains("missing.mbox");
    Path clear = Files.writeString(folder.resolve("clear"), "http://chat.example/hook\n");
    assertThat(run("slack", "--secret", clear.toString())).isEqualTo(2);
    assertThat(told()).contains("unencrypted to chat.example").doesNotContain("hook");
    assertThat(start(List.of("--help"))).isZero();
    assertThat(printed()).contains("--secret", "--journal", "--plan");
    assertThat(server.getRequestCount()).isZero();
  }
}
