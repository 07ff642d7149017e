package io.github.dailyietf.mail;

import io.github.dailyietf.core.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what was odd in one mail. Not thread-safe. */
final class Notes {

  private final List<Problem> problems = new ArrayList<>();
  private final String source;

  Notes(String source) {
    this.source = source;
  }

  void add(String code, String message) {
    problems.add(Problem.of(code, source, message));
  }

  void add(String code, String message, String text) {
    problems.add(new Problem(code, source, 0, message, text));
  }

  void add(String code, int line, String message, String text) {
    problems.add(new Problem(code, source, line, message, text));
  }

  List<Problem> problems() {
    return problems.isEmpty() ? List.of() : List.copyOf(problems);
  }
}
