package io.github.dailyietf.mail;

import java.util.ArrayList;
import java.util.List;

/** Texts in the only form in which a mail can carry them, and as columns of a mail. */
final class NormalText {

  private NormalText() {}

  /** Runs of white space as one blank, none at the ends. */
  static String collapsed(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split("[ \t\r\n\f]+", -1)) {
      if (!word.isEmpty()) {
        out.append(out.length() == 0 ? "" : " ").append(word);
      }
    }
    return out.toString();
  }

  /**
   * An abstract without shared indentation, blanks at the ends of lines and repeated empty lines.
   *
   * @param firstCounts true if the first line's indentation counts: it stands under a label
   */
  static String abstractText(String text, boolean firstCounts) {
    List<String> lines = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      String end = line.replaceAll("[ \t\r\f]+$", "");
      boolean gap = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
      if (!end.isEmpty() || !gap) {
        lines.add(end);
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    int indent = Integer.MAX_VALUE;
    for (int i = firstCounts ? 0 : 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        indent = Math.min(indent, indent(lines.get(i)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int cut = i == 0 ? indent(line) : Math.min(indent, line.length());
      lines.set(i, line.substring(cut));
    }
    return String.join("\n", lines);
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && " \t\r\f".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The lines of a text, each that is not empty after some blanks; the first after others. */
  static String indented(String text, int first, int others) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int blanks = out.length() == 0 ? first : others;
      out.append(line.isEmpty() ? "" : " ".repeat(blanks)).append(line).append('\n');
    }
    return out.toString();
  }

  /**
   * Words on lines of at most {@code width} characters where that can be.
   *
   * @param used how much of the first line is used
   * @param between what stands between two lines
   */
  static String wrapped(String text, int used, int width, String between) {
    StringBuilder out = new StringBuilder();
    int column = used;
    for (String word : text.split(" ", -1)) {
      boolean first = out.length() == 0;
      if (!first && column + 1 + word.length() > width) {
        out.append(between);
        column = between.length() - between.lastIndexOf('\n') - 1;
      } else if (!first) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }

  /** A text filled up with blanks. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
