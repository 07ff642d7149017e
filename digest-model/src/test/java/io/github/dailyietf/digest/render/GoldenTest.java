package io.github.dailyietf.digest.render;

import static io.github.dailyietf.digest.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds renderings against the files in {@code src/test/resources/golden}. After a wanted change,
 * {@code mvn test -Dgolden.write=true} writes them anew; look at the difference before committing.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static Map<String, Supplier<String>> renderings() {
    Layout english = Layout.english();
    Layout japanese = Layout.japanese();
    Map<String, Supplier<String>> all = new TreeMap<>();
    for (Layout layout : new Layout[] {english, japanese}) {
      String language = layout.language().getLanguage();
      Digest plain = Samples.plainDay();
      all.put("plain." + language + ".md", () -> DigestRenderer.markdown(layout).render(plain));
      all.put("plain." + language + ".txt", () -> DigestRenderer.text(layout).render(plain));
      all.put("plain." + language + ".html", () -> DigestRenderer.html(layout).render(plain));
      all.put(
          "zero." + language + ".md",
          () -> DigestRenderer.markdown(layout).render(Digest.on(DAY).build()));
      all.put(
          "rfc-only." + language + ".md", () -> DigestRenderer.markdown(layout).render(rfcOnly()));
    }
    all.put("plain.json", () -> DigestRenderer.json().render(Samples.plainDay()));
    all.put("part-13-of-18.ja.md", () -> DigestRenderer.markdown(japanese).render(part(13)));
    all.put("part-18-of-18.en.txt", () -> DigestRenderer.text(english).render(part(18)));
    all.put("linked-part.en.html", () -> DigestRenderer.html(linked()).render(shortParts(2)));
    all.put("linked-part.en.md", () -> DigestRenderer.markdown(linked()).render(shortParts(6)));
    return all;
  }

  private static Digest rfcOnly() {
    return Digest.on(DAY)
        .add(Samples.published(9001, Samples.at("10:00:00")))
        .add(Samples.other(MailKind.STATEMENT, "st@x", "IAB statement on [brackets]"))
        .build();
  }

  private static Part part(int number) {
    return Samples.heavyDay(443).parts(25).get(number - 1);
  }

  private static Part shortParts(int number) {
    return Samples.heavyDay(11).parts(2).get(number - 1);
  }

  private static Layout linked() {
    return Layout.builder().from(Layout.english()).partAddress("{day}-{number}.html").build();
  }

  static Stream<String> names() {
    return renderings().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theRenderingIsAsInTheFile(String name) throws IOException {
    String actual = renderings().getOrDefault(name, () -> "").get();
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }

    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
