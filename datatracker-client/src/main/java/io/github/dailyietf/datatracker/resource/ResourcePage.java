package io.github.dailyietf.datatracker.resource;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a list as the server sends it.
 *
 * @param objects its rows
 * @param strays rows that are no objects, as JSON; a healthy server sends none
 * @param totalCount how many rows the whole list has by the server's count, repeated ones included
 * @param more whether the server says that there is a next page
 */
public record ResourcePage(
    List<ResourceObject> objects, List<String> strays, OptionalLong totalCount, boolean more) {

  /** Copies the lists. */
  public ResourcePage {
    objects = List.copyOf(objects);
    strays = List.copyOf(strays);
  }

  /** How much it holds, in one line, without the objects. */
  @Override
  public String toString() {
    String total = totalCount.isPresent() ? " of " + totalCount.getAsLong() : "";
    return "page (objects: "
        + objects.size()
        + total
        + ", strays: "
        + strays.size()
        + (more ? ", more follow)" : ")");
  }

  /**
   * Reads the JSON of a page in UTF-8.
   *
   * @throws IOException if it is not JSON, or holds no list of objects
   */
  public static ResourcePage parse(byte[] json) throws IOException {
    try (JsonParser in = JsonReader.parser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it holds no list of objects");
      }
      ResourceObject meta = null;
      List<ResourceObject> objects = null;
      List<String> strays = new ArrayList<>();
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        JsonToken value = in.nextToken();
        if (name.equals("meta") && value == JsonToken.START_OBJECT) {
          meta = new JsonReader(in).object();
        } else if (name.equals("objects") && value == JsonToken.START_ARRAY) {
          objects = objects(in, strays);
        } else {
          in.skipChildren();
        }
      }
      if (in.currentToken() != JsonToken.END_OBJECT || objects == null) {
        throw new IOException("it holds no list of objects");
      }
      return new ResourcePage(
          objects,
          strays,
          meta == null ? OptionalLong.empty() : meta.number("total_count"),
          meta != null && meta.text("next").isPresent());
    }
  }

  private static List<ResourceObject> objects(JsonParser in, List<String> strays)
      throws IOException {
    List<ResourceObject> objects = new ArrayList<>(1000);
    var rows = new JsonReader(in);
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token == null) {
        throw new JsonParseException(in, "the list has no end");
      } else if (token == JsonToken.START_OBJECT) {
        objects.add(rows.object());
      } else {
        strays.add(String.valueOf(rows.value()));
      }
    }
    return objects;
  }
}
