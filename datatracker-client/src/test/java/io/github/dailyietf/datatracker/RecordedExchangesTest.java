package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds the fake against exchanges that were recorded with the software of the real one. */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no recorded exchanges")
class RecordedExchangesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LIST = Pattern.compile("/api/v1/([a-z]+/[a-z]+)/.*");

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private final OkHttpClient http = new OkHttpClient.Builder().followRedirects(false).build();

  private record Exchange(
      String name,
      String method,
      String target,
      Map<String, String> asked,
      int status,
      String type,
      String body) {

    static Exchange read(Path file) {
      try {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String[] request = text.split("\r?\n\r?\n", 3);
        String[] line = request[0].lines().findFirst().orElseThrow().split(" ", -1);
        Map<String, String> asked = headers(request[0]);
        Map<String, String> answered = headers(request[1]);
        return new Exchange(
            file.getFileName().toString(),
            line[0],
            line[1],
            asked,
            Integer.parseInt(request[1].strip().split(" ", -1)[1]),
            answered.getOrDefault("Content-Type", ""),
            request.length < 3 ? "" : request[2]);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static Map<String, String> headers(String head) {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      head.lines()
          .skip(1)
          .filter(line -> line.contains(": "))
          .forEach(line -> headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
      return headers;
    }

    List<JsonNode> objects() throws IOException {
      List<JsonNode> objects = new ArrayList<>();
      if (status == 200 && type.startsWith("application/json")) {
        JsonNode json = MAPPER.readTree(body);
        json.path("objects").forEach(objects::add);
        if (json.has("resource_uri")) {
          objects.add(json);
        }
      }
      return objects;
    }
  }

  private static List<Exchange> exchanges() throws IOException {
    Path folder = Path.of(System.getenv("DAILYIETF_CORPUS"), "reference", "recorded");
    assumeThat(folder).exists();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".http"))
          .sorted()
          .map(Exchange::read)
          .toList();
    }
  }

  @Test
  void theFakeAnswersAsTheRealSoftwareDid() throws IOException {
    List<Exchange> exchanges = exchanges();
    assertThat(exchanges).hasSizeGreaterThan(50);
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (Exchange exchange : exchanges) {
      for (JsonNode object : exchange.objects()) {
        all.put(object.path("resource_uri").asText(), object);
      }
    }
    all.forEach(
        (uri, object) -> {
          Matcher list = LIST.matcher(uri);
          if (list.matches()) {
            fake.add(list.group(1), object.toString());
          }
        });
    int compared = 0;
    int wholeLists = 0;
    for (Exchange exchange : exchanges) {
      // The schema is not played, and the top level knows more apps than the recorded one did.
      if (!exchange.name().matches("(45|46|47)-.*")) {
        wholeLists += compare(exchange) ? 1 : 0;
        compared++;
      }
    }
    assertThat(compared).isEqualTo(exchanges.size() - 3);
    assertThat(wholeLists).isGreaterThan(8);
  }

  /** Whether the objects of the answers could be compared too. */
  private boolean compare(Exchange exchange) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(fake.baseUrl().toString().replaceFirst("/$", "") + exchange.target())
            .method(exchange.method(), null);
    exchange.asked().forEach(request::header);
    request.removeHeader("Host");
    // The fake's tags are its own.
    request.removeHeader("If-None-Match");
    boolean unchanged = exchange.status() == 304;
    try (Response response = http.newCall(request.build()).execute()) {
      String body = response.body().string();
      assertThat(response.code())
          .as(exchange.name())
          .isEqualTo(unchanged ? 200 : exchange.status());
      if (exchange.status() == 400) {
        assertThat(MAPPER.readTree(body))
            .as(exchange.name())
            .isEqualTo(MAPPER.readTree(exchange.body()));
      }
      if (!unchanged && exchange.status() != 301) {
        assertThat(response.header("Content-Type"))
            .as(exchange.name())
            .isEqualToIgnoringCase(exchange.type());
      }
      // The fake knows only the rows that were recorded: a question that all of them answer is
      // alike.
      List<JsonNode> expected = exchange.objects();
      Exchange actual = new Exchange("", "", "", Map.of(), response.code(), exchange.type(), body);
      boolean whole = !unchanged && complete(exchange);
      if (whole) {
        assertThat(actual.objects()).as(exchange.name()).isEqualTo(expected);
      }
      return whole;
    }
  }

  /** Whether the recorded page is the whole list of what was asked for. */
  private static boolean complete(Exchange exchange) throws IOException {
    if (exchange.status() != 200 || !exchange.type().startsWith("application/json")) {
      return false;
    }
    JsonNode meta = MAPPER.readTree(exchange.body()).path("meta");
    boolean ordered =
        exchange.target().contains("order_by") || meta.path("total_count").asInt() < 2;
    return meta.isMissingNode()
        || ordered && meta.path("next").isNull() && meta.path("previous").isNull();
  }
}
