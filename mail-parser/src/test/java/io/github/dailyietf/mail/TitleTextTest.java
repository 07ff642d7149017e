package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The IESG has approved the document: - 'Lamps' at Night'|Lamps' at Night",
        "the following: o \"Lamps\"|Lamps",
        "the Internet-Draft 'Lamps'|Lamps",
        "the Internet-Draft ('Lamps'|Lamps",
        "the people's draft 'Lamps'|Lamps",
        "not-a-bullet- 'x and - 'Lamps'|Lamps",
        "following documents: 1. The Lamp Protocol|The Lamp Protocol",
        "following documents: (12) Lamps|Lamps",
        "following documents: 123. Lamps|123. Lamps",
        "following documents: 3GPP Lamps|3GPP Lamps",
        "following documents: 2.|2.",
        "following documents: 1) and the document Lamps|Lamps",
        "Lamps|Lamps",
        "'|'",
        "``|``",
      })
  void aTitleIsWhatIsQuotedOrFollowsTheVerb(String text, String title) {
    assertThat(TitleText.before(text, false)).isEqualTo(title);
    assertThat(TitleText.before("  " + text + " ", false)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"following documents: Lamps|``", "the draft 'Lamps'|Lamps", "people's|``"})
  void whereNothingElseTellsItApartOnlyAQuotedOneCounts(String text, String title) {
    assertThat(TitleText.before(text, true)).isEqualTo(title);
  }
}
