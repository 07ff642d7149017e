package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.PublicationDate.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource({
    // 1994: month first
    "09/08/1994,        1994-09-08",
    "9/8/94,            1994-09-08",
    // 1998 to 2002
    "13-Jan-98,         1998-01-13",
    "25-Sep-98,         1998-09-25",
    "02-Jul-01,         2001-07-02",
    // 2003 to 2006: no zeros
    "2003-2-13,         2003-02-13",
    "2004-7-13,         2004-07-13",
    // 2008 on
    "2008-05-09,        2008-05-09",
    "2025-08-12,        2025-08-12",
    // RFCs
    "February 2005,     2005-02",
    "September 2025,    2025-09",
    "1 April 2023,      2023-04-01",
    "'April 1, 2023',   2023-04-01",
    "2025-09,           2025-09",
    "2025,              2025",
    // as people type
    "Sept 2025,         2025-09",
    "Febuary 2005,      2005-02",
    "MAY 1998,          1998-05",
    "13 jan 1998,       1998-01-13",
    "'  2025-08-12\r',  2025-08-12"
  })
  void everyFormOfEveryEraIsRead(String text, String date) {
    assertThat(PublicationDate.parse(text)).hasToString(date);
    assertThat(PublicationDate.tryParse(text)).contains(PublicationDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "01-Jan-00, 2000",
    "01-Jan-49, 2049",
    "01-Jan-50, 1950",
    "01-Jan-99, 1999",
    "1/2/03,    2003",
    // what some programs wrote in 2000
    "01-Jan-100, 2000"
  })
  void shortYearsAreReadAsInMailHeaders(String text, int year) {
    assertThat(PublicationDate.parse(text).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @EnumSource
  void everyMonthIsReadByNameAndAbbreviation(Month month) {
    String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);

    assertThat(PublicationDate.parse(name + " 2020")).isEqualTo(PublicationDate.of(2020, month));
    assertThat(PublicationDate.parse("07-" + name.substring(0, 3) + "-98"))
        .isEqualTo(PublicationDate.of(LocalDate.of(1998, month, 7)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29",
        "2025-13-01",
        "2025-00-10",
        "2025-01-00",
        "2025-04-31",
        "2025-13",
        "2025-00",
        "13/08/1994",
        "02/30/1994",
        "1994/09/08",
        "30-Feb-98",
        "00-Jan-98",
        "April 31, 2023"
      })
  void aDateThatNeverWasIsNoDate(String text) {
    assertThat(PublicationDate.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.parse(text))
        .withMessage("not a publication date: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "February 5-7",
        "",
        " ",
        "-",
        "soon",
        "today",
        "98",
        "9",
        "20250812",
        "12025-08-12",
        "2025-08-12-01",
        "2025-08-12T00:00:00Z",
        "12:30",
        "Sep",
        "Sep 25",
        "25 Sep",
        "Se 2025",
        "September October 2025",
        "1 2 September 2025",
        "08/2025",
        "01-02-98",
        "2025年8月12日",
        "\uff12\uff10\uff12\uff15-08-12"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(PublicationDate.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.parse(text));
  }

  @Test
  void leapDaysAreDates() {
    assertThat(PublicationDate.parse("29-Feb-00").day()).contains(LocalDate.of(2000, 2, 29));
  }

  @Test
  void aDayIsExact() {
    PublicationDate day = PublicationDate.parse("2025-09-28");

    assertThat(day.precision()).isEqualTo(Precision.DAY);
    assertThat(day.day()).contains(LocalDate.of(2025, 9, 28));
    assertThat(day.month()).contains(Month.SEPTEMBER);
    assertThat(day.year()).isEqualTo(2025);
    assertThat(day.earliest()).isEqualTo(day.latest()).isEqualTo(LocalDate.of(2025, 9, 28));
  }

  @Test
  void aMonthHasNoDayOfItsOwn() {
    PublicationDate month = PublicationDate.parse("February 2024");

    assertThat(month.precision()).isEqualTo(Precision.MONTH);
    assertThat(month.day()).isEmpty();
    assertThat(month.month()).contains(Month.FEBRUARY);
    assertThat(month.year()).isEqualTo(2024);
    assertThat(month.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(month.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aYearHasNoMonthOfItsOwn() {
    PublicationDate year = PublicationDate.parse("1969");

    assertThat(year.precision()).isEqualTo(Precision.YEAR);
    assertThat(year.day()).isEmpty();
    assertThat(year.month()).isEmpty();
    assertThat(year.year()).isEqualTo(1969);
    assertThat(year.earliest()).isEqualTo(LocalDate.of(1969, 1, 1));
    assertThat(year.latest()).isEqualTo(LocalDate.of(1969, 12, 31));
  }

  @Test
  void equalBeginningsOfDifferentPrecisionDiffer() {
    assertThat(PublicationDate.of(LocalDate.of(2025, 1, 1)))
        .isNotEqualTo(PublicationDate.of(2025, Month.JANUARY))
        .isNotEqualTo(PublicationDate.of(2025));
  }

  @Test
  void whatIsNotStatedCannotBeMadeUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationDate(LocalDate.of(2025, 9, 2), Precision.MONTH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationDate(LocalDate.of(2025, 1, 2), Precision.YEAR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationDate(LocalDate.of(2025, 2, 1), Precision.YEAR))
        .withMessage("2025-02-01 is more precise than a YEAR");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000})
  void aYearHasFourDigits(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.of(year))
        .withMessage("not a year of four digits: " + year);
  }

  @Test
  void earlyYearsKeepTheirZeros() {
    assertThat(PublicationDate.of(7)).hasToString("0007");
    assertThat(PublicationDate.of(7, Month.MAY)).hasToString("0007-05");
  }

  @Test
  void datesSortByTheirBeginningTheVaguerFirst() {
    assertThat(
            Stream.of("2025-01-02", "2025-01", "2025-01-01", "2024-12-31", "2025", "2025-02")
                .map(PublicationDate::parse)
                .sorted())
        .extracting(PublicationDate::toString)
        .containsExactly("2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02");
  }
}
