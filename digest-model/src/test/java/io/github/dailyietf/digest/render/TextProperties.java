package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(30);
    Arbitrary<String> japanese =
        Arbitraries.of("標準化の手順", "「鍵」を交換する。", "プロトコルー", "、", "（", "）", "か\u3099く", "👩‍💻", "。");
    return Arbitraries.oneOf(words, japanese, Arbitraries.of(" ", ", ", "-", "[RFC9000]"))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts).replace("  ", " "));
  }

  @Property
  void noLineIsWiderThan72ColumnsUnlessItIsOneWord(@ForAll("texts") String text) {
    InternetDraft draft = Samples.draft("draft-a-00", text);
    Digest digest =
        Digest.on(Samples.DAY)
            .add(Samples.posted(draft, Samples.at("12:00:00")))
            .addSummary(draft.name(), text)
            .build();

    String page = DigestRenderer.text(Layout.japanese()).render(digest);

    assertThat(page.lines())
        .allSatisfy(line -> assertThat(Columns.of(line) <= 72 || isOnePiece(line)).isTrue());
  }

  /** A word, or Japanese that no rule allows to break. */
  private static boolean isOnePiece(String line) {
    return new LineFolder(1, "", "").fold(line.strip()).size() <= 2;
  }

  @Property
  void foldingLosesNothingAndBreaksNoWord(@ForAll("texts") String text) {
    List<String> lines = new LineFolder(20, "", "").fold(text);

    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    for (String word : text.split("[^A-Za-z]+", -1)) {
      assertThat(lines).anySatisfy(line -> assertThat(line).contains(word));
    }
  }

  @Property
  void noLineBeginsWithWhatMayNotBegin(@ForAll("texts") String text) {
    List<String> lines = new LineFolder(20, "", "").fold(text.replace(" ", ""));

    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat("、。」）ー\u3099".indexOf(line.charAt(0))).isNegative());
  }
}
