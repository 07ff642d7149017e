package io.github.dailyietf.core;

/** What stands in logs and debuggers for a value that would fill pages. */
final class Brief {

  private Brief() {}

  /** {@code history of draft-ietf-exnet-widgets (events: 12)}. */
  static String of(DocumentHistory history) {
    return "history of " + history.subject() + " (events: " + history.events().size() + ")";
  }
}
