package io.github.dailyietf.datatracker.resource;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One object with all fields that the server sent, known or new. What is missing, null, blank or
 * not of the asked-for kind is empty, since the server's fields come and go.
 *
 * <pre>{@code
 * var role = ResourceObject.parse("{\"group\": \"/api/v1/group/group/2161/\", \"id\": 7}");
 * role.link("group")    // Optional[2161]
 * role.number("id")     // OptionalLong[7]
 * role.text("comment")  // Optional.empty
 * }</pre>
 *
 * <p>Immutable and thread-safe. Equal to an object with the same fields, whatever their order.
 */
public final class ResourceObject {

  /** Shared by all objects of a page that have the same fields in the same order. */
  private final String[] names;

  private final @Nullable Object[] values;

  /** Takes both arrays as its own. */
  ResourceObject(String[] names, @Nullable Object[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Reads the JSON of one object.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ResourceObject parse(String json) {
    try {
      return parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a JSON object: " + json, e);
    }
  }

  /**
   * Reads the JSON of one object in UTF-8.
   *
   * @throws IOException if it is none
   */
  public static ResourceObject parse(byte[] json) throws IOException {
    return JsonReader.object(json);
  }

  /** The names of all fields that the server sent, in its order. */
  public List<String> fields() {
    return List.of(names);
  }

  /** The key by which the server knows the object: a name, a slug, a number, an address. */
  public Optional<String> key() {
    return link("resource_uri");
  }

  /** A text or a number, without blanks around it. */
  public Optional<String> text(String field) {
    Object value = value(field);
    if (value == null || value instanceof List || value instanceof ResourceObject) {
      return Optional.empty();
    }
    String text = value.toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A whole number. */
  public OptionalLong number(String field) {
    return value(field) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
  }

  /** A number of things: at least one, or not known. */
  public OptionalInt count(String field) {
    long count = number(field).orElse(0);
    return count > 0 && count <= Integer.MAX_VALUE
        ? OptionalInt.of((int) count)
        : OptionalInt.empty();
  }

  /** A truth value. */
  public Optional<Boolean> flag(String field) {
    return value(field) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /** A moment in any form that the server has sent; without a zone it is UTC. */
  public Optional<Instant> time(String field) {
    return text(field).flatMap(WireTime::parse);
  }

  /** A date: {@code 2026-03-14}. */
  public Optional<LocalDate> date(String field) {
    try {
      return text(field).map(LocalDate::parse);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** A length of time: {@code 1:30:00}, {@code 21 days, 0:00:00}. */
  public Optional<Duration> duration(String field) {
    return text(field).flatMap(WireTime::duration);
  }

  /** The key of the object that the field refers to: {@code rfc9110} of its address. */
  public Optional<String> link(String field) {
    return value(field) instanceof String uri ? lastSegment(uri) : Optional.empty();
  }

  /** The number of the object that the field refers to, if it has one as its key. */
  public OptionalLong linkedNumber(String field) {
    return link(field).map(ResourceObject::parsed).orElse(OptionalLong.empty());
  }

  /** The numbers of the objects that the field refers to. */
  public List<Long> linkedNumbers(String field) {
    List<Long> numbers = new ArrayList<>();
    for (Object item : items(field)) {
      if (item instanceof String uri) {
        lastSegment(uri)
            .map(ResourceObject::parsed)
            .orElse(OptionalLong.empty())
            .ifPresent(numbers::add);
      }
    }
    return List.copyOf(numbers);
  }

  /** The keys of the objects that the field refers to. */
  public List<String> links(String field) {
    List<String> keys = new ArrayList<>();
    for (Object item : items(field)) {
      if (item instanceof String uri) {
        lastSegment(uri).ifPresent(keys::add);
      }
    }
    return List.copyOf(keys);
  }

  /** The texts of a list, also of one that the server sends as a text: {@code ['a', 'b']}. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (Object item : items(field)) {
      if (item instanceof String text && !text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return List.copyOf(texts);
  }

  /**
   * The objects of a list, also of one that the server sends as a text: <code>[{'a': 1}]</code>.
   */
  public List<ResourceObject> objects(String field) {
    List<ResourceObject> objects = new ArrayList<>();
    for (Object item : items(field)) {
      if (item instanceof ResourceObject object) {
        objects.add(object);
      }
    }
    return List.copyOf(objects);
  }

  /** An object inside this one. */
  public Optional<ResourceObject> object(String field) {
    return value(field) instanceof ResourceObject object ? Optional.of(object) : Optional.empty();
  }

  private List<?> items(String field) {
    Object value = value(field);
    if (value instanceof String text) {
      value = PythonLiteral.read(text);
    }
    return value instanceof List<?> list ? list : List.of();
  }

  private static OptionalLong parsed(String key) {
    return Digits.only(key) ? OptionalLong.of(Long.parseLong(key)) : OptionalLong.empty();
  }

  @Nullable Object value(String field) {
    int index = index(field);
    return index < 0 ? null : values[index];
  }

  private int index(String field) {
    for (int i = 0; i < names.length; i++) {
      // Names of the server are interned, and those that programs ask for are too.
      if (sameObject(names[i], field)) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(field)) {
        return i;
      }
    }
    return -1;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean sameObject(String a, String b) {
    return a == b;
  }

  /** {@code rfc9110} of {@code /api/v1/doc/document/rfc9110/}. */
  private static Optional<String> lastSegment(String uri) {
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    String segment = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    if (segment.indexOf('%') >= 0) {
      try {
        segment = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException notEncoded) {
        // A percent sign that means itself.
      }
    }
    return segment.isBlank() ? Optional.empty() : Optional.of(segment);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    if (!(object instanceof ResourceObject that) || names.length != that.names.length) {
      return false;
    }
    for (int i = 0; i < names.length; i++) {
      int other = that.index(names[i]);
      if (other < 0 || !Objects.equals(values[i], that.values[other])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < names.length; i++) {
      sum += names[i].hashCode() ^ Objects.hashCode(values[i]);
    }
    return sum;
  }

  /** The object as JSON, which {@link #parse(String)} reads. */
  @Override
  public String toString() {
    return JsonWriter.text(this);
  }

  @Nullable Object valueAt(int index) {
    return values[index];
  }
}
