package io.github.dailyietf.datatracker.resource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects token by token. Those of a page have the same fields in the same order, so that the
 * names of the one before are taken over as long as they fit. Not thread-safe.
 */
final class JsonReader {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String[] NO_NAMES = {};

  private final JsonParser in;
  private String[] names = NO_NAMES;

  JsonReader(JsonParser in) {
    this.in = in;
  }

  static JsonParser parser(byte[] json) throws IOException {
    return FACTORY.createParser(json);
  }

  static ResourceObject object(byte[] json) throws IOException {
    try (JsonParser in = parser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it holds no object");
      }
      ResourceObject object = new JsonReader(in).object();
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "there is more behind the object");
      }
      return object;
    }
  }

  /** The object whose opening brace was just read. */
  ResourceObject object() throws IOException {
    String[] expected = names;
    @Nullable Object[] values = new @Nullable Object[expected.length];
    int count = 0;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      if (count == expected.length) {
        int room = Math.max(16, 2 * count);
        expected = Arrays.copyOf(expected, room);
        values = Arrays.copyOf(values, room);
      }
      if (!name.equals(expected[count])) {
        if (expected == names) {
          expected = names.clone();
        }
        expected[count] = name;
      }
      in.nextToken();
      values[count++] = value();
    }
    if (in.currentToken() != JsonToken.END_OBJECT) {
      throw new JsonParseException(in, "the object has no end");
    }
    if (expected != names || count != names.length) {
      names = Arrays.copyOf(expected, count);
      values = Arrays.copyOf(values, count);
    }
    return new ResourceObject(names, values);
  }

  /** The value whose first token was just read; whole numbers are long, others double. */
  @Nullable Object value() throws IOException {
    JsonToken token = in.currentToken();
    if (token == null) {
      throw new JsonParseException(in, "the object has no end");
    }
    return switch (token) {
      case VALUE_STRING -> in.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> wholeNumber();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case START_ARRAY -> list();
      case START_OBJECT -> new JsonReader(in).object();
      default -> null;
    };
  }

  private Object wholeNumber() throws IOException {
    return in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? in.getText()
        : (Object) in.getLongValue();
  }

  private List<@Nullable Object> list() throws IOException {
    if (in.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<@Nullable Object> list = new ArrayList<>(4);
    var items = new JsonReader(in);
    do {
      list.add(items.value());
    } while (in.nextToken() != JsonToken.END_ARRAY);
    return Collections.unmodifiableList(list);
  }
}
