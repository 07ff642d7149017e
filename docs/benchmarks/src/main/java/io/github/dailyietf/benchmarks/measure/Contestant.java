package io.github.dailyietf.benchmarks.measure;

import java.io.IOException;

/** What does a task whenever it is told to, and waits in between. */
public interface Contestant extends AutoCloseable {

  /**
   * Does the task so many times and tells what one of them cost.
   *
   * @throws IOException if it cannot, with its own words
   */
  Lap lap(int times) throws IOException;

  /** Begins anew in a process of its own, since no two are compiled quite alike. */
  default void renew() throws IOException {}

  /** Ends it. */
  @Override
  default void close() {}
}
