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
public record HistorySource(String kind, String id) implements Comparable<HistorySource> {

  private static final Comparator<HistorySource> ORDER =
      Comparator.comparing(HistorySource::kind).thenComparing(HistorySource::id);

  /**
   * Checks that there is a kind.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public HistorySource {
    Slug.check(kind);
  }

  /**
   * A source of any kind.
   *
   * @throws IllegalArgumentException if the kind is blank
   */
  @JsonCreator
  public static HistorySource of(@JsonProperty("kind") String kind, @JsonProperty("id") String id) {
    return new HistorySource(kind, id);
  }

  /** A mail by its Message-ID; one without is named by its Subject. */
  public static HistorySource mail(Announcement mail) {
    return new HistorySource("mail", mail.messageId().orElse(mail.subject()));
  }

  /** Something in the Datatracker, by its path or address. */
  public static HistorySource datatracker(String path) {
    return new HistorySource("datatracker", path);
  }

  /** An entry of the RFC index. */
  public static HistorySource rfcIndex(RfcNumber number) {
    return new HistorySource("rfc-index", number.toString());
  }

  @Override
  public int compareTo(HistorySource other) {
    return ORDER.compare(this, other);
  }

  /** {@code mail 20180701091244.1@example.org}. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
