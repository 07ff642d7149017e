package io.github.dailyietf.datatracker;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.HttpUrl;

/** A whole answer that says yes. */
final class Answer {

  private final HttpUrl from;
  private final String contentType;
  private final byte[] body;

  /**
   * @param from where it came from in the end, after redirects
   * @param contentType as the server says it; may be blank
   * @param body not copied, and not to be changed
   */
  Answer(HttpUrl from, String contentType, byte[] body) {
    this.from = from;
    this.contentType = contentType;
    this.body = body;
  }

  HttpUrl from() {
    return from;
  }

  String contentType() {
    return contentType;
  }

  byte[] body() {
    return body;
  }

  /** A list without rows, for what was not asked. */
  static Answer emptyList(HttpUrl url) {
    return new Answer(
        url,
        "application/json",
        "{\"meta\": {\"next\": null, \"total_count\": 0}, \"objects\": []}"
            .getBytes(StandardCharsets.UTF_8));
  }

  boolean saysJson() {
    return saysJson(contentType);
  }

  static boolean saysJson(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT).endsWith("json");
  }
}
