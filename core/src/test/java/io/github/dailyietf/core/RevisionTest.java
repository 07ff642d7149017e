package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

  @Test
  void eighteenIsTheEighteenthRevisionAndTheNineteenthVersion() {
    Revision revision = Revision.parse("18");

    assertThat(revision.number()).isEqualTo(18);
    assertThat(revision.ordinal()).isEqualTo(19);
  }

  @Test
  void theInitialRevisionIsTheFirstVersionAndRevisesNothing() {
    assertThat(Revision.INITIAL.number()).isZero();
    assertThat(Revision.INITIAL.ordinal()).isEqualTo(1);
    assertThat(Revision.INITIAL.initial()).isTrue();
    assertThat(Revision.INITIAL.previous()).isEmpty();
    assertThat(Revision.of(1).initial()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"03, 3", "-03, 3", "3, 3", "003, 3", "' 03 ', 3", "00, 0", "99, 99", "100, 100"})
  void aRevisionReadsWithAndWithoutHyphenAndZeros(String text, int number) {
    assertThat(Revision.parse(text)).isEqualTo(Revision.of(number));
  }

  @ParameterizedTest
  @CsvSource({"0, 00", "3, 03", "10, 10", "99, 99", "100, 100"})
  void aRevisionIsWrittenWithAtLeastTwoDigits(int number, String text) {
    assertThat(Revision.of(number)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--3",
        "+3",
        "1000",
        "0003",
        "3a",
        "a",
        "3 4",
        "\uff10\uff13",
        "\u0663"
      })
  void whatIsNoRevisionIsRefusedWithTheText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revision.parse(text))
        .withMessage("not a revision: " + text);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aNumberOutOfRangeIsRefused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revision.of(number))
        .withMessageContaining(String.valueOf(number));
  }

  @Test
  void revisionsFollowOneAnother() {
    assertThat(Revision.of(9).next()).isEqualTo(Revision.of(10));
    assertThat(Revision.of(10).previous()).contains(Revision.of(9));
    assertThatIllegalArgumentException().isThrownBy(() -> Revision.of(999).next());
  }

  @Test
  void revisionsSortAsNumbers() {
    assertThat(Revision.of(9)).isLessThan(Revision.of(10));
    assertThat(Revision.of(100)).isGreaterThan(Revision.of(99));
    assertThat(Revision.of(7)).isEqualByComparingTo(Revision.parse("07"));
  }
}
