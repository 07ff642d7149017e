package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Fields without which a row says nothing. */
final class Required {

  private Required() {}

  static long number(ResourceObject object, String field) {
    return present(object.number(field), object, field);
  }

  static long linkedNumber(ResourceObject object, String field) {
    return present(object.linkedNumber(field), object, field);
  }

  static String text(ResourceObject object, String field) {
    return present(object.text(field), object, field);
  }

  static String link(ResourceObject object, String field) {
    return present(object.link(field), object, field);
  }

  static Instant time(ResourceObject object, String field) {
    return present(object.time(field), object, field);
  }

  private static long present(OptionalLong value, ResourceObject object, String field) {
    return value.orElseThrow(() -> missing(object, field));
  }

  private static <T> T present(Optional<T> value, ResourceObject object, String field) {
    return value.orElseThrow(() -> missing(object, field));
  }

  private static IllegalArgumentException missing(ResourceObject object, String field) {
    return new IllegalArgumentException(
        object.text("resource_uri").orElse("an object") + " has no usable " + field);
  }
}
