package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One answer as a snapshot keeps it: a line of JSON. */
final class SnapshotRecord {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpUrl url;
  private final int status;
  private final Answer answer;

  /**
   * @param url what was asked
   * @param status 200, or 404 for what is known not to exist
   */
  SnapshotRecord(HttpUrl url, int status, Answer answer) {
    this.url = url;
    this.status = status;
    this.answer = answer;
  }

  HttpUrl url() {
    return url;
  }

  int status() {
    return status;
  }

  Answer answer() {
    return answer;
  }

  byte[] line(Instant at) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("url", url.toString());
    if (!answer.from().equals(url)) {
      line.put("from", answer.from().toString());
    }
    line.put("at", at.toString()).put("status", status).put("type", answer.contentType());
    String text = text(answer.body());
    if (text != null) {
      line.put("body", text);
    } else {
      line.put("base64", Base64.getEncoder().encodeToString(answer.body()));
    }
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notText) {
      return null;
    }
  }

  /**
   * Reads a line.
   *
   * @throws IOException if it is none
   */
  static SnapshotRecord read(byte[] line) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    HttpUrl url = HttpUrl.parse(json.path("url").asText());
    HttpUrl from = HttpUrl.parse(json.path("from").asText());
    if (url == null) {
      throw new IOException("a record without a URL: " + json.path("url"));
    }
    try {
      byte[] body =
          json.has("base64")
              ? Base64.getDecoder().decode(json.path("base64").asText())
              : json.path("body").asText().getBytes(StandardCharsets.UTF_8);
      return new SnapshotRecord(
          url,
          json.path("status").asInt(),
          new Answer(from == null ? url : from, json.path("type").asText(), body));
    } catch (IllegalArgumentException notBase64) {
      throw new IOException("a record with a broken body: " + url, notBase64);
    }
  }
}
