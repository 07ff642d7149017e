package io.github.dailyietf.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of mails: RFC 5322 with its obsolete forms, the dates of {@code From_} lines, and
 * what else mails contain: no weekday, years of two digits, names of zones, ISO 8601. Not
 * thread-safe.
 */
final class MailDate {

  /** How most mails write it. */
  private static final String USUAL = "www, dd mmm yyyy hh:mm:ss +zzzz";

  private static final int UNSET = -1;
  private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };
  private static final int LEAP_DAYS_BEFORE_1970 = 477;

  private final byte[] data;
  private final int end;
  private int at;

  private int day = UNSET;
  private int month = UNSET;
  private int year = UNSET;
  private int seconds = UNSET;
  private int zoneSeconds;
  private boolean zoneKnown;

  private MailDate(byte[] data, int from, int end) {
    this.data = data;
    this.at = from;
    this.end = end;
  }

  /** The moment that the text states, or null if it states none that there can be. */
  static @Nullable Instant read(byte[] data, int from, int end) {
    MailDate date = new MailDate(data, from, Math.min(end, from + 200));
    return date.usual() || date.words() ? date.instant() : null;
  }

  /** Takes {@code Tue, 31 Dec 2024 16:00:00 -0800}; false for everything else. */
  private boolean usual() {
    if (end - at != USUAL.length()
        || data[at + 3] != ','
        || data[at + 4] != ' '
        || data[at + 7] != ' '
        || data[at + 11] != ' '
        || data[at + 16] != ' '
        || data[at + 19] != ':'
        || data[at + 22] != ':'
        || data[at + 25] != ' ') {
      return false;
    }
    int sign = data[at + 26] == '-' ? -1 : data[at + 26] == '+' ? 1 : 0;
    int dayOfMonth = twoDigits(at + 5);
    int monthOfYear = month(at + 8);
    int century = twoDigits(at + 12);
    int yearOfCentury = twoDigits(at + 14);
    int hours = twoDigits(at + 17);
    int minutes = twoDigits(at + 20);
    int secs = twoDigits(at + 23);
    int zoneHours = twoDigits(at + 27);
    int zoneMinutes = twoDigits(at + 29);
    boolean weekday =
        Ascii.isLetter(data[at])
            && Ascii.isLetter(data[at + 1])
            && Ascii.isLetter(data[at + 2])
            && month(at) == UNSET;
    if ((dayOfMonth | monthOfYear | century | yearOfCentury) < 0
        || (hours | minutes | secs | zoneHours | zoneMinutes) < 0
        || hours > 23
        || minutes > 59
        || secs > 60
        || zoneHours > 15
        || zoneMinutes > 59
        || sign == 0
        || !weekday) {
      return false;
    }
    day = dayOfMonth;
    month = monthOfYear;
    year = century * 100 + yearOfCentury;
    seconds = hours * 3600 + minutes * 60 + secs;
    zoneSeconds = sign * (zoneHours * 3600 + zoneMinutes * 60);
    return true;
  }

  private int twoDigits(int place) {
    int tens = data[place] - '0';
    int ones = data[place + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : UNSET;
  }

  /** The month whose name's first three letters stand at a place, or -1. */
  private int month(int place) {
    int letters =
        (data[place] | 0x20) << 16 | (data[place + 1] | 0x20) << 8 | data[place + 2] | 0x20;
    return switch (letters) {
      case 'j' << 16 | 'a' << 8 | 'n' -> 1;
      case 'f' << 16 | 'e' << 8 | 'b' -> 2;
      case 'm' << 16 | 'a' << 8 | 'r' -> 3;
      case 'a' << 16 | 'p' << 8 | 'r' -> 4;
      case 'm' << 16 | 'a' << 8 | 'y' -> 5;
      case 'j' << 16 | 'u' << 8 | 'n' -> 6;
      case 'j' << 16 | 'u' << 8 | 'l' -> 7;
      case 'a' << 16 | 'u' << 8 | 'g' -> 8;
      case 's' << 16 | 'e' << 8 | 'p' -> 9;
      case 'o' << 16 | 'c' << 8 | 't' -> 10;
      case 'n' << 16 | 'o' << 8 | 'v' -> 11;
      case 'd' << 16 | 'e' << 8 | 'c' -> 12;
      default -> UNSET;
    };
  }

  /** Takes the words in any order: the forms differ in it, the words do not. */
  private boolean words() {
    while (at < end) {
      byte b = data[at];
      if (b == '(') {
        comment();
      } else if (Ascii.isDigit(b)) {
        if (!number()) {
          return false;
        }
      } else if ((b == '+' || b == '-') && seconds != UNSET) {
        numericZone();
      } else if (Ascii.isLetter(b)) {
        if (!word()) {
          return false;
        }
      } else {
        at++;
      }
    }
    return day != UNSET && month != UNSET && year != UNSET && seconds != UNSET;
  }

  private void comment() {
    int depth = 0;
    while (at < end) {
      byte b = data[at++];
      if (b == '(') {
        depth++;
      } else if (b == ')' && --depth == 0) {
        return;
      }
    }
  }

  private boolean number() {
    int from = at;
    int value = 0;
    while (at < end && Ascii.isDigit(data[at])) {
      value = value * 10 + data[at++] - '0';
      if (at - from > 6) {
        return false;
      }
    }
    int digits = at - from;
    if (at < end
        && (data[at] == ':' || data[at] == '.' && digits <= 2 && seconds == UNSET && isClock())) {
      return clock(value);
    }
    if (digits == 4 && isIsoDay()) {
      year = value;
      month = data[at + 1] * 10 + data[at + 2] - 11 * '0';
      day = data[at + 4] * 10 + data[at + 5] - 11 * '0';
      at += 6;
      return month <= 12;
    }
    if (day == UNSET && digits <= 2) {
      day = value;
    } else if (year == UNSET) {
      year = fullYear(value, digits);
    } else {
      return seconds != UNSET;
    }
    return true;
  }

  /** True if {@code -08-21} follows and no day was found before. */
  private boolean isIsoDay() {
    return day == UNSET
        && month == UNSET
        && year == UNSET
        && at + 5 < end
        && data[at] == '-'
        && Ascii.isDigit(data[at + 1])
        && Ascii.isDigit(data[at + 2])
        && data[at + 3] == '-'
        && Ascii.isDigit(data[at + 4])
        && Ascii.isDigit(data[at + 5])
        && (at + 6 == end || !Ascii.isDigit(data[at + 6]));
  }

  /** Some early programs wrote {@code 12.30.05}. */
  private boolean isClock() {
    return month != UNSET && year != UNSET && at + 1 < end && Ascii.isDigit(data[at + 1]);
  }

  private static int fullYear(int value, int digits) {
    if (digits >= 4) {
      return value;
    }
    if (digits == 3) {
      return 1900 + value;
    }
    return value < 50 ? 2000 + value : 1900 + value;
  }

  private boolean clock(int hours) {
    int minutes = part();
    int secs = at < end && (data[at] == ':' || data[at] == '.') ? part() : 0;
    if (at < end && data[at] == '.') {
      part();
    }
    if (hours > 23 || minutes < 0 || minutes > 59 || secs < 0 || secs > 60) {
      return false;
    }
    seconds = hours * 3600 + minutes * 60 + secs;
    return true;
  }

  private int part() {
    at++;
    int from = at;
    int value = 0;
    while (at < end && Ascii.isDigit(data[at])) {
      if (at - from < 2) {
        value = value * 10 + data[at] - '0';
      }
      at++;
    }
    return at == from ? UNSET : value;
  }

  private void numericZone() {
    int sign = data[at++] == '-' ? -1 : 1;
    int from = at;
    int value = 0;
    while (at < end && (Ascii.isDigit(data[at]) || data[at] == ':') && at - from < 6) {
      if (data[at] != ':') {
        value = value * 10 + data[at] - '0';
      }
      at++;
    }
    int hours = value / 100;
    int minutes = value % 100;
    if (!zoneKnown && at - from >= 4 && hours <= 15 && minutes <= 59) {
      zoneSeconds = sign * (hours * 3600 + minutes * 60);
      zoneKnown = true;
    }
  }

  private boolean word() {
    int from = at;
    while (at < end && Ascii.isLetter(data[at])) {
      at++;
    }
    if (month == UNSET && at - from >= 3) {
      month = month(from);
      if (month != UNSET) {
        return true;
      }
    }
    if (seconds != UNSET && !zoneKnown && at - from <= 5) {
      namedZone(Ascii.string(data, from, at).toUpperCase(Locale.ROOT));
    }
    return true;
  }

  /** The zones of RFC 5322, 4.3, and those seen besides; others count as UTC, as it says there. */
  private void namedZone(String name) {
    int minutes =
        switch (name) {
          case "EDT", "AST" -> -240;
          case "EST", "CDT" -> -300;
          case "CST", "MDT" -> -360;
          case "MST", "PDT" -> -420;
          case "PST" -> -480;
          case "HST" -> -600;
          case "BST", "MET", "CET", "MEZ" -> 60;
          case "MEST", "CEST", "MESZ", "EET", "SAST" -> 120;
          case "EEST", "MSK" -> 180;
          case "JST", "KST" -> 540;
          case "AEST" -> 600;
          case "NZST" -> 720;
          default -> 0;
        };
    zoneSeconds = minutes * 60;
    zoneKnown = true;
  }

  private @Nullable Instant instant() {
    if (month < 1 || day < 1 || day > 31 || year < 1970 || year > 2199) {
      return null;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > DAYS_OF_MONTH[month - 1] + (month == 2 && leap ? 1 : 0)) {
      return null;
    }
    int leapDays = (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - LEAP_DAYS_BEFORE_1970;
    int dayOfYear = DAYS_BEFORE_MONTH[month - 1] + (month > 2 && leap ? 1 : 0) + day - 1;
    long epochDay = (year - 1970) * 365L + leapDays + dayOfYear;
    return Instant.ofEpochSecond(epochDay * 86_400 + seconds - zoneSeconds);
  }
}
