package io.github.dailyietf.mail;

/** Takes a title out of the words that stand before the name of its document. */
final class TitleText {

  private static final int LONGEST = 400;
  private static final String CLOSING = "'\"\u2019\u201D";
  private static final String OPENING = "'\"\u2018\u201C";

  /** What a sentence says before its object. */
  private static final String[] VERBS = {
    "to consider ",
    "has approved ",
    "The IESG also approved ",
    "The IESG will also consider ",
    "consider ",
  };

  /** What can stand before a title without quotation marks. */
  private static final String[] LEADING = {
    "- ",
    "o ",
    "* ",
    ", ",
    "; ",
    ". ",
    ": ",
    "and ",
    "the ",
    "publication of ",
    "document ",
    "Internet-Drafts ",
    "Internet-Draft ",
    "Internet Drafts ",
    "Internet Draft ",
  };

  private TitleText() {}

  /**
   * The title at the end of a text, or an empty text.
   *
   * @param quoted true if only a title in quotation marks can be told from the sentence
   */
  static String before(String text, boolean quoted) {
    String words = text.strip();
    if (words.isEmpty()) {
      return "";
    }
    int kind = CLOSING.indexOf(words.charAt(words.length() - 1));
    int open = kind < 0 ? -1 : opening(words, OPENING.charAt(kind));
    if (open >= 0 && endsQuotingAPart(words, open, OPENING.charAt(kind), CLOSING.charAt(kind))) {
      open = -1;
    }
    String title =
        open >= 0 ? words.substring(open + 1, words.length() - 1) : quoted ? "" : unquoted(words);
    title = title.strip();
    return title.length() > LONGEST ? "" : title;
  }

  /** Where the quotation begins: behind a bullet, or else at the first mark that begins a word. */
  private static int opening(String words, char mark) {
    int last = words.length() - 1;
    for (String bullet : new String[] {"- ", "o "}) {
      int at = words.indexOf(bullet + mark);
      while (at > 0 && words.charAt(at - 1) != ' ') {
        at = words.indexOf(bullet + mark, at + 1);
      }
      if (at >= 0 && at + 2 < last) {
        return at + 2;
      }
    }
    int at = words.indexOf(mark);
    while (at > 0 && at < last && words.charAt(at - 1) != ' ' && words.charAt(at - 1) != '(') {
      at = words.indexOf(mark, at + 1);
    }
    return at < last ? at : -1;
  }

  /**
   * True for a title without quotation marks around it that has a quotation at its end, as in
   * {@code consider The Flag "X"} or {@code 'Old' and 'New'}.
   */
  private static boolean endsQuotingAPart(String words, int open, char opening, char closing) {
    boolean named = start(words) > 0 || words.startsWith("- ") || words.startsWith("o ");
    int title = words.length() - unquoted(words).length();
    if (named && title < open && isCapital(words.charAt(title)) && !isBullet(words, open - 2)) {
      return true;
    }
    int depth = 0;
    boolean closed = false;
    for (int i = open; i < words.length(); i++) {
      if (words.charAt(i) == opening && (i == open || words.charAt(i - 1) == ' ')) {
        depth++;
      } else if (words.charAt(i) == closing && isWordEnd(words, i + 1)) {
        depth--;
        closed |= depth == 0 && i + 1 < words.length();
      }
    }
    return closed && depth == 0;
  }

  private static boolean isBullet(String words, int at) {
    return (words.startsWith("- ", at) || words.startsWith("o ", at))
        && (at == 0 || words.charAt(at - 1) == ' ');
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isWordEnd(String words, int at) {
    return at == words.length() || !Character.isLetterOrDigit(words.charAt(at));
  }

  private static String unquoted(String words) {
    return withoutLeading(words.substring(start(words)).strip());
  }

  /** Where what a sentence is about begins; 0 if it does not say. */
  private static int start(String words) {
    int following = words.indexOf("following ");
    int cut = following < 0 ? 0 : words.indexOf(':', following) + 1;
    for (int i = 0; i < VERBS.length && cut == 0; i++) {
      int at = words.indexOf(VERBS[i]);
      cut = at < 0 ? 0 : at + VERBS[i].length();
    }
    return cut;
  }

  private static String withoutLeading(String words) {
    String title = words;
    int before;
    do {
      before = title.length();
      for (String leading : LEADING) {
        if (title.startsWith(leading)) {
          title = title.substring(leading.length()).strip();
        }
      }
      title = withoutNumber(title);
    } while (title.length() < before);
    return title;
  }

  /** Without {@code 1. } or {@code (1) }. */
  private static String withoutNumber(String title) {
    int i = title.startsWith("(") ? 1 : 0;
    int digits = i;
    while (i < title.length() && Ascii.isDigit(title.charAt(i))) {
      i++;
    }
    boolean number =
        i > digits
            && i - digits <= 2
            && i + 1 < title.length()
            && (title.charAt(i) == '.' || title.charAt(i) == ')')
            && title.charAt(i + 1) == ' ';
    return number ? title.substring(i + 1).strip() : title;
  }

  /** True if two titles differ in white space at most, as by a line break behind a hyphen. */
  static boolean same(String one, String other) {
    return one.replace(" ", "").equals(other.replace(" ", ""));
  }
}
