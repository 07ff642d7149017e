package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;

/**
 * The number of an RFC. Its JSON form is the bare number.
 *
 * @param value 1 to 99999
 */
public record RfcNumber(@JsonValue int value) implements DocumentReference, Comparable<RfcNumber> {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not 1 to 99999
   */
  public RfcNumber {
    if (value < 1 || value > 99_999) {
      throw new IllegalArgumentException("not the number of an RFC, 1 to 99999: " + value);
    }
  }

  /**
   * The RFC of this number.
   *
   * @throws IllegalArgumentException if it is not 1 to 99999
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RfcNumber of(int number) {
    return new RfcNumber(number);
  }

  /**
   * Reads {@code RFC 9000}, {@code RFC9000}, {@code rfc0791}, {@code RFC-822}, {@code rfc9000.txt}
   * or {@code 9000}.
   *
   * @throws IllegalArgumentException if the text is none of these
   */
  public static RfcNumber parse(String text) {
    return new RfcNumber(SubSeries.number(text, "rfc", text));
  }

  /** The RFC's page in the Datatracker. */
  @Override
  public URI datatrackerUrl() {
    return URI.create(DATATRACKER + "rfc" + value + "/");
  }

  /** The RFC's page at the RFC Editor. */
  public URI infoUrl() {
    return URI.create("https://www.rfc-editor.org/info/rfc" + value);
  }

  @Override
  public int compareTo(RfcNumber other) {
    return Integer.compare(value, other.value);
  }

  /** {@code RFC 9000}. */
  @Override
  public String toString() {
    return "RFC " + value;
  }
}
