package io.github.dailyietf.digest;

/** How a failure stands in a report: its kind without the package, and what it says. */
final class FailureText {

  private FailureText() {}

  static String of(Throwable failure) {
    String name = failure.getClass().getName();
    String kind = name.substring(name.lastIndexOf('.') + 1);
    String message = failure.getMessage();
    return message == null ? kind : kind + ": " + message;
  }
}
