package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

/** The JSON form of windows, one line. */
final class WindowJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private WindowJson() {}

  static String write(Window window) {
    try {
      return MAPPER.writeValueAsString(window) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a window could not be written", e);
    }
  }

  static Window read(String json) {
    try {
      Optional<Window> window = Optional.ofNullable(MAPPER.readValue(json, Window.class));
      return window.orElseThrow(() -> new IllegalArgumentException("not a window: " + json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the JSON of a window: " + e.getOriginalMessage(), e);
    }
  }
}
