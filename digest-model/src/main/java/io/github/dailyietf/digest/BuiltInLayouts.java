package io.github.dailyietf.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The layouts that lie in the jar, in the form in which users write theirs, and the schemas. */
final class BuiltInLayouts {

  static final List<String> NAMES =
      List.of("en", "en-compact", "ja", "ja-links", "ja-parts", "ja-points", "ja-topics");

  private BuiltInLayouts() {}

  static Layout named(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("there is no layout \"" + name + "\", only " + NAMES);
    }
    return new LayoutReader("layout " + name, resource("layouts/" + name + ".json")).read();
  }

  static String schema() {
    return resource("/META-INF/dailyietf/layout-1.schema.json");
  }

  static String digestSchema() {
    return resource("/META-INF/dailyietf/digest-1.schema.json");
  }

  private static String resource(String path) {
    try (InputStream in =
        Optional.ofNullable(BuiltInLayouts.class.getResourceAsStream(path))
            .orElseThrow(() -> new IllegalStateException("not in the jar: " + path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
