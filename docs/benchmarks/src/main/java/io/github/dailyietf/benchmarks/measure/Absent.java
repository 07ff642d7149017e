package io.github.dailyietf.benchmarks.measure;

/** A peer that is not on this machine. */
public final class Absent extends Exception {

  private static final long serialVersionUID = 1;

  /** Tells what is not there. */
  public Absent(String message) {
    super(message);
  }
}
