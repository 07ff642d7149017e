package io.github.dailyietf.datatracker.resource;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The objects of a JSON array in UTF-8, read one at a time.
 *
 * <pre>{@code
 * var array = ResourceArray.of(json);
 * for (var next = array.next(); next.isPresent(); next = array.next()) {
 *   next.get().text("errata_id");
 * }
 * }</pre>
 *
 * <p>Not thread-safe; holds nothing that must be closed.
 */
public final class ResourceArray {

  private final JsonParser in;
  private final JsonReader rows;
  private final Consumer<String> strays;

  private ResourceArray(JsonParser in, Consumer<String> strays) {
    this.in = in;
    this.rows = new JsonReader(in);
    this.strays = strays;
  }

  /**
   * Begins to read an array.
   *
   * @throws IOException if it is none
   */
  public static ResourceArray of(byte[] json) throws IOException {
    return of(json, stray -> {});
  }

  /**
   * Begins to read an array.
   *
   * @param strays told of items that are no objects, by their beginning
   * @throws IOException if it is none
   */
  public static ResourceArray of(byte[] json, Consumer<String> strays) throws IOException {
    JsonParser in = JsonReader.parser(json);
    if (in.nextToken() != JsonToken.START_ARRAY) {
      throw new IOException("it holds no array");
    }
    return new ResourceArray(in, strays);
  }

  /**
   * The next object, or empty behind the last.
   *
   * @throws IOException if the JSON is broken here
   */
  public Optional<ResourceObject> next() throws IOException {
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token == null) {
        throw new JsonParseException(in, "the array has no end");
      }
      if (token == JsonToken.START_OBJECT) {
        return Optional.of(rows.object());
      }
      strays.accept(token.isScalarValue() ? in.getText() : token.toString());
      in.skipChildren();
    }
    return Optional.empty();
  }
}
