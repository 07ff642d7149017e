package io.github.dailyietf.mail;

import io.github.dailyietf.core.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what was odd in one mail. Not thread-safe. */
final class Notes {

  private List<Problem> problems = List.of();
  private final String source;

  Notes(String source) {
    this.source = source;
  }

  void add(String code, String message) {
    add(Problem.of(code, source, message));
  }

  void add(String code, String message, String text) {
    add(new Problem(code, source, 0, message, text));
  }

  void add(String code, int line, String message, String text) {
    add(new Problem(code, source, line, message, text));
  }

  private void add(Problem problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
