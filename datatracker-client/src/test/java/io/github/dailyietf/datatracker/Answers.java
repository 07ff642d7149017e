package io.github.dailyietf.datatracker;

import java.util.Arrays;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;

/** Answers to be put into a server's queue. */
final class Answers {

  private Answers() {}

  static DatatrackerBuilder client(MockWebServer server, Time time) {
    return Datatracker.builder()
        .baseUrl(server.url("/").uri())
        .userAgent("test/1 (test@example.org)")
        .time(time);
  }

  static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  static MockResponse html(int status) {
    return html(status, "Retry-After-Not", "at all");
  }

  static MockResponse html(int status, String header, String value) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "text/html; charset=utf-8")
        .addHeader(header, value)
        .body("<!doctype html><title>Sorry</title>")
        .build();
  }

  /** A page of revision events with these ids. */
  static MockResponse page(@Nullable String next, int... ids) {
    String objects =
        Arrays.stream(ids)
            .mapToObj(
                id ->
                    """
                    {"doc": "/api/v1/doc/document/draft-keeper-fog/", "id": %d, "rev": "07",
                     "resource_uri": "/api/v1/doc/newrevisiondocevent/%d/",
                     "time": "2026-03-02T10:00:00Z", "type": "new_revision"}\
                    """
                        .formatted(id, id))
            .collect(Collectors.joining(", "));
    String link = next == null ? "null" : "\"" + next + "\"";
    return json(200, "{\"meta\": {\"next\": " + link + "}, \"objects\": [" + objects + "]}");
  }
}
