package io.github.dailyietf.digest.publish;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What applying posts would do now: a dry run. {@link #toString} is one line for each post.
 *
 * @param steps one for each post, in their order
 */
public record PublicationPlan(List<Step> steps) {

  /** What is to be done with a post. */
  public enum Action {
    /** It was never published. */
    CREATE,
    /** It is published with another content. */
    UPDATE,
    /** It is published as it is. */
    SKIP,
    /** An earlier run ended while it was being published: the service must be asked. */
    CHECK
  }

  /**
   * One post of a plan.
   *
   * @param action what is to be done
   * @param post with what
   */
  public record Step(Action action, Post post) {
    /** {@code CREATE slack/2025-11-28/1}. */
    @Override
    public String toString() {
      return action + " " + post.place();
    }
  }

  /** Copies the steps. */
  public PublicationPlan {
    steps = List.copyOf(steps);
  }

  /** How many posts have this action. */
  public int count(Action action) {
    return (int) steps.stream().filter(step -> step.action() == action).count();
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }
}
