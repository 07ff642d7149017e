package io.github.dailyietf.datatracker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one request brought that was no error: a whole answer, or where to go on. */
final class Reply {

  private final int status;
  private final @Nullable String location;
  private final String contentType;
  private final byte[] body;

  private Reply(int status, @Nullable String location, String contentType, byte[] body) {
    this.status = status;
    this.location = location;
    this.contentType = contentType;
    this.body = body;
  }

  static Reply whole(int status, String contentType, byte[] body) {
    return new Reply(status, null, contentType, body);
  }

  static Reply redirect(int status, String location) {
    return new Reply(status, location, "", new byte[0]);
  }

  int status() {
    return status;
  }

  Optional<String> location() {
    return Optional.ofNullable(location);
  }

  String contentType() {
    return contentType;
  }

  byte[] body() {
    return body;
  }
}
