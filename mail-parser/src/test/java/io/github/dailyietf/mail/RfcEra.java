package io.github.dailyietf.mail;

import io.github.dailyietf.core.RfcNumber;
import java.time.LocalDate;
import java.util.Optional;

/** The forms that announcements of RFCs have had, in the order of their use. */
public enum RfcEra {
  /** 1993: {@code RFC 1421:} with a colon; no date, no status, no URL. */
  R0("1993-02-09"),
  /** 1996 to 1997: date and URL. */
  R1("1996-10-14"),
  /** 1998 to 2006: {@code Author(s)}, {@code Status} and {@code I-D Tag}. */
  R2("2000-03-15"),
  /** 2006 to 2009: plain text instead of MIME parts; the last paragraph begins with the status. */
  R3("2007-02-28"),
  /** From 2010: {@code Stream}. */
  R4("2011-03-24"),
  /** From 2015: {@code DOI}. */
  R4_2015("2016-05-18"),
  /** From December 2019: no {@code Characters}; two authors to a line without a blank between. */
  R5("2021-05-27"),
  /** From about 2023: one author to a line. */
  R5_2025("2025-02-26"),
  /** From spring 2026: the level itself as status; relations only where there are some. */
  R6("2026-07-02");

  private final LocalDate typicalDay;

  RfcEra(String typicalDay) {
    this.typicalDay = LocalDate.parse(typicalDay);
  }

  /** A day in the middle of the era. */
  public LocalDate typicalDay() {
    return typicalDay;
  }

  /** The address that the era's mails state. */
  public Optional<String> url(RfcNumber number) {
    String file = "rfc" + number.value();
    return switch (this) {
      case R0 -> Optional.empty();
      case R1 -> Optional.of("ftp://ds.internic.net/rfc/" + file + ".txt");
      case R2 -> Optional.of("ftp://ftp.isi.edu/in-notes/" + file + ".txt");
      case R3, R4 -> Optional.of("http://www.rfc-editor.org/rfc/" + file + ".txt");
      case R4_2015, R5, R5_2025, R6 -> Optional.of("https://www.rfc-editor.org/info/" + file);
    };
  }

  boolean from(RfcEra other) {
    return compareTo(other) >= 0;
  }
}
