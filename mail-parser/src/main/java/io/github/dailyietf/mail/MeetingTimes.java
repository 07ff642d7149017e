package io.github.dailyietf.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days and times of a meeting: {@code 2020-05-14 from 15:00 to 16:00 America/New_York (19:00 to
 * 20:00 UTC)}, once or once for each session.
 *
 * @param times in the words of the mail, each behind its day if there are several
 * @param zone the zone of the first one that has a zone
 */
record MeetingTimes(Set<LocalDate> days, List<String> times, Optional<String> zone) {

  private static final int MOST_SESSIONS = 60;
  private static final int LONGEST_RANGE = 14;
  private static final int LONGEST_BRACKET = 80;
  private static final String[] UP_TO = {"-", "\u2013", "to ", "through ", "until ", "till "};
  private static final String[] BEFORE_TIME = {"from ", "at ", "starting at ", "between "};

  static MeetingTimes in(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    List<StatedDate> dates = new ArrayList<>();
    List<String> clocks = new ArrayList<>();
    String zone = null;
    StatedDate date = StatedDate.first(text, 0);
    while (date != null && dates.size() < MOST_SESSIONS) {
      days.add(date.date());
      Clock clock = Clock.at(text, beforeClock(text, date.end()));
      if (clock != null) {
        dates.add(date);
        clocks.add(clock.words);
        zone = zone == null ? clock.zone : zone;
      }
      date = StatedDate.first(text, clock == null ? date.end() : clock.end);
    }
    List<String> times = new ArrayList<>();
    for (int i = 0; i < clocks.size(); i++) {
      times.add(clocks.size() == 1 ? clocks.get(i) : dates.get(i).date() + " " + clocks.get(i));
    }
    return new MeetingTimes(days, times, Optional.ofNullable(zone));
  }

  /**
   * The days of {@code 2014-09-22}, {@code September 22, 2014}, {@code February 5-7, 2013} or
   * {@code 2014-09-22, 2014-10-06}; days may occur twice.
   */
  static List<LocalDate> range(String text) {
    int dash = text.indexOf('-');
    while (dash > 0) {
      int first = numberStart(text, dash);
      int end = numberEnd(text, dash + 1);
      if (first < dash && end > dash + 1) {
        StatedDate from = StatedDate.first(text.substring(0, dash) + text.substring(end), 0);
        StatedDate to = StatedDate.first(text.substring(0, first) + text.substring(dash + 1), 0);
        return from == null || to == null ? List.of() : days(from.date(), to.date());
      }
      dash = text.indexOf('-', dash + 1);
    }
    List<LocalDate> dates = new ArrayList<>();
    StatedDate before = null;
    StatedDate date = StatedDate.first(text, 0);
    while (date != null && dates.size() < MOST_SESSIONS) {
      boolean range = before != null && isRange(text.substring(before.end(), date.end()).strip());
      dates.addAll(
          range && before != null ? days(before.date(), date.date()) : List.of(date.date()));
      before = date;
      date = StatedDate.first(text, date.end());
    }
    return dates;
  }

  /** True for the text behind a first day that goes on with a last one. */
  private static boolean isRange(String behind) {
    for (String words : UP_TO) {
      if (behind.startsWith(words)) {
        return true;
      }
    }
    return false;
  }

  /** Where a number of one or two digits that is no part of a date begins, or {@code end}. */
  private static int numberStart(String text, int end) {
    int start = end;
    while (start > 0 && Ascii.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean part = start > 0 && text.charAt(start - 1) == '-';
    return end - start > 2 || part ? end : start;
  }

  /** Where a number of one or two digits that is no part of a date ends, or {@code start}. */
  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    boolean part = end < text.length() && text.charAt(end) == '-';
    return end - start > 2 || part ? start : end;
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last) {
    LocalDate end = first.plusDays(LONGEST_RANGE);
    return last.isBefore(first) || last.isAfter(end)
        ? List.of(first)
        : first.datesUntil(last.plusDays(1)).toList();
  }

  private static int beforeClock(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
      at++;
    }
    for (String words : BEFORE_TIME) {
      if (text.startsWith(words, at)) {
        return at + words.length();
      }
    }
    return at;
  }

  /** The times of one session. */
  private record Clock(String words, @Nullable String zone, int end) {

    static @Nullable Clock at(String text, int from) {
      int end = time(text, from);
      if (end < 0) {
        return null;
      }
      int next = skip(text, end);
      if (text.startsWith("to ", next) || text.startsWith("- ", next)) {
        next = skip(text, next + 2);
      } else if (text.startsWith("-", next)) {
        next++;
      }
      int second = time(text, next);
      end = second < 0 ? end : second;
      int zoneStart = skip(text, end);
      int zoneEnd = zoneEnd(text, zoneStart);
      String zone = zoneEnd > zoneStart ? text.substring(zoneStart, zoneEnd) : null;
      end = zone == null ? end : zoneEnd;
      int bracket = skip(text, end);
      if (bracket < text.length() && text.charAt(bracket) == '(') {
        int most = Math.min(text.length(), bracket + LONGEST_BRACKET);
        int close = text.substring(bracket, most).indexOf(')');
        end = close < 0 ? end : bracket + close + 1;
      }
      return new Clock(text.substring(from, end), zone, end);
    }

    /** The end of {@code 15:00}, {@code 3:00 PM} or {@code 1500}, or -1. */
    private static int time(String text, int from) {
      int i = from;
      while (i < text.length() && i < from + 4 && Ascii.isDigit(text.charAt(i))) {
        i++;
      }
      int digits = i - from;
      boolean colon = digits >= 1 && digits <= 2 && i < text.length() && text.charAt(i) == ':';
      if (colon) {
        int minutes = i + 1;
        i = minutes;
        while (i < text.length() && i < minutes + 2 && Ascii.isDigit(text.charAt(i))) {
          i++;
        }
        if (i - minutes != 2) {
          return -1;
        }
      } else if (digits != 4) {
        return -1;
      }
      int half = skip(text, i);
      boolean named =
          text.regionMatches(true, half, "AM", 0, 2) || text.regionMatches(true, half, "PM", 0, 2);
      boolean whole = half + 2 >= text.length() || !Character.isLetter(text.charAt(half + 2));
      return named && whole && half + 2 <= text.length() ? half + 2 : i;
    }

    /** The end of {@code America/New_York}, {@code UTC}, {@code EDT}, {@code UTC+2}. */
    private static int zoneEnd(String text, int from) {
      int i = from;
      boolean capital = i < text.length() && Character.isUpperCase(text.charAt(i));
      while (capital && i < text.length() && isZone(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private static boolean isZone(char c) {
      return Character.isLetterOrDigit(c) || c == '/' || c == '_' || c == '+' || c == '-';
    }

    private static int skip(String text, int from) {
      int i = from;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      return i;
    }
  }
}
