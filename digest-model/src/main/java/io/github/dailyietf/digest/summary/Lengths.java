package io.github.dailyietf.digest.summary;

import java.util.Locale;
import java.util.Set;

/**
 * How long texts should be, in characters. The figures are those of Japanese articles by hand;
 * languages with an alphabet need about 2.2 times as many characters for the same.
 */
record Lengths(int item, int point, int summary, int essay, int editorial) {

  private static final Set<String> DENSE = Set.of("ja", "zh", "ko");

  static Lengths of(Locale locale, int item) {
    double times = item / 220.0;
    boolean dense = DENSE.contains(locale.getLanguage());
    if (item == 0) {
      times = dense ? 1 : 2.2;
    }
    return new Lengths(
        rounded(220 * times),
        rounded(100 * times),
        rounded(500 * times),
        rounded(300 * times),
        rounded(400 * times));
  }

  private static int rounded(double characters) {
    return (int) Math.max(40, Math.round(characters / 10) * 10);
  }
}
