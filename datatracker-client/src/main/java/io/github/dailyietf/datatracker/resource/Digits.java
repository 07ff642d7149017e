package io.github.dailyietf.datatracker.resource;

/** The ten digits; those of other scripts are none of the server's. */
final class Digits {

  private Digits() {}

  static boolean is(int c) {
    return c >= '0' && c <= '9';
  }
}
