package io.github.dailyietf.digest.topic;

import java.util.List;

/** What stands in logs and debuggers for a value that would fill pages. */
final class Brief {

  private Brief() {}

  /** {@code window of 28 days (known: 2, 2025-11-27 to 2025-11-28)}. */
  static String of(Window window) {
    List<DayCounts> known = window.counts();
    String span =
        known.isEmpty()
            ? ""
            : ", " + known.get(0).day() + " to " + known.get(known.size() - 1).day();
    return "window of " + window.days() + " days (known: " + known.size() + span + ")";
  }
}
