package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What an honest server answers, before it becomes bytes.
 *
 * @param json the body where it is JSON, so that it can be changed
 */
record Answer(
    int status,
    String contentType,
    Map<String, String> headers,
    String body,
    @Nullable JsonNode json) {

  static final String HTML = "text/html; charset=utf-8";

  static Answer json(int status, JsonNode json) {
    return new Answer(status, "application/json", Map.of(), Json.write(json), json);
  }

  static Answer error(String text) {
    return json(400, Json.error(text));
  }

  static Answer text(int status, String contentType, String body) {
    return new Answer(status, contentType, Map.of(), body, null);
  }

  /** A page for people. */
  static Answer html(int status, String title) {
    return text(status, HTML, "<!doctype html>\n<title>" + title + "</title>\n");
  }

  /** What Django answers to an unknown address. */
  static Answer notFound() {
    return html(404, "Not Found");
  }

  static Answer moved(int status, String location) {
    return text(status, HTML, "").with("Location", location);
  }

  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, contentType, more, body, json);
  }

  Answer withJson(JsonNode other) {
    return new Answer(status, contentType, headers, Json.write(other), other);
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** Status and headers; without a body and a tag of it. */
  MockResponse.Builder head() {
    MockResponse.Builder head =
        new MockResponse.Builder().code(status).setHeader("Content-Type", contentType);
    headers.forEach(head::setHeader);
    return head;
  }

  /** The answer to this request: 304 where it brings the right tag. */
  MockResponse to(RecordedRequest request) {
    MockResponse.Builder response = head();
    if (status == 200) {
      String tag = "\"" + ByteString.of(bytes()).md5().hex() + "\"";
      response.setHeader("ETag", tag);
      String known = request.getHeaders().get("If-None-Match");
      if (known != null && (known.equals(tag) || known.equals("W/" + tag))) {
        return response.code(304).build();
      }
    }
    response.setHeader("Content-Length", bytes().length);
    if (!"HEAD".equals(request.getMethod())) {
      response.body(new Buffer().write(bytes()));
    }
    return response.build();
  }
}
