package io.github.dailyietf.digest.render;

/** Circled numbers, of which Unicode has fifty in three places. */
final class Marks {

  private Marks() {}

  /** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿; beyond that the plain number. */
  static String of(int number) {
    if (number >= 1 && number <= 20) {
      return Character.toString(0x2460 + number - 1);
    } else if (number >= 21 && number <= 35) {
      return Character.toString(0x3251 + number - 21);
    } else if (number >= 36 && number <= 50) {
      return Character.toString(0x32b1 + number - 36);
    }
    return Integer.toString(number);
  }
}
