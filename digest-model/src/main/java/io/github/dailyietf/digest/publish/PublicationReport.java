package io.github.dailyietf.digest.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of each post of a plan. {@link #toString} is one line for each post.
 *
 * @param results one for each post, in their order
 */
public record PublicationReport(List<Result> results) {

  /** What became of a post. */
  public enum Outcome {
    /** It was published now. */
    CREATED,
    /** It was changed now. */
    UPDATED,
    /** It stood there already. */
    SKIPPED,
    /** An earlier run had published it and not lived to write that down. */
    FOUND,
    /** The service did not take it. */
    REFUSED,
    /** Nobody knows whether the service took it: a person has to look. */
    TO_BE_CHECKED,
    /** It was not tried, so that later posts do not stand before earlier ones. */
    LEFT
  }

  /**
   * The result of one post.
   *
   * @param post which
   * @param outcome what became of it
   * @param address where the service keeps it, if that is known
   * @param detail what the service or the look-up said when something went wrong
   */
  public record Result(
      Post post, Outcome outcome, Optional<String> address, Optional<String> detail) {

    /** {@code REFUSED slack/2025-11-28/1: no such channel}. */
    @Override
    public String toString() {
      return outcome
          + " "
          + post.place()
          + detail.map(words -> ": " + words.replaceAll("\\p{Cntrl}+", " ")).orElse("");
    }
  }

  /** Copies the results. */
  public PublicationReport {
    results = List.copyOf(results);
  }

  /** True if every post now stands where it should. */
  public boolean complete() {
    return with(Outcome.REFUSED).isEmpty()
        && with(Outcome.TO_BE_CHECKED).isEmpty()
        && with(Outcome.LEFT).isEmpty();
  }

  /** The results with this outcome. */
  public List<Result> with(Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).toList();
  }

  @Override
  public String toString() {
    return results.stream().map(Result::toString).collect(Collectors.joining("\n"));
  }
}
