package io.github.dailyietf.digest.summary;

/** How little two texts differ. */
final class Likeness {

  private Likeness() {}

  /**
   * True if they differ in one character that was changed, added or lost, or in two neighbours that
   * changed places. Names that differ in a digit name different things.
   */
  static boolean misspelled(String known, String other) {
    int difference = known.length() - other.length();
    if (difference < -1 || difference > 1 || known.equals(other)) {
      return false;
    }
    int shorter = Math.min(known.length(), other.length());
    int start = 0;
    while (start < shorter && known.charAt(start) == other.charAt(start)) {
      start++;
    }
    int endKnown = known.length();
    int endOther = other.length();
    while (endKnown > start
        && endOther > start
        && known.charAt(endKnown - 1) == other.charAt(endOther - 1)) {
      endKnown--;
      endOther--;
    }
    boolean swapped =
        endKnown - start == 2
            && endOther - start == 2
            && known.charAt(start) == other.charAt(start + 1)
            && known.charAt(start + 1) == other.charAt(start);
    return (swapped || endKnown - start <= 1 && endOther - start <= 1)
        && !hasDigit(known, start, endKnown)
        && !hasDigit(other, start, endOther);
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Compact.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number of characters to change, add or leave out, or {@code limit + 1} if there are more:
   * as many steps as the text is long times the limit.
   */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int far = limit + 1;
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = Math.min(j, far);
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int above = j < i + limit ? row[j] : far;
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(far, Math.min(change, Math.min(above, row[j - 1]) + 1));
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return far;
      }
    }
    return row[b.length()];
  }
}
