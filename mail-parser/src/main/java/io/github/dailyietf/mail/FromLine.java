package io.github.dailyietf.mail;

/**
 * The line {@code From sender date} that begins each mail of an mbox file.
 *
 * <p>Archives do not all escape such lines in bodies, so a line counts only if it bears a date, or
 * if it is nothing but a sender between an empty line and a header field. Dates of other forms than
 * that of {@code asctime}, and the {@code From -} of Mozilla, count only before a header field.
 */
final class FromLine {

  /** Longer lines are text. */
  static final int LONGEST = 1000;

  private static final String FROM = "From ";

  /** The length of {@code Wed Aug 21 16:20:36 2013} and the blank before it. */
  private static final int USUAL_DATE = 25;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";

  private FromLine() {}

  /** True if {@code From } stands at a place. */
  static boolean begins(byte[] data, int at, int end) {
    return begins(data, at, end, true) == Verdict.DIVIDER;
  }

  /** Tells whether {@code From } stands at a place, of a stream that may go on. */
  static Verdict begins(byte[] data, int at, int limit, boolean ended) {
    for (int i = 0; i < FROM.length(); i++) {
      if (at + i >= limit) {
        return ended ? Verdict.TEXT : Verdict.UNDECIDED;
      }
      if (data[at + i] != FROM.charAt(i)) {
        return Verdict.TEXT;
      }
    }
    return Verdict.DIVIDER;
  }

  /**
   * Tells whether a line begins a mail.
   *
   * @param limit the end of what is known
   * @param ended true if nothing follows there
   * @param afterBlank true if the line before is empty
   * @param first true for the first line of a file, where a sender needs no date
   */
  static Verdict judge(
      byte[] data, int at, int limit, boolean ended, boolean afterBlank, boolean first) {
    return judge(data, at, -1, limit, ended, afterBlank, first);
  }

  /**
   * Tells whether a line begins a mail.
   *
   * @param known where its line feed stands, or -1 to search for it
   */
  static Verdict judge(
      byte[] data, int at, int known, int limit, boolean ended, boolean afterBlank, boolean first) {
    Verdict from = begins(data, at, limit, ended);
    if (from != Verdict.DIVIDER) {
      return from;
    }
    int most = Math.min(limit, at + LONGEST);
    int end = known >= 0 && known < most ? known : Ascii.indexOf(data, at, most, '\n');
    if (end < 0) {
      if (most < limit || limit - at >= LONGEST) {
        return Verdict.TEXT;
      }
      if (!ended) {
        return Verdict.UNDECIDED;
      }
      end = limit;
    }
    boolean dated = isDated(data, at + FROM.length(), end);
    if (dated && afterBlank) {
      return Verdict.DIVIDER;
    }
    int sender = at + FROM.length();
    return dated
            || first
            || afterBlank && isBareSender(data, sender, end)
            || isNobody(data, sender, end)
            || EnvelopeDate.followsSender(data, sender, end)
        ? header(data, end + 1, limit, ended)
        : Verdict.TEXT;
  }

  /** Looks for {@code Wed Aug 21} and a time, in this order, as every mail program writes it. */
  private static boolean isDated(byte[] data, int from, int end) {
    int usual = end - USUAL_DATE;
    if (usual >= from && isDay(data, usual, end) && hasTime(data, usual + 9, end)) {
      return true;
    }
    for (int i = from; i + 15 < end; i++) {
      if (isDay(data, i, end)) {
        return hasTime(data, i + 9, end);
      }
    }
    return false;
  }

  private static boolean isDay(byte[] data, int at, int end) {
    return data[at] == ' '
        && isName(data, at + 1, end, DAYS)
        && data[at + 4] == ' '
        && isName(data, at + 5, end, MONTHS)
        && data[at + 8] == ' ';
  }

  /** True if one of these names of three letters stands at a place. */
  static boolean isName(byte[] data, int at, int end, String names) {
    if (at + 3 > end) {
      return false;
    }
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

  /** What programs of Mozilla and Qualcomm write for a sender whom they do not know. */
  private static boolean isNobody(byte[] data, int from, int end) {
    int last = Ascii.trimmedEnd(data, from, end);
    return last == from + 1 && data[from] == '-'
        || last == from + 7 && Ascii.startsWith(data, from, last, "???@???");
  }

  /** True if a header field begins at a place of a text that ends. */
  static boolean isHeader(byte[] data, int at, int end) {
    return header(data, at, end, true) == Verdict.DIVIDER;
  }

  /** Tells whether a header field, a name without blanks and a colon, begins at a place. */
  private static Verdict header(byte[] data, int at, int limit, boolean ended) {
    int most = Math.min(limit, at + LONGEST);
    int i = at;
    while (i < most && data[i] > ' ' && data[i] != ':') {
      i++;
    }
    if (i < most) {
      return i > at && data[i] == ':' ? Verdict.DIVIDER : Verdict.TEXT;
    }
    return ended || i >= at + LONGEST ? Verdict.TEXT : Verdict.UNDECIDED;
  }
}
