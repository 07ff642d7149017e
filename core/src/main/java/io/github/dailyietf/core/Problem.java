package io.github.dailyietf.core;

/**
 * Something odd in a source that was read nevertheless: content never makes a reader fail.
 *
 * @param code a fixed key to test for: {@code date-missing}, {@code title-missing} ...
 * @param source what it was found in: a Message-ID, a file, an address
 * @param line the line in the source, counted from 1, or 0 if no line is meant
 * @param message a sentence for people
 * @param text the offending text, cut to {@value #LONGEST_TEXT} characters; may be empty
 */
public record Problem(String code, String source, int line, String message, String text) {

  /** How much of the offending text is kept. */
  public static final int LONGEST_TEXT = 200;

  /** Cuts the text. */
  public Problem {
    if (text.length() > LONGEST_TEXT) {
      int end = LONGEST_TEXT - 1;
      text = text.substring(0, Character.isHighSurrogate(text.charAt(end)) ? end : LONGEST_TEXT);
    }
  }

  /** A problem without a line and an offending text. */
  public static Problem of(String code, String source, String message) {
    return new Problem(code, source, 0, message, "");
  }

  /** One line for a report, whatever line breaks and control characters the parts have. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(source);
    if (line > 0) {
      out.append(", line ").append(line);
    }
    out.append(": ").append(message);
    if (!text.isEmpty()) {
      out.append(": \"").append(text).append('"');
    }
    return out.toString().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
