package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

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
}
