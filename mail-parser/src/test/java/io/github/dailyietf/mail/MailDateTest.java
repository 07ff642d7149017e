package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {

  private static @Nullable Instant read(String text) {
    byte[] bytes = Mails.bytes(text);
    return MailDate.read(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 15 May 2025 00:39:50 -0700|2025-05-15T07:39:50Z",
        "Fri, 09 Sep 94 15:33:46 -0400|1994-09-09T19:33:46Z",
        "25 Apr 95 15:09:13 GMT|1995-04-25T15:09:13Z",
        "Tue, 25 Apr 1995 15:09 EDT|1995-04-25T19:09:00Z",
        "Tue, 4 Jan 2000 10:00:00 EST|2000-01-04T15:00:00Z",
        "Tue, 4 Jan 00 10:00:00 PST|2000-01-04T18:00:00Z",
        "Tue, 4 Jan 100 10:00:00 GMT|2000-01-04T10:00:00Z",
        "Wed, 21 Aug 2013 16:20:36 -0700 (PDT)|2013-08-21T23:20:36Z",
        "(a (nested) comment) Wed, 21 (x) Aug 2013 16:20:36 +0000|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 +0000 (never closed|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36|2013-08-21T16:20:36Z",
        "2013-08-21T16:20:36Z|2013-08-21T16:20:36Z",
        "2013-08-21 16:20:36.5 +0200|2013-08-21T14:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 Z|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 UT|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 NOWHERE|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 +05:30|2013-08-21T10:50:36Z",
        "Wed, 21 Aug 2013 16:20:36 -0000|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 +5000|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 -9999|2013-08-21T16:20:36Z",
        "Wed Aug 21 16:20:36 2013|2013-08-21T16:20:36Z",
        "Wed Aug 21 16:20:36 PDT 2013|2013-08-21T23:20:36Z",
        "Wed Aug  1 16:20:36 -0700 2013|2013-08-01T23:20:36Z",
        "Wednesday, 21-Aug-13 16:20:36 GMT|2013-08-21T16:20:36Z",
        "21 August 2013 16:20:36 +0200|2013-08-21T14:20:36Z",
        "wed, 21 aug 2013 16:20:36 gmt|2013-08-21T16:20:36Z",
        "Mon, 21 Aug 2013 16:20:36 +0000|2013-08-21T16:20:36Z",
        "Thu, 29 Feb 2024 23:59:60 +0000|2024-03-01T00:00:00Z",
        "Wed,21 Aug 2013 16:20:36.123 +0000|2013-08-21T16:20:36Z",
        "Sat, 31 Dec 2016 23:30:00 -0100|2017-01-01T00:30:00Z",
      })
  void momentsAreReadInEveryForm(String text, Instant moment) {
    assertThat(read(text)).isEqualTo(moment);
    assertThat(read(" \t" + text + "\r\n ")).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "2002-09-17",
        "Tue, 17 Sep 2002",
        "17 Sep 10:00",
        "Sep 2002 10:00",
        "Fri, 31 Feb 2013 01:02:03 +0000",
        "Thu, 29 Feb 2023 01:02:03 +0000",
        "Fri, 00 Jan 2013 01:02:03 +0000",
        "Fri, 32 Jan 2013 01:02:03 +0000",
        "Wed, 21 Aug 50000 16:20:36 +0000",
        "Wed, 21 Aug 1969 16:20:36 +0000",
        "Wed, 21 Aug 99999999999999999999 16:20:36",
        "Wed, 21 Aug 2013916:20:36 +0000",
        "Wed, 21 Aug 2013 24:00:00 +0000",
        "Wed, 21 Aug 2013 16:60:36 +0000",
        "Wed, 21 Aug 2013 16:20:61 +0000",
        "Wed, 21 Foo 2013 16:20:36 +0000",
        "Wed, 21 Aug 2013 16: +0000",
        "::::",
        "((((",
        "\0\0"
      })
  void whatStatesNoPossibleMomentIsNone(String text) {
    assertThat(read(text)).isNull();
  }

  @Test
  void aDateThatIsFoldedIsRead() {
    assertThat(Mails.mail("Date: Wed,\r\n 21 Aug\r\n\t2013 16:20:36 +0000\r\n\r\n").header("Date"))
        .hasValue("Wed, 21 Aug 2013 16:20:36 +0000");
    assertThat(read("Wed,\r\n 21 Aug\r\n\t2013 16:20:36 +0000"))
        .isEqualTo(Instant.parse("2013-08-21T16:20:36Z"));
  }

  @Property
  void whatTheJdkWritesIsReadBack(
      @ForAll @LongRange(min = 0, max = 7_000_000_000L) long second,
      @ForAll @IntRange(min = -12 * 60, max = 14 * 60) int zoneMinutes) {
    OffsetDateTime date =
        Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(zoneMinutes * 60));
    if (date.getYear() >= 1970) {
      assertThat(read(DateTimeFormatter.RFC_1123_DATE_TIME.format(date)))
          .isEqualTo(date.toInstant());
    }
  }

  /** Dates of the usual form are read at once, and one with a comment word by word. */
  @Property
  void theUsualFormIsReadAsAllOthersAre(
      @ForAll @LongRange(min = 0, max = 7_000_000_000L) long second,
      @ForAll @Size(max = 2) List<@IntRange(max = 30) Integer> places,
      @ForAll
          @Chars({'0', '3', '6', '9', ' ', '-', '+', ':', ',', '(', ')', 'a', '\u00E9'})
          @StringLength(value = 2)
          String instead) {
    OffsetDateTime date = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(-8));
    DateTimeFormatter usual =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ROOT);
    StringBuilder text = new StringBuilder(usual.format(date));
    for (int i = 0; i < places.size(); i++) {
      text.setCharAt(places.get(i), instead.charAt(i));
    }
    assertThat(read(text.toString())).isEqualTo(read(text + " (comment)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan, 21 Aug 2013 16:20:36 -0700|2013-01-21T23:20:36Z",
        "WED, 21 AUG 2013 16:20:36 +0700|2013-08-21T09:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 +1600|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 +0160|2013-08-21T16:20:36Z",
        "Wed, 21 Aug 2013 16:20:36 00700|2013-08-21T16:20:36Z",
      })
  void whatOnlyLooksUsualIsReadWordByWord(String text, Instant moment) {
    assertThat(read(text)).isEqualTo(moment);
  }
}
