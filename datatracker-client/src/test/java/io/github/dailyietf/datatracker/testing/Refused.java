package io.github.dailyietf.datatracker.testing;

/** A question that the Datatracker answers with 400 and this text. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refused(String text) {
    super(text, null, false, false);
  }

  static Refused noFiltering(String field) {
    return new Refused("The '" + field + "' field does not allow filtering.");
  }

  static Refused noRelations(String field) {
    return new Refused("The '" + field + "' field does not support relations.");
  }

  static Refused mismatch() {
    return new Refused("Invalid resource lookup data provided (mismatched type).");
  }

  String text() {
    String text = getMessage();
    return text == null ? "" : text;
  }
}
