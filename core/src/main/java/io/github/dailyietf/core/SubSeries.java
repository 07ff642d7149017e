package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;

/**
 * A number in one of the RFC sub-series: {@code BCP 14}, {@code STD 97}, {@code FYI 36}.
 *
 * @param series which sub-series
 * @param number 1 to 99999
 */
public record SubSeries(Series series, int number)
    implements DocumentReference, Comparable<SubSeries> {

  /** The three sub-series of RFC 2026 and RFC 1150. No other was ever made. */
  public enum Series {
    /** Best Current Practice. */
    BCP,
    /** Internet Standard. */
    STD,
    /** For Your Information, closed by RFC 6360. */
    FYI
  }

  private static final Comparator<SubSeries> ORDER =
      Comparator.comparing(SubSeries::series).thenComparingInt(SubSeries::number);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not 1 to 99999
   */
  public SubSeries {
    if (number < 1 || number > 99_999) {
      throw new IllegalArgumentException("not a number of " + series + ", 1 to 99999: " + number);
    }
  }

  /**
   * The document set of this number.
   *
   * @throws IllegalArgumentException if the number is not 1 to 99999
   */
  public static SubSeries of(Series series, int number) {
    return new SubSeries(series, number);
  }

  /**
   * Reads {@code BCP 14}, {@code BCP14}, {@code bcp0014} or {@code STD-97}.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubSeries parse(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    for (Series series : Series.values()) {
      String prefix = series.name().toLowerCase(Locale.ROOT);
      if (lower.startsWith(prefix)) {
        return new SubSeries(series, number(lower, prefix, text));
      }
    }
    throw new IllegalArgumentException("not BCP, STD or FYI and a number: " + text);
  }

  /** The page of the set in the Datatracker. */
  @Override
  public URI datatrackerUrl() {
    return URI.create(DATATRACKER + series.name().toLowerCase(Locale.ROOT) + number + "/");
  }

  @Override
  public int compareTo(SubSeries other) {
    return ORDER.compare(this, other);
  }

  /** {@code BCP 14}. */
  @Override
  @JsonValue
  public String toString() {
    return series + " " + number;
  }

  /** The number in a text like {@code RFC-0822.txt}; the prefix may be missing for an RFC. */
  static int number(String text, String prefix, String original) {
    String rest = FileName.withoutExtension(text.strip().toLowerCase(Locale.ROOT));
    if (rest.startsWith(prefix)) {
      rest = rest.substring(prefix.length()).stripLeading();
      if (rest.startsWith("-")) {
        rest = rest.substring(1);
      }
    }
    int value = 0;
    for (int i = 0; i < rest.length(); i++) {
      if (!FileName.isDigit(rest.charAt(i)) || i > 8) {
        throw new IllegalArgumentException("not a document number: " + original);
      }
      value = value * 10 + rest.charAt(i) - '0';
    }
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("not a document number: " + original);
    }
    return value;
  }
}
