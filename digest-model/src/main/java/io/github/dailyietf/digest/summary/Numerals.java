package io.github.dailyietf.digest.summary;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers as people write them: in digits, in kanji, in English words up to twenty. */
final class Numerals {

  /** Digits, with commas between thousands, or kanji. */
  static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,2}(?!\\d)|\\d{1,6}|[〇一二三四五六七八九十百千]{1,7})";

  /** The words from zero to twenty. */
  static final String WORD =
      "(?:no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String KANJI = "〇一二三四五六七八九";

  private Numerals() {}

  /** The value of one of these, or empty for anything else. */
  static OptionalInt parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int word = lower.equals("no") ? 0 : WORDS.indexOf(lower);
    if (word >= 0) {
      return OptionalInt.of(word);
    }
    int value = 0;
    int digits = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Compact.isDigit(c) && digits < 8) {
        value = value * 10 + c - '0';
        digits++;
      } else if (c != ',' || digits == 0) {
        return digits == 0 ? kanji(lower) : OptionalInt.empty();
      }
    }
    return digits > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** Both {@code 二十五} and {@code 二五}. */
  private static OptionalInt kanji(String text) {
    int sum = 0;
    int pending = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = KANJI.indexOf(c);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (digit >= 0) {
        pending = pending < 0 ? digit : pending * 10 + digit;
      } else if (unit > 0) {
        sum += Math.max(1, pending) * unit;
        pending = -1;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(sum + Math.max(0, pending));
  }
}
