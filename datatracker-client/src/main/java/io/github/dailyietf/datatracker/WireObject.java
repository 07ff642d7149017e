package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One object as the server sends it. What is missing, null, blank or not of the expected kind is
 * empty: the server's fields come and go.
 */
record WireObject(JsonNode json) {

  /** The key by which the server knows the object: a name, a slug, an id. */
  Optional<String> key() {
    return key("resource_uri");
  }

  Optional<String> text(String field) {
    JsonNode value = json.path(field);
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  OptionalLong number(String field) {
    JsonNode value = json.path(field);
    return value.isIntegralNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
  }

  /** A number of things, at least one. */
  OptionalInt count(String field) {
    JsonNode value = json.path(field);
    return value.isInt() && value.intValue() > 0
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  Optional<Instant> time(String field) {
    return text(field).flatMap(WireTime::parse);
  }

  /** The key of the object that the field refers to. */
  Optional<String> key(String field) {
    return text(field).flatMap(WireObject::lastSegment);
  }

  /** The keys of the objects that the field refers to. */
  List<String> keys(String field) {
    List<String> keys = new ArrayList<>();
    for (JsonNode uri : json.path(field)) {
      if (uri.isTextual()) {
        lastSegment(uri.textValue()).ifPresent(keys::add);
      }
    }
    return keys;
  }

  /** {@code rfc9110} of {@code /api/v1/doc/document/rfc9110/}. */
  private static Optional<String> lastSegment(String uri) {
    String path = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    String segment = path.substring(path.lastIndexOf('/') + 1);
    try {
      segment = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      // A percent sign that means itself.
    }
    return segment.isBlank() ? Optional.empty() : Optional.of(segment);
  }
}
