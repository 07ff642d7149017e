package io.github.dailyietf.benchmarks.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of an announcement says about the draft. Texts are empty and numbers 0 where it
 * does not say.
 *
 * @param group null for the work of individuals
 * @param name without the revision
 * @param revision 0 to 99
 * @param title one line
 * @param authors full names
 * @param pages at least 1
 * @param date the date that the draft bears
 * @param abstractText without indentation, paragraphs separated by an empty line
 */
public record DraftFacts(
    @Nullable GroupFacts group,
    String name,
    int revision,
    String title,
    List<String> authors,
    int pages,
    @Nullable LocalDate date,
    String abstractText) {

  /** Name and revision together: {@code draft-example-widgets-03}. */
  public String version() {
    return name + (revision < 10 ? "-0" : "-") + revision;
  }
}
