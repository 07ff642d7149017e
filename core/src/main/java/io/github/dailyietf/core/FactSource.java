package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;

/**
 * Where a fact stands: a mail, a row of the Datatracker, an entry of the RFC index.
 *
 * @param kind {@code mail}, {@code datatracker}, {@code rfc-index} or any other word
 * @param id what finds it there: a Message-ID without angle brackets, an address, a path
 */
public record FactSource(String kind, String id) implements Comparable<FactSource> {

  private static final Comparator<FactSource> ORDER =
      Comparator.comparing(FactSource::kind).thenComparing(FactSource::id);

  /**
   * Checks that there is a kind.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public FactSource {
    Slug.check(kind);
  }

  /**
   * A source of any kind.
   *
   * @throws IllegalArgumentException if the kind is blank
   */
  @JsonCreator
  public static FactSource of(@JsonProperty("kind") String kind, @JsonProperty("id") String id) {
    return new FactSource(kind, id);
  }

  /** A mail by its Message-ID; one without is named by its Subject. */
  public static FactSource mail(Announcement mail) {
    return new FactSource("mail", mail.messageId().orElse(mail.subject()));
  }

  /** Something in the Datatracker, by its path or address. */
  public static FactSource datatracker(String path) {
    return new FactSource("datatracker", path);
  }

  /** An entry of the RFC index. */
  public static FactSource rfcIndex(RfcNumber number) {
    return new FactSource("rfc-index", number.toString());
  }

  @Override
  public int compareTo(FactSource other) {
    return ORDER.compare(this, other);
  }

  /** {@code mail 20180701091244.1@example.org}. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
