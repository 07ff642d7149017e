package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Samples;
import org.junit.jupiter.api.Test;

class LineFolderTest {

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Columns.of("IETF")).isEqualTo(4);
    assertThat(Columns.of("日刊")).isEqualTo(4);
    assertThat(Columns.of("ｶﾀｶﾅ")).isEqualTo(4);
    assertThat(Columns.of("か\u3099")).isEqualTo(2);
    assertThat(Columns.of("é")).isEqualTo(1);
    assertThat(Columns.of("👍")).isEqualTo(2);
    assertThat(Columns.of("")).isZero();
  }

  @Test
  void linesBreakAtBlanksAndKeepTheirIndentation() {
    assertThat(new LineFolder(12, "- ", "  ").fold("one two three four"))
        .containsExactly("- one two", "  three four");
  }

  @Test
  void japaneseBreaksBetweenCharactersButNotBeforeAFullStop() {
    assertThat(new LineFolder(10, "", "").fold("一二三四五六。")).containsExactly("一二三四五", "六。");
    assertThat(new LineFolder(10, "", "").fold("一二三四五。")).containsExactly("一二三四", "五。");
    assertThat(new LineFolder(10, "", "").fold("一二三四「五」")).containsExactly("一二三四", "「五」");
  }

  @Test
  void aWordLongerThanALineHasALineToItself() {
    assertThat(new LineFolder(8, "", "").fold("see https://example.org/ now"))
        .containsExactly("see", "https://example.org/", "now");
  }

  @Test
  void wordsAmongJapaneseStayWhole() {
    assertThat(new LineFolder(12, "", "").fold("新しいInternet-Draftです"))
        .containsExactly("新しい", "Internet-Draft", "です");
  }

  @Test
  void whatReadersTakeForOneSignStaysInOnePiece() {
    String family = "👩\u200d👩\u200d👧";
    assertThat(new LineFolder(4, "", "").fold("一二" + family + "三四")).contains(family);
    assertThat(new LineFolder(2, "", "").fold("👍🏽👍🏽")).containsExactly("👍🏽", "👍🏽");
    assertThat(new LineFolder(4, "", "").fold("一🇯🇵🇫🇷")).anyMatch(line -> line.contains("🇯🇵"));
  }

  @Test
  void smallKanaAndHalfWidthMarksBeginNoLine() {
    assertThat(new LineFolder(6, "", "").fold("一二三ㇰ四")).containsExactly("一二", "三ㇰ四");
    assertThat(new LineFolder(6, "", "").fold("一二三｡四")).containsExactly("一二", "三｡四");
    assertThat(new LineFolder(6, "", "").fold("一二〘三四")).containsExactly("一二", "〘三四");
  }

  @Test
  void linesAreAsWideAsOneWants() {
    String wide = DigestRenderer.text(Layout.japanese(), 100).render(Samples.plainDay());
    String narrow = DigestRenderer.text(Layout.japanese(), 40).render(Samples.plainDay());

    assertThat(wide.lines().mapToInt(Columns::of).max().getAsInt()).isBetween(90, 100);
    assertThat(narrow.lines().filter(line -> !line.contains("<https")))
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
    assertThat(wide.replaceAll("\\s|[=-]", "")).isEqualTo(narrow.replaceAll("\\s|[=-]", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestRenderer.text(Layout.japanese(), 19))
        .withMessageContaining("19");
  }
}
