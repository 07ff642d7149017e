package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardLevelTest {

  static final List<StandardLevel> KNOWN =
      List.of(
          StandardLevel.PROPOSED_STANDARD,
          StandardLevel.DRAFT_STANDARD,
          StandardLevel.INTERNET_STANDARD,
          StandardLevel.BEST_CURRENT_PRACTICE,
          StandardLevel.INFORMATIONAL,
          StandardLevel.EXPERIMENTAL,
          StandardLevel.HISTORIC,
          StandardLevel.UNKNOWN);

  @ParameterizedTest
  @CsvSource({
    // Last Calls and approvals
    "Proposed Standard,             ps",
    "a Proposed Standard,           ps",
    "Draft Standard,                ds",
    "Internet Standard,             std",
    "Standard,                      std",
    "Full Standard,                 std",
    "BCP,                           bcp",
    "a BCP,                         bcp",
    "Best Current Practice,         bcp",
    "Informational,                 inf",
    "Informational RFC,             inf",
    "an Informational RFC,          inf",
    "Experimental RFC,              exp",
    "an Experimental RFC,           exp",
    "Historic RFC,                  hist",
    "Historic,                      hist",
    // RFC publications
    "Proposed Standard Protocol,    ps",
    "a Proposed Standard Protocol,  ps",
    "Draft Standard Protocol,       ds",
    "an Internet Standard,          std",
    "a Standard Protocol,           std",
    // The RFC index and the Datatracker
    "PROPOSED STANDARD,             ps",
    "INTERNET STANDARD,             std",
    "BEST CURRENT PRACTICE,         bcp",
    "INFORMATIONAL,                 inf",
    "EXPERIMENTAL,                  exp",
    "HISTORIC,                      hist",
    "UNKNOWN,                       unkn",
    "Best Current Practices,        bcp",
    "ps,                            ps",
    "unkn,                          unkn"
  })
  void theWordsOfAllErasAreRead(String words, String slug) {
    assertThat(StandardLevel.parse(words)).isEqualTo(StandardLevel.of(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" Proposed Standard ", "Proposed\n   Standard", "a Proposed\r\n Standard"})
  void lineBreaksDoNotMatter(String words) {
    assertThat(StandardLevel.parse(words)).isEqualTo(StandardLevel.PROPOSED_STANDARD);
  }

  @ParameterizedTest
  @FieldSource("KNOWN")
  void aLevelReadsBackFromItsLabelAndItsSlug(StandardLevel level) {
    assertThat(StandardLevel.parse(level.label())).isEqualTo(level);
    assertThat(StandardLevel.parse(level.slug())).isEqualTo(level);
    assertThat(StandardLevel.of(level.toString())).isEqualTo(level);
    assertThat(level.label()).isNotEqualTo(level.slug());
  }

  @Test
  void anUnknownSlugSurvives() {
    StandardLevel level = StandardLevel.of("ps-next");

    assertThat(level.slug()).isEqualTo("ps-next");
    assertThat(level.label()).isEqualTo("ps-next");
    assertThat(level).hasToString("ps-next");
  }

  @ParameterizedTest
  @CsvSource({"Standards Track, standards-track", "'a  Stable\nSnapshot', stable-snapshot"})
  void unknownWordsBecomeASlug(String words, String slug) {
    assertThat(StandardLevel.parse(words)).isEqualTo(StandardLevel.of(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void blankIsRefused(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> StandardLevel.of(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> StandardLevel.parse(blank));
  }

  @Test
  void threeLevelsAreOnTheStandardsTrack() {
    assertThat(KNOWN.stream().filter(StandardLevel::standardsTrack))
        .containsExactly(
            StandardLevel.PROPOSED_STANDARD,
            StandardLevel.DRAFT_STANDARD,
            StandardLevel.INTERNET_STANDARD);
  }
}
