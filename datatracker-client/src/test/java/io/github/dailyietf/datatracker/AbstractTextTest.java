package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbstractTextTest {

  @Test
  void commonIndentationGoes() {
    assertThat(AbstractText.tidy("   One\n   two.\n\n   Three.\n"))
        .isEqualTo("One\ntwo.\n\nThree.");
  }

  @Test
  void aFirstLineWithoutTheIndentationOfTheOthersDoesNotMatter() {
    assertThat(AbstractText.tidy("One\r\n   two.\r\n\r\n   Three:\r\n     * four"))
        .isEqualTo("One\ntwo.\n\nThree:\n  * four");
  }

  @Test
  void betweenTwoParagraphsThereIsOneEmptyLine() {
    assertThat(AbstractText.tidy("One.\n \n\n\t\nTwo.")).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void aSingleLineStaysAsItIs() {
    assertThat(AbstractText.tidy(" One. ")).isEqualTo("One.");
  }
}
