package io.github.dailyietf.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the Date fields of announcements were written. */
enum DateForm {
  /** {@code Fri, 09 Sep 94 15:33:46 -0400}. */
  TWO_DIGIT_YEAR("America/New_York", "EEE, dd MMM yy HH:mm:ss xx"),
  /** {@code Tue, 20 Aug 96 08:40:43 PDT}. */
  NAMED_ZONE("America/Los_Angeles", "EEE, dd MMM yy HH:mm:ss zzz"),
  /** {@code Tue, 13 Jul 2004 16:05:59 -0400}. */
  EASTERN("America/New_York", "EEE, dd MMM yyyy HH:mm:ss xx"),
  /** {@code Thu, 15 May 2025 00:39:50 -0700}. */
  PACIFIC("America/Los_Angeles", "EEE, dd MMM yyyy HH:mm:ss xx"),
  /** {@code Fri, 9 May 2008 09:00:01 -0700 (PDT)}. */
  PACIFIC_NAMED("America/Los_Angeles", "EEE, d MMM yyyy HH:mm:ss xx (zzz)"),
  /** {@code Thu, 02 Jul 2026 09:12:04 +0000}. */
  UTC("UTC", "EEE, dd MMM yyyy HH:mm:ss xx");

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;
  private static final int LAST_SHORT_YEAR = 2049;

  private final ZoneId zone;
  private final String pattern;

  DateForm(String zone, String pattern) {
    this.zone = ZoneId.of(zone);
    this.pattern = pattern;
  }

  /** The text of a moment. Years that two digits cannot say have four. */
  String text(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    int year = local.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no mail is of " + moment);
    }
    String form = year > LAST_SHORT_YEAR ? pattern.replace("MMM yy ", "MMM yyyy ") : pattern;
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(local);
  }

  /** Three in the afternoon of a day where the announcements are made. */
  Instant afternoon(LocalDate day) {
    return day.atTime(15, 33, 46).atZone(zone).toInstant();
  }
}
