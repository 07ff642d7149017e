package io.github.dailyietf.mail;

import io.github.dailyietf.core.DraftVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forms that announcements of Internet-Drafts have had, in the order of their use. Letters A to
 * H are the eras; a year tells apart forms within the long era G.
 */
public enum IdEra {
  /**
   * To 1996: {@code A Revised Internet-Draft is available} for all but the first revision, no URL,
   * dates with the month first, everything padded with blanks.
   */
  A("1994-09-09"),
  /** 1997 to 1998: tabs in the labels, dates like {@code 13-Jan-98}. */
  B("1997-06-02"),
  /** 1998 to 2003: a web address. */
  C("1999-02-26"),
  /** 2004 to 2007: list {@code i-d-announce}, dates like {@code 2004-7-13}. */
  D("2004-07-13"),
  /** 2008 to May 2011: of more than two authors only the first, and {@code et al.} */
  E("2008-05-09"),
  /**
   * From May 2011: plain text instead of MIME parts; full names, one per line; quotation marks and
   * the like as on web pages.
   */
  F("2011-06-20"),
  /** From December 2011: the abstract has a label; the address of the HTML page is broken. */
  G_2011("2012-01-17"),
  /** From June 2012: the address of the HTML page is repaired. */
  G_2012("2012-09-04"),
  /** From November 2013: {@code Authors}, and indentation by blanks and by tabs. */
  G_2013("2014-03-11"),
  /** From February 2016: the kind of group is missing by mistake, also for research groups. */
  G_2016("2016-07-08"),
  /** From July 2017: {@code WG of the IETF}, {@code RG of the IRTF}. */
  G_2017("2018-10-22"),
  /** From August 2020: {@code There is also a HTML versions available}. */
  G_2020("2020-09-14"),
  /** From May 2021: {@code htmlized version} of the Datatracker. */
  G_2021("2021-07-12"),
  /** 2022 to summer 2023: {@code This Internet-Draft is a work item of}, with the acronym. */
  G_2022("2022-10-24"),
  /** From September 2023: {@code Internet-Draft ... is now available.} */
  H("2025-08-12");

  private final LocalDate typicalDay;

  IdEra(String typicalDay) {
    this.typicalDay = LocalDate.parse(typicalDay);
  }

  /** A day in the middle of the era. */
  public LocalDate typicalDay() {
    return typicalDay;
  }

  /** The address of an HTML page that the era's mails state; before 2011 there is none. */
  public Optional<String> htmlUrl(DraftVersion draft) {
    return switch (this) {
      case A, B, C, D, E, F -> Optional.empty();
      case G_2011 ->
          Optional.of("http://tools.ietf.org/html/submission.filename }}-" + draft.revision());
      case G_2012, G_2013 -> Optional.of("http://tools.ietf.org/html/" + draft);
      case G_2016, G_2017 -> Optional.of("https://tools.ietf.org/html/" + draft);
      case G_2020 -> Optional.of("https://www.ietf.org/id/" + draft + ".html");
      case G_2021 -> Optional.of("https://datatracker.ietf.org/doc/html/" + draft);
      case G_2022, H -> Optional.of("https://www.ietf.org/archive/id/" + draft + ".html");
    };
  }

  /** The address of the differences that the era's mails state; none for a first revision. */
  public Optional<String> diffUrl(DraftVersion draft) {
    if (draft.revision().initial()) {
      return Optional.empty();
    }
    return switch (this) {
      case A, B, C, D, E, F -> Optional.empty();
      case G_2011 -> Optional.of("http://tools.ietf.org/rfcdiff?url2=" + draft);
      case G_2012, G_2013 -> Optional.of("http://www.ietf.org/rfcdiff?url2=" + draft);
      case G_2016, G_2017, G_2020, G_2021 ->
          Optional.of("https://www.ietf.org/rfcdiff?url2=" + draft);
      case G_2022, H -> Optional.of("https://author-tools.ietf.org/iddiff?url2=" + draft);
    };
  }

  boolean from(IdEra other) {
    return compareTo(other) >= 0;
  }
}
