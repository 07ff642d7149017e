package io.github.dailyietf.digest;

/**
 * One thing that a digest knows, with its source. {@link Digest#facts} gives them all.
 *
 * @param subject what it is about: a document as {@code draft-x-03} or {@code RFC 9000}, the day,
 *     or the Subject of an announcement
 * @param attribute the name of the property: {@code pages}, {@code group.acronym}, {@code updates}
 * @param value the value as text
 * @param source where it stands
 */
public record Fact(String subject, String attribute, String value, Source source) {

  /** {@code draft-x-03 pages = 41 (mail <a@example.org> Pages)}. */
  @Override
  public String toString() {
    return subject + " " + attribute + " = " + value + " (" + source + ")";
  }
}
