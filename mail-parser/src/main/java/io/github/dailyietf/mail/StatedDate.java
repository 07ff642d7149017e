package io.github.dailyietf.mail;

import io.github.dailyietf.core.PublicationDate;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole date in a sentence: {@code 2015-12-15}, {@code Tuesday, July 8, 2008}, {@code 8th of July
 * 2008}.
 *
 * @param end where the text goes on
 */
record StatedDate(LocalDate date, int end) {

  private static final String DAYS = "montuewedthufrisatsun";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 20;
  private static final int MOST_WORDS_BEFORE = 8;

  /** The date that begins at a place, or null. */
  static @Nullable StatedDate at(String text, int from) {
    int start = skipBlanks(text, from);
    int end = wordEnd(text, start);
    if (isName(text, start, DAYS)) {
      start = skipBlanks(text, end);
      end = wordEnd(text, start);
    }
    for (int words = 0; words < MOST_WORDS && end - start <= LONGEST_WORD * MOST_WORDS; words++) {
      int last = withoutPunctuation(text, start, end);
      LocalDate date = read(text.substring(start, last));
      if (date != null) {
        return new StatedDate(date, last);
      }
      int next = skipBlanks(text, end);
      if (next == text.length()) {
        return null;
      }
      end = wordEnd(text, next);
    }
    return null;
  }

  /** The last day that is stated at a place, words like {@code close of business on} before it. */
  static @Nullable StatedDate deadline(String text, int from) {
    int start = from;
    for (int words = 0; words < MOST_WORDS_BEFORE; words++) {
      StatedDate date = at(text, start);
      int end = wordEnd(text, skipBlanks(text, start));
      if (date != null || !isBeforeDeadline(text.substring(skipBlanks(text, start), end))) {
        return date;
      }
      start = end;
    }
    return null;
  }

  private static boolean isBeforeDeadline(String word) {
    boolean time = !word.isEmpty() && Ascii.isDigit(word.charAt(0)) && word.indexOf(':') > 0;
    return time || isWordBeforeDeadline(word);
  }

  private static boolean isWordBeforeDeadline(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the",
          "end",
          "close",
          "of",
          "business",
          "day",
          "on",
          "cob",
          "eob",
          "eod",
          "midnight",
          "noon",
          "am",
          "pm",
          "et",
          "est",
          "edt",
          "pt",
          "pst",
          "pdt",
          "utc",
          "gmt" ->
          true;
      default -> false;
    };
  }

  /** The first date at or after a place, or null. */
  static @Nullable StatedDate first(String text, int from) {
    int i = from;
    while (i < text.length()) {
      if (isWordStart(text, i)
          && (Ascii.isDigit(text.charAt(i)) || isName(text, i, MONTHS) || isName(text, i, DAYS))) {
        StatedDate date = at(text, i);
        if (date != null) {
          return date;
        }
      }
      i++;
    }
    return null;
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-';
  }

  private static @Nullable LocalDate read(String words) {
    if (words.isEmpty() || isRange(words)) {
      return null;
    }
    return PublicationDate.tryParse(plain(words)).flatMap(PublicationDate::day).orElse(null);
  }

  /** {@code February 5-7} is no day of the year 7. */
  private static boolean isRange(String words) {
    boolean letters = false;
    boolean dash = false;
    for (int i = 0; i < words.length(); i++) {
      letters |= Character.isLetter(words.charAt(i));
      dash |= words.charAt(i) == '-' && isDigit(words, i - 1) && isDigit(words, i + 1);
    }
    return letters && dash;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Ascii.isDigit(text.charAt(at));
  }

  /** Without the endings of ordinal numbers and the word {@code of}. */
  private static String plain(String words) {
    StringBuilder out = new StringBuilder(words.length());
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      boolean afterDigit = i > 0 && Ascii.isDigit(words.charAt(i - 1));
      if (afterDigit && isOrdinal(words, i)) {
        i += 2;
      } else if (words.startsWith(" of ", i)) {
        out.append(' ');
        i += 4;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static boolean isOrdinal(String words, int at) {
    if (at + 2 > words.length()
        || at + 2 < words.length() && Character.isLetter(words.charAt(at + 2))) {
      return false;
    }
    return switch (words.substring(at, at + 2).toLowerCase(Locale.ROOT)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  private static boolean isName(String text, int at, String names) {
    for (int i = 0; i < names.length(); i += 3) {
      if (text.regionMatches(true, at, names, i, 3)) {
        return true;
      }
    }
    return false;
  }

  private static int withoutPunctuation(String text, int start, int end) {
    int last = end;
    while (last > start && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_WORD);
    int i = from;
    while (i < most && text.charAt(i) > ' ') {
      i++;
    }
    return i;
  }
}
