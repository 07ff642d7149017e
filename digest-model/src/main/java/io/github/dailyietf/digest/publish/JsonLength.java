package io.github.dailyietf.digest.publish;

import java.nio.charset.StandardCharsets;

/** How long a text is inside a JSON string. */
final class JsonLength {

  private JsonLength() {}

  /** UTF-16 units with the backslashes that JSON needs. */
  static int characters(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        length++;
      } else if (c < ' ') {
        length += 5;
      }
    }
    return length;
  }

  /** Bytes of UTF-8 with the same. */
  static int bytes(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes + characters(text) - text.length();
  }
}
