package io.github.dailyietf.core;

import static io.github.dailyietf.core.SubSeries.Series.BCP;
import static io.github.dailyietf.core.SubSeries.Series.FYI;
import static io.github.dailyietf.core.SubSeries.Series.STD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubSeriesTest {

  @ParameterizedTest
  @CsvSource({
    "BCP 14,    BCP, 14",
    "BCP14,     BCP, 14",
    "bcp0014,   BCP, 14",
    "STD-97,    STD, 97",
    "std99,     STD, 99",
    "' Fyi 36', FYI, 36",
    "bcp14.txt, BCP, 14"
  })
  void everyUsualFormIsRead(String text, SubSeries.Series series, int number) {
    assertThat(SubSeries.parse(text)).isEqualTo(SubSeries.of(series, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "BCP",
        "BCP 0",
        "BCP 100000",
        "RFC 14",
        "IEN 14",
        "BCP fourteen",
        "BCPs 14"
      })
  void whatIsNoneIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SubSeries.parse(text));
  }

  @Test
  void theRefusalQuotesTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubSeries.parse("IEN 14"))
        .withMessage("not BCP, STD or FYI and a number: IEN 14");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubSeries.of(STD, 0))
        .withMessage("not a number of STD, 1 to 99999: 0");
  }

  @Test
  void aSetIsWrittenWithABlank() {
    assertThat(SubSeries.of(BCP, 244)).hasToString("BCP 244");
  }

  @Test
  void aSetHasAPageInTheDatatracker() {
    assertThat(SubSeries.of(FYI, 36).datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/fyi36/"));
  }

  @Test
  void setsSortBySeriesThenByNumber() {
    assertThat(Stream.of("FYI 1", "STD 2", "BCP 10", "BCP 9").map(SubSeries::parse).sorted())
        .extracting(SubSeries::toString)
        .containsExactly("BCP 9", "BCP 10", "STD 2", "FYI 1");
  }
}
