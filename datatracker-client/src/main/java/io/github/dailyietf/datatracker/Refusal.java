package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads an answer that says no. Its body can be JSON, a page for people, or nothing. */
final class Refusal {

  private static final int LONGEST_BODY = 64 * 1024;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Time time;

  Refusal(Time time) {
    this.time = time;
  }

  DatatrackerException read(Response response) {
    byte[] body = body(response);
    return DatatrackerException.refused(
        response.request().url(),
        response.code(),
        retryAfter(response.header("Retry-After"), time.now()),
        response.header("cf-ray"),
        text(response, body),
        body.length == 0);
  }

  private static byte[] body(Response response) {
    try {
      return response.body().byteStream().readNBytes(LONGEST_BODY);
    } catch (IOException unreadable) {
      // The status says enough; but what broke off was not empty.
      return new byte[] {' '};
    }
  }

  /** Seconds or an HTTP-date (RFC 9110, section 10.2.3); null for anything else. */
  static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    if (value.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private @Nullable String text(Response response, byte[] body) {
    String type = response.header("Content-Type");
    if (type == null || !Answer.saysJson(type)) {
      return null;
    }
    try {
      JsonNode json = mapper.readTree(body);
      JsonNode text = json.has("error") ? json.path("error") : json.path("error_message");
      return text.isTextual() ? unescaped(text.textValue()) : null;
    } catch (IOException notJson) {
      // The status says enough.
      return null;
    }
  }

  /** The server escapes its texts for HTML even inside JSON. */
  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
  }
}
