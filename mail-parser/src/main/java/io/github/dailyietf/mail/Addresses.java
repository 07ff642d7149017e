package io.github.dailyietf.mail;

import java.util.Optional;

/** Finds web and mail addresses among the words of a text. */
final class Addresses {

  private static final String AROUND = "<>()[]{}\"',;:.";

  private Addresses() {}

  /** The first web address at or after a place. */
  static Optional<String> web(String text, int from) {
    int scheme = text.indexOf("://", from);
    if (scheme < 0) {
      return Optional.empty();
    }
    int start = scheme;
    while (start > from && isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = scheme + 3;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    while (end > scheme + 3 && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == scheme + 3 || start == scheme
        ? Optional.empty()
        : Optional.of(text.substring(start, end));
  }

  /**
   * The first mail address at or after a place: {@code ietf@ietf.org}, or {@code ietf at ietf.org}
   * as archives and old announcements write it.
   */
  static Optional<String> mail(String text, int from) {
    int at = text.indexOf('@', from);
    int word = text.indexOf(" at ", from);
    boolean spelled = word >= 0 && (at < 0 || word < at);
    while (spelled && !isDomain(text, word + 4)) {
      word = text.indexOf(" at ", word + 1);
      spelled = word >= 0 && (at < 0 || word < at);
    }
    int left = spelled ? word : at;
    if (left < 0) {
      return Optional.empty();
    }
    int start = left;
    while (start > from && isAddress(text.charAt(start - 1))) {
      start--;
    }
    int right = spelled ? word + 4 : at + 1;
    int end = right;
    while (end < text.length() && isAddress(text.charAt(end))) {
      end++;
    }
    while (end > right && text.charAt(end - 1) == '.') {
      end--;
    }
    return start == left || end == right
        ? Optional.empty()
        : Optional.of(text.substring(start, left) + "@" + text.substring(right, end));
  }

  private static boolean isDomain(String text, int from) {
    int end = from;
    int dot = -1;
    while (end < text.length() && isAddress(text.charAt(end))) {
      if (text.charAt(end) == '.') {
        dot = end;
      }
      end++;
    }
    return dot > from && dot + 1 < end;
  }

  private static boolean isAddress(char c) {
    return isLetter(c) || Ascii.isDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
