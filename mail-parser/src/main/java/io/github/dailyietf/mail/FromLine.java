package io.github.dailyietf.mail;

/**
 * The line {@code From sender date} that begins each mail of an mbox file.
 *
 * <p>Archives do not all escape such lines in bodies, so a line counts only if it bears a date, or
 * if it is nothing but a sender between an empty line and a header field.
 */
final class FromLine {

  /** Longer lines are text. */
  static final int LONGEST = 1000;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";

  private FromLine() {}

  static boolean begins(byte[] data, int at, int end) {
    return end - at >= 5
        && data[at] == 'F'
        && data[at + 1] == 'r'
        && data[at + 2] == 'o'
        && data[at + 3] == 'm'
        && data[at + 4] == ' ';
  }

  /**
   * Tells whether the line begins a mail.
   *
   * @param at where {@code From } stands
   * @param end the end of the line
   * @param dataEnd the end of what is known
   * @param afterBlank true if the line before is empty or this is the first one
   */
  static boolean separates(byte[] data, int at, int end, int dataEnd, boolean afterBlank) {
    if (end - at > LONGEST) {
      return false;
    }
    if (isDated(data, at + 5, end)) {
      return afterBlank || isHeader(data, end + 1, dataEnd);
    }
    return afterBlank && isBareSender(data, at + 5, end) && isHeader(data, end + 1, dataEnd);
  }

  /** Looks for {@code Wed Aug 21} and a time, in this order, as every mail program writes it. */
  private static boolean isDated(byte[] data, int from, int end) {
    for (int i = from; i + 15 < end; i++) {
      if (data[i] == ' '
          && isName(data, i + 1, DAYS)
          && data[i + 4] == ' '
          && isName(data, i + 5, MONTHS)
          && data[i + 8] == ' ') {
        return hasTime(data, i + 9, end);
      }
    }
    return false;
  }

  private static boolean isName(byte[] data, int at, String names) {
    for (int i = 0; i < names.length(); i += 3) {
      if (data[at] == names.charAt(i)
          && data[at + 1] == names.charAt(i + 1)
          && data[at + 2] == names.charAt(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTime(byte[] data, int from, int end) {
    for (int i = from + 2; i + 2 < end; i++) {
      if (data[i] == ':' && Ascii.isDigit(data[i - 1]) && Ascii.isDigit(data[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareSender(byte[] data, int from, int end) {
    int last = Ascii.trimmedEnd(data, from, end);
    for (int i = from; i < last; i++) {
      if (Ascii.isBlank(data[i])) {
        return false;
      }
    }
    return last > from;
  }

  /** True if a header field begins here: a name without blanks and a colon. */
  static boolean isHeader(byte[] data, int at, int end) {
    int i = at;
    while (i < end && data[i] > ' ' && data[i] != ':') {
      i++;
    }
    return i > at && i < end && data[i] == ':';
  }
}
