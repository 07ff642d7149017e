package io.github.dailyietf.mail;

/**
 * Dates in {@code From_} lines that are not those of {@code asctime}: the ones of RFC 822 and of
 * ISO 8601. They count only where a date has to stand, behind one word, because texts have such
 * dates.
 */
final class EnvelopeDate {

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";

  private EnvelopeDate() {}

  /** True if a sender without blanks and a date stand at a place. */
  static boolean followsSender(byte[] data, int from, int end) {
    int at = word(data, from, end);
    int date = Ascii.skipBlanks(data, at, end);
    boolean word = at > from && date > at && data[at - 1] != ',';
    return word && (isMailDate(data, date, end) || isIsoDate(data, date, end));
  }

  /** The end of a word; what stands between quotation marks may have blanks. */
  private static int word(byte[] data, int from, int end) {
    boolean quoted = false;
    int i = from;
    while (i < end && (quoted || !Ascii.isBlank(data[i]))) {
      quoted ^= data[i] == '"';
      i++;
    }
    return i;
  }

  /** {@code Wed, 21 Aug 2013 16:20}, {@code 21-Aug-13 16:20}, {@code Wed, Aug 21 16:20}. */
  private static boolean isMailDate(byte[] data, int from, int end) {
    int at = from;
    if (FromLine.isName(data, at, end, DAYS)) {
      at += at + 3 < end && data[at + 3] == ',' ? 4 : 3;
      at = Ascii.skipBlanks(data, at, end);
    }
    if (FromLine.isName(data, at, end, MONTHS)) {
      at = Ascii.skipBlanks(data, at + 3, end);
      int behind = digits(data, at, end, 2);
      return behind > at && isClock(data, Ascii.skipBlanks(data, behind, end), end);
    }
    int month = digits(data, at, end, 2);
    if (month == at || month >= end || data[month] != ' ' && data[month] != '-') {
      return false;
    }
    month = data[month] == '-' ? month + 1 : Ascii.skipBlanks(data, month, end);
    if (!FromLine.isName(data, month, end, MONTHS)) {
      return false;
    }
    int year = month + 3 < end && data[month + 3] == '-' ? month + 4 : month + 3;
    year = Ascii.skipBlanks(data, year, end);
    int behind = digits(data, year, end, 4);
    return behind >= year + 2 && isClock(data, Ascii.skipBlanks(data, behind, end), end);
  }

  /** {@code 2013-08-21T16:20} or with a blank between day and time. */
  private static boolean isIsoDate(byte[] data, int from, int end) {
    boolean day =
        from + 11 < end
            && digits(data, from, end, 4) == from + 4
            && data[from + 4] == '-'
            && digits(data, from + 5, end, 2) == from + 7
            && data[from + 7] == '-'
            && digits(data, from + 8, end, 2) == from + 10
            && (data[from + 10] == 'T' || data[from + 10] == ' ');
    return day && isClock(data, from + 11, end);
  }

  private static boolean isClock(byte[] data, int from, int end) {
    int colon = digits(data, from, end, 2);
    return colon > from
        && colon < end
        && data[colon] == ':'
        && digits(data, colon + 1, end, 2) == colon + 3;
  }

  /** The end of the digits at a place, of which there are at most so many. */
  private static int digits(byte[] data, int from, int end, int most) {
    int i = from;
    while (i < end && i < from + most && Ascii.isDigit(data[i])) {
      i++;
    }
    return i;
  }
}
