package io.github.dailyietf.digest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The JSON that this module writes and reads: times as text, line feeds at line ends on every host.
 * Thread-safe.
 */
public final class JsonText {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /** The value in one line. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
    }
  }

  /** The value two blanks deep, with a line feed at the end. */
  public static String lines(Object value) {
    try {
      return writer().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON", e);
    }
  }

  /** Writes what {@link #lines(Object)} gives without holding it in memory. */
  public static void lines(Object value, Writer out) throws IOException {
    writer().writeValue(out, value);
    out.append('\n');
  }

  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return MAPPER.writer(printer);
  }

  /** What the property {@code type} of the value's JSON says. */
  public static String typeOf(Object value) {
    return MAPPER.valueToTree(value).path("type").asText();
  }

  /**
   * Reads one value.
   *
   * @param what its name in the message of the failure: {@code a digest}
   * @throws IllegalArgumentException if the text is not the JSON of such a value
   */
  public static <T> T read(String json, Class<T> type, String what) {
    try {
      Optional<T> value = Optional.ofNullable(MAPPER.readValue(json, type));
      return value.orElseThrow(() -> new IllegalArgumentException("not " + what + ": " + json));
    } catch (ValueInstantiationException e) {
      // What the value itself says is wrong, without the names of generated builders.
      String wrong = e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
      throw new IllegalArgumentException("not the JSON of " + what + ": " + wrong, e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not the JSON of " + what + ": " + e.getOriginalMessage(), e);
    }
  }
}
