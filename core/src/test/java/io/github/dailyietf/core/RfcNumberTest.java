package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfcNumberTest {

  @ParameterizedTest
  @CsvSource({
    "RFC 9000,     9000",
    "RFC9000,      9000",
    "rfc0791,      791",
    "RFC-822,      822",
    "rfc9000.txt,  9000",
    "RFC9000.HTML, 9000",
    "9000,         9000",
    "' Rfc 20 ',   20",
    "RFC1984,      1984",
    "RFC 10008,    10008",
    "RFC 1,        1",
    "RFC 99999,    99999"
  })
  void everyUsualFormIsRead(String text, int number) {
    assertThat(RfcNumber.parse(text)).isEqualTo(RfcNumber.of(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "RFC",
        "RFC ",
        "RFCXXXX",
        "RFC nnnn",
        "RFC 0",
        "0000",
        "-822",
        "RFC--822",
        "RFC 100000",
        "RFC 4294976296",
        "RFC 99999999999999999999",
        "RFC 9000bis",
        "RFC 9000/9001",
        "BCP 14",
        "RFC \uff19\uff10\uff10\uff10"
      })
  void whatIsNoNumberOfAnRfcIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> RfcNumber.parse(text));
  }

  @Test
  void theRefusalQuotesTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RfcNumber.parse("RFC nnnn"))
        .withMessage("not a document number: RFC nnnn");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aNumberOutOfRangeIsRefused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RfcNumber.of(number))
        .withMessageEndingWith(": " + number);
  }

  @Test
  void anRfcIsWrittenWithABlank() {
    assertThat(RfcNumber.of(9000)).hasToString("RFC 9000");
  }

  @Test
  void anRfcHasPagesInTheDatatrackerAndAtTheRfcEditor() {
    RfcNumber number = RfcNumber.parse("rfc0020");

    assertThat(number.datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/rfc20/"));
    assertThat(number.infoUrl()).isEqualTo(URI.create("https://www.rfc-editor.org/info/rfc20"));
  }

  @Test
  void rfcsSortAsNumbers() {
    assertThat(RfcNumber.of(999)).isLessThan(RfcNumber.of(1000));
    assertThat(RfcNumber.of(10_000)).isGreaterThan(RfcNumber.of(9999));
  }
}
