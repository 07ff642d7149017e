package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The revision of an Internet-Draft, written with two digits: {@code 00} is the first one posted.
 *
 * <p>Two counts are in use and differ by one. Revision {@code 18} is the 18th <em>revision</em>
 * ({@link #number}) and the 19th <em>version</em> ({@link #ordinal}), because {@code 00} is a
 * version but revises nothing.
 *
 * @param number 0 to 999
 */
public record Revision(int number) implements Comparable<Revision> {

  /** {@code 00}. */
  public static final Revision INITIAL = new Revision(0);

  /** What every revision ever posted was written with. */
  static final int USUAL_DIGITS = 2;

  static final int MOST_DIGITS = 3;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not 0 to 999
   */
  public Revision {
    if (number < 0 || number > 999) {
      throw new IllegalArgumentException("not a revision, 0 to 999: " + number);
    }
  }

  /**
   * The revision of this number.
   *
   * @throws IllegalArgumentException if it is not 0 to 999
   */
  public static Revision of(int number) {
    return new Revision(number);
  }

  /**
   * Reads {@code 03}, {@code -03} or {@code 3}.
   *
   * @throws IllegalArgumentException if the text is not one to three digits
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Revision parse(String text) {
    String digits = text.strip();
    if (digits.startsWith("-")) {
      digits = digits.substring(1);
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (!FileName.isDigit(digits.charAt(i)) || i >= MOST_DIGITS) {
        throw new IllegalArgumentException("not a revision: " + text);
      }
      value = value * 10 + digits.charAt(i) - '0';
    }
    if (digits.isEmpty()) {
      throw new IllegalArgumentException("not a revision: " + text);
    }
    return new Revision(value);
  }

  /** True for {@code 00}. */
  public boolean initial() {
    return number == 0;
  }

  /** Which version of the document this is, counted from 1: 19 for {@code 18}. */
  public int ordinal() {
    return number + 1;
  }

  /**
   * The revision after this one.
   *
   * @throws IllegalArgumentException after 999
   */
  public Revision next() {
    return new Revision(number + 1);
  }

  /** The revision before this one, or empty for {@code 00}. */
  public Optional<Revision> previous() {
    return number == 0 ? Optional.empty() : Optional.of(new Revision(number - 1));
  }

  @Override
  public int compareTo(Revision other) {
    return Integer.compare(number, other.number);
  }

  /** At least two digits: {@code 03}. */
  @Override
  @JsonValue
  public String toString() {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
