package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of the fake Datatracker; its methods change it from the next answer on. Thread-safe.
 *
 * @param <T> the kind of object
 */
public abstract class FakeObject<T extends FakeObject<T>> {

  final FakeDatatracker fake;
  final ObjectNode row;

  FakeObject(FakeDatatracker fake, ObjectNode row) {
    this.fake = fake;
    this.row = row;
  }

  abstract T self();

  /** Sets any field to any JSON: {@code with("pages", "null")}, {@code with("words", "4711")}. */
  public T with(String field, String json) {
    JsonNode value = Json.read(json);
    return change(object -> object.set(field, value));
  }

  /** Takes fields away, as older and newer servers do. */
  public T without(String... fields) {
    return change(
        object -> {
          for (String field : fields) {
            object.remove(field);
          }
        });
  }

  T text(String field, @Nullable String value) {
    return change(object -> object.put(field, value));
  }

  T change(Consumer<ObjectNode> change) {
    fake.tables().change(row, change);
    return self();
  }

  /** The address that other objects refer to. */
  public String uri() {
    return row.path("resource_uri").asText();
  }
}
