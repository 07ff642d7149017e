package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.json.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One message as a chat service takes it.
 *
 * @param text the words in the service's own writing and escaping; for services with a structure of
 *     their own, what stands in for it in notifications
 * @param payload the fields of the request in the service's documented form, made of maps, lists,
 *     strings, numbers and truth values, so that a channel or an author can be put beside them;
 *     empty for plain texts
 */
public record ChatMessage(String text, Map<String, Object> payload) {

  /** Copies the fields in their order. */
  public ChatMessage {
    payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
  }

  /** The payload as JSON in one line; {@code {}} for plain texts. */
  public String json() {
    return JsonText.line(payload);
  }
}
