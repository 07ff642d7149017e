package io.github.dailyietf.benchmarks.measure;

/** A piece of work that is done again and again. */
@FunctionalInterface
public interface Task {

  /** Does it once and tells how much was found, which is the same each time. */
  long run() throws Exception;

  /** Prepares a task, which is not timed. */
  @FunctionalInterface
  interface Maker {

    /** Prepares it from the words behind its name. */
    Task make(String... arguments) throws Exception;
  }
}
