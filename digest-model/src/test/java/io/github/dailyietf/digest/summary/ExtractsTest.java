package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractsTest {

  private static String extract(String abstractText) {
    return Extracts.create().extract(abstractText).map(Summary::text).orElse("");
  }

  @Test
  void lineBreaksBecomeBlanks() {
    assertThat(extract("One  line\n   and the next.\n")).isEqualTo("One line and the next.");
  }

  @ParameterizedTest
  @CsvSource({
    "'PCE-\ninitiated paths', PCE-initiated paths",
    "'PCE- initiated paths', PCE-initiated paths",
    "'intra-\nand inter-domain', intra- and inter-domain",
    "'a dash --\nhere', a dash -- here",
    "'a dash -\nhere', a dash - here"
  })
  void aWordCutAtItsHyphenIsJoined(String text, String joined) {
    assertThat(extract(text)).isEqualTo(joined);
  }

  @Test
  void referenceAnchorsStayAsTheyStand() {
    assertThat(extract("It uses [HTTP-MESSAGE-SIGNATURES] and\n[RFC9000]."))
        .isEqualTo("It uses [HTTP-MESSAGE-SIGNATURES] and [RFC9000].");
  }

  @Test
  void wholeSentencesAreTakenUpToTheBudget() {
    String sentence = "x".repeat(99) + ". ";

    assertThat(extract(sentence.repeat(9).toUpperCase(Locale.ROOT))).hasSize(302).endsWith("X.");
  }

  @Test
  void theFirstSentenceIsTakenWholeThoughItIsLong() {
    String sentence = "word ".repeat(100).strip() + ".";

    assertThat(extract(sentence + " More.")).isEqualTo(sentence);
  }

  @Test
  void aSentenceBeyondAllBoundsIsCutAfterAWord() {
    String text = extract("word ".repeat(1000));

    assertThat(text).hasSizeLessThanOrEqualTo(Extracts.BUDGET + 2).endsWith("word …");
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    String text = extract("𠮷".repeat(1000));

    assertThat(text).hasSize(Extracts.BUDGET + 2).endsWith("𠮷 …");
  }

  @ParameterizedTest
  @CsvSource({
    "See e.g. TLS here.",
    "'By J. Doe, i.e. Us.'",
    "See RFC 9000. lower case goes on.",
    "Smith et al. Found it."
  })
  void aFullStopOfAnAbbreviationEndsNothing(String text) {
    assertThat(extract(text + " " + "Y".repeat(330))).isEqualTo(text);
  }

  @Test
  void aParagraphEndsASentence() {
    assertThat(extract("No full stop\n \nSecond " + "Y".repeat(330))).isEqualTo("No full stop");
  }

  @Test
  void aBlankAbstractIsNone() {
    assertThat(Extracts.create().extract(" \n\n ")).isEmpty();
  }
}
