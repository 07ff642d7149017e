package io.github.dailyietf.datatracker;

import java.util.List;

/** Abstracts as the Datatracker keeps them: cut out of the text, often with its indentation. */
final class AbstractText {

  private AbstractText() {}

  /** Without common indentation, with one empty line between two paragraphs. */
  static String tidy(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text.strip();
    }
    List<String> lines = text.strip().lines().map(String::stripTrailing).toList();
    // The first line has often lost the indentation that the others still have.
    int indentation =
        lines.stream()
            .skip(1)
            .filter(line -> !line.isEmpty())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    var tidy = new StringBuilder(lines.get(0));
    boolean empty = false;
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isEmpty()) {
        tidy.append(empty ? "\n\n" : "\n").append(line, indentation, line.length());
      }
      empty = line.isEmpty();
    }
    return tidy.toString();
  }
}
