package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that talks like an OpenAI-compatible one. */
class ModelDigestTest {

  private static final String KEY = "sk-this-must-not-be-seen";

  @TempDir Path folder;

  private final ObjectMapper mapper = new ObjectMapper();
  private final MockWebServer server = new MockWebServer();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int run(Duration deadline, String... more) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), KEY + "\n");
    List<String> words =
        new ArrayList<>(
            List.of(
                "--endpoint", server.url("/v1").toString(),
                "--model", "some-model",
                "--key-file", key.toString(),
                "--cache", folder.resolve("cache").toString(),
                "--day", "2026-11-19"));
    words.addAll(List.of(more));
    return new ModelDigest(ModelDigest.http(deadline), stream(out), stream(err)).run(words, folder);
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

  private void answerAll(MockResponse response) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response;
          }
        });
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder().body(body).build();
  }

  /** Answers each question as the instructions want it. */
  private MockResponse good(RecordedRequest request) throws IOException {
    JsonNode question = mapper.readTree(request.getBody().utf8());
    String data = question.at("/messages/1/content").asText();
    JsonNode items =
        mapper.readTree(data.substring(data.indexOf('{'), data.lastIndexOf('}') + 1)).path("items");
    ObjectNode answer = mapper.createObjectNode();
    if (question.at("/messages/0/content").asText().contains("\"summaries\"")) {
      var summaries = answer.putArray("summaries");
      items.forEach(
          item ->
              summaries
                  .addObject()
                  .put("id", item.path("id").asText())
                  .put("text", "The words of a model about it."));
    } else {
      answer.putArray("points").add("The point of the day.");
      answer.putArray("summary").add("The summary of the day.");
      ObjectNode topic = answer.putArray("topics").addObject();
      topic.put("title", "The topic").put("text", "The text about it.").putArray("about").add("i1");
      answer.putArray("editorial").add("The editorial of the day.");
    }
    ObjectNode body = mapper.createObjectNode();
    body.putArray("choices").addObject().putObject("message").put("content", answer.toString());
    return json(body.toString());
  }

  private void answerWell() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            try {
              return good(request);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
        });
  }

  @Test
  void theDigestHasTheWordsOfTheModel() throws Exception {
    answerWell();

    assertThat(run(Duration.ofSeconds(30))).isZero();

    assertThat(printed())
        .contains("The words of a model about it. *(summary by a language model)*");
    assertThat(server.getRequestCount()).isEqualTo(2);
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/chat/completions");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(mapper.readTree(request.getBody().utf8()).path("model").asText())
        .isEqualTo("some-model");
    assertThat(printed() + told()).doesNotContain(KEY);
  }

  @Test
  void theSecondRunAsksNothing() throws IOException {
    answerWell();
    run(Duration.ofSeconds(30));
    String first = printed();
    out.reset();

    assertThat(run(Duration.ofSeconds(30))).isZero();
    assertThat(printed()).isEqualTo(first);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429, 500, 302})
  void aServerThatSaysNoLeavesTheExtracts(int status) throws IOException {
    answerAll(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Retry-After", "20")
            .setHeader("Location", "/elsewhere")
            .body("Incorrect key: " + KEY)
            .build());

    assertThat(run(Duration.ofSeconds(30))).isEqualTo(1);

    assertThat(printed()).contains("*(from the abstract)*").doesNotContain("by a language model");
    assertThat(told()).contains("HTTP " + status + ", to be tried after 20").doesNotContain(KEY);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "{}",
        "{\"choices\": []}",
        "[1]",
        "{\"choices\": [{\"message\": {\"content\": \"Sorry.\"}}]}"
      })
  void garbageLeavesTheExtracts(String body) throws IOException {
    answerAll(json(body));

    assertThat(run(Duration.ofSeconds(30))).isEqualTo(1);
    assertThat(printed()).contains("*(from the abstract)*").doesNotContain("by a language model");
    assertThat(told()).contains("the abstract stands in for the summary");
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
    answerAll(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    assertThat(run(Duration.ofMillis(300))).isEqualTo(1);
    assertThat(printed()).contains("*(from the abstract)*");
    assertThat(told()).contains("timeout");
  }

  @Test
  void whatIsMissingOrWrongIsTold() throws IOException {
    ModelDigest digest =
        new ModelDigest(ModelDigest.http(Duration.ofSeconds(1)), stream(out), stream(err));

    assertThat(digest.run(List.of("--model", "m"), folder)).isEqualTo(2);
    assertThat(told()).contains("--day is missing");
    assertThat(digest.run(List.of("--key", KEY), folder)).isEqualTo(2);
    assertThat(told()).contains("unknown option").doesNotContain(KEY);
    assertThat(digest.run(List.of("--help"), folder)).isZero();
    assertThat(printed()).startsWith("model-digest [MAILBOX] ").contains("--key-file FILE");
    assertThat(run(Duration.ofSeconds(1), "--endpoint", "http://example.org/v1")).isEqualTo(2);
    assertThat(told()).contains("unencrypted to example.org").doesNotContain(KEY);
    assertThat(run(Duration.ofSeconds(1), "--key-file", folder.resolve("none").toString()))
        .isEqualTo(3);
    assertThat(server.getRequestCount()).isZero();
  }
}
