package io.github.dailyietf.digest.render;

import static io.github.dailyietf.digest.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.LifeSamples;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      Digest lives = LifeSamples.day();
      all.put("lives." + language + ".md", () -> DigestRenderer.markdown(layout).render(lives));
      all.put("lives." + language + ".txt", () -> DigestRenderer.text(layout).render(lives));
      all.put("lives." + language + ".html", () -> DigestRenderer.html(layout).render(lives));
      all.put(
          "zero." + language + ".md",
          () -> DigestRenderer.markdown(layout).render(Digest.on(DAY).build()));
      all.put(
          "rfc-only." + language + ".md", () -> DigestRenderer.markdown(layout).render(rfcOnly()));
    }
    for (String name : Layout.names()) {
      Layout layout = Layout.named(name);
      if (name.contains("-")) {
        all.put("written." + name + ".md", () -> DigestRenderer.markdown(layout).render(written()));
        all.put("found." + name + ".md", () -> DigestRenderer.markdown(layout).render(found()));
        all.put(
            "zero." + name + ".md",
            () -> DigestRenderer.markdown(layout).render(Digest.on(DAY).build()));
        all.put("part." + name + ".txt", () -> DigestRenderer.text(layout).render(shortParts(2)));
      }
    }
    all.put("grouped.en.html", () -> DigestRenderer.html(grouped()).render(found()));
    all.put("grouped.en.txt", () -> DigestRenderer.text(grouped()).render(found()));
    all.put("plain.json", () -> DigestRenderer.json().render(Samples.plainDay()));
    all.put("part-13-of-18.ja.md", () -> DigestRenderer.markdown(japanese).render(part(13)));
    all.put("part-18-of-18.en.txt", () -> DigestRenderer.text(english).render(part(18)));
    all.put("linked-part.en.html", () -> DigestRenderer.html(linked()).render(shortParts(2)));
    all.put("linked-part.en.md", () -> DigestRenderer.markdown(linked()).render(shortParts(6)));
    return all;
  }

  /** A day about which somebody wrote, in the language of most layouts. */
  private static Digest written() {
    DayTexts texts =
        DayTexts.builder()
            .opening(Summary.human("朝から雨です。", "ja"))
            .points(Summary.human("設定の話\n\nメールの話", "ja"))
            .topics(
                List.of(
                    Essay.builder()
                        .title("端末の知らない設定")
                        .body(Summary.human("一段落目。\n\n二段落目。", "ja"))
                        .addAbout(DraftName.of("draft-ietf-netmod-system-config"))
                        .build(),
                    Essay.builder()
                        .title("削除の作法")
                        .body(
                            Summary.builder()
                                .text("消す順序が決まりました。")
                                .origin(Summary.Origin.MODEL)
                                .language("ja")
                                .build())
                        .addAbout(RfcNumber.of(9874))
                        .build()))
            .editorial(Summary.human("- 一つ目。\n- 二つ目。", "ja"))
            .build();
    return Samples.plainDay().withTexts(texts);
  }

  /** A day with enough drafts for topics and groups. */
  private static Digest found() {
    DigestBuilder digest = Digest.on(DAY).addAll(Samples.plainMails());
    String[] names = {
      "draft-ietf-pce-example-paths-03 PCEP Extensions for Example Paths",
      "draft-ietf-pce-example-slices-00 PCEP Extensions for Example Slices",
      "draft-ietf-pce-example-tunnels-11 PCEP Extensions for Example Tunnels",
      "draft-ietf-tls-example-hints-02 Example Hints for TLS",
      "draft-irtf-cfrg-example-curve-07 An Example Curve",
      "draft-example-smtp-client-id-04 SMTP Service Extension for Client Identity",
    };
    int minute = 10;
    for (String name : names) {
      String[] parts = name.split(" ", 2);
      digest.add(
          Samples.posted(Samples.draft(parts[0], parts[1]), Samples.at("04:" + minute + ":00")));
      minute++;
    }
    return digest.build();
  }

  private static Layout grouped() {
    return Layout.parse(
        """
        {
          "from": "en",
          "sections": ["counts", "hotTopics", "groups", "drafts", "rfcs", "closing"],
          "items": {"groupBy": "group", "lines": ["facts", "remarks"]}
        }
        """);
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
