package io.github.dailyietf.digest.summary;

/** Shortens a text where a reader can see that it was cut. */
final class Cut {

  private static final String ELLIPSIS = " …";
  private static final int JOINER = 0x200D;

  private Cut() {}

  /**
   * At most so many characters: up to the end of a clause if one ends in the last third, else of a
   * word, else of what a reader takes for one character; an ellipsis behind it.
   */
  static String at(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int room = most - ELLIPSIS.length();
    int end = text.lastIndexOf(' ', room);
    if (end < room / 2) {
      end = characterEnd(text, room);
    }
    for (int i = end - 1; i > room * 2 / 3; i--) {
      if (text.charAt(i) == ' ' && ",;:".indexOf(text.charAt(i - 1)) >= 0) {
        end = i;
        break;
      }
    }
    while (end > 1 && ",;: (".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end) + ELLIPSIS;
  }

  /** The last place not behind the given one that is not within a character. */
  static int characterEnd(String text, int most) {
    int end = most;
    while (end > 1 && within(text, end)) {
      end--;
    }
    return end > 1 ? end : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static boolean within(String text, int index) {
    if (Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1))) {
      return true;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return before == JOINER || after == JOINER || continues(after) || pair(text, index);
  }

  private static boolean continues(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** Within the two letters of a flag: an odd number of such letters stands before. */
  private static boolean pair(String text, int index) {
    if (!flagLetter(text.codePointAt(index))) {
      return false;
    }
    int letters = 0;
    for (int i = index; i > 1 && flagLetter(text.codePointBefore(i)); i -= 2) {
      letters++;
    }
    return letters % 2 == 1;
  }

  private static boolean flagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }
}
