package io.github.dailyietf.digest;

import java.util.List;
import java.util.Locale;

/**
 * Where a {@link Fact} stands, so that a reader can look it up.
 *
 * @param kind what kind of source it is
 * @param where the Message-IDs of the mails without angle brackets, or the address of the answer;
 *     empty if the source has none
 * @param field the field of the mail as mails of today label it, the attribute of the answer, or
 *     the rule in a few words
 */
public record Source(Kind kind, List<String> where, String field) {

  /** The kinds of sources. */
  public enum Kind {
    /** A field of an announcement mail. */
    MAIL,
    /** The answer of a {@link io.github.dailyietf.core.DocumentLookup}. */
    LOOKUP,
    /** Worked out from other facts: a count, a place in an order, an extract. */
    RULE,
    /** Text of a language model. */
    MODEL,
    /** Text of a person. */
    HUMAN
  }

  /** Copies the list. */
  public Source {
    where = List.copyOf(where);
  }

  /** A rule in a few words. */
  public static Source rule(String rule) {
    return new Source(Kind.RULE, List.of(), rule);
  }

  /** A field of mails. */
  public static Source mail(List<String> messageIds, String field) {
    return new Source(Kind.MAIL, messageIds, field);
  }

  /** {@code mail <a@example.org> Title}, {@code rule: length of the list}. */
  @Override
  public String toString() {
    String places =
        switch (kind) {
          case MAIL -> String.join("", where.stream().map(id -> " <" + id + ">").toList());
          default -> String.join("", where.stream().map(address -> " " + address).toList());
        };
    String name = kind.name().toLowerCase(Locale.ROOT);
    return places.isEmpty() ? name + ": " + field : name + places + " " + field;
  }
}
