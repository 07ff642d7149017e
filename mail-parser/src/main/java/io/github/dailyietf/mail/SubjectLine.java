package io.github.dailyietf.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Subject without the marks that lists and mail programs put before it.
 *
 * @param whole the Subject with its marks
 * @param text what is left: {@code I-D Action: draft-example-widgets-03.txt}
 * @param passedOn true if there is a reply or forward mark, before or behind
 */
record SubjectLine(String whole, String text, boolean passedOn) {

  /**
   * A Subject in two at a standing phrase such as {@code Last Call:}.
   *
   * @param qualifier what stands before it: {@code Second}, {@code CORRECTED}; may be empty
   * @param rest what stands behind it
   */
  record Headline(String qualifier, String rest) {

    /** The qualifier, if there is one. */
    Optional<String> stated() {
      return qualifier.isEmpty() ? Optional.empty() : Optional.of(qualifier);
    }
  }

  private static final int LONGEST_QUALIFIER = 40;
  private static final int MOST_QUALIFIERS = 4;
  private static final int LONGEST_MARK = 20;
  private static final int LONGEST_TAG = 40;

  private static final String[] MARKS = {
    "re", "fw", "fwd", "aw", "wg", "sv", "vb", "vs", "vl", "tr", "rv", "res", "enc", "antw", "odp",
    "ynt", "ref", "r", "i", "antwort", "forward", "答复", "回复", "转发", "答覆", "回覆", "轉寄", "返信", "転送",
    "답장", "전달",
  };

  /** Each mark costs a copy of what follows it. */
  private static final int MOST_MARKS = 50;

  static SubjectLine of(String subject) {
    String rest = subject.strip();
    boolean passedOn = false;
    int before;
    int marks = 0;
    do {
      before = rest.length();
      rest = withoutTag(withoutFrame(rest));
      int mark = markLength(rest);
      if (mark > 0) {
        passedOn = true;
        rest = rest.substring(mark).stripLeading();
      }
      marks++;
    } while (rest.length() < before && marks < MOST_MARKS);
    return new SubjectLine(subject, rest, passedOn || endsForwarded(rest));
  }

  /** What Netscape put around what it sent on: {@code [Fwd: Widgets]}. */
  private static String withoutFrame(String text) {
    boolean framed = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
    return framed && markLength(text.substring(1, Math.min(text.length(), LONGEST_MARK))) > 0
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /**
   * A list's tag: {@code [netmod] }, in Japan {@code (netmod 12)} or, of 2001, {@code Ftp-WG: }; a
   * gateway's: {@code [EXTERNAL]}, {@code EXTERNAL:}, {@code {Spam?}}, {@code ***SPAM***}.
   */
  private static String withoutTag(String text) {
    int end = text.isEmpty() ? 0 : tagEnd(text);
    if (end > 0) {
      return text.substring(end).stripLeading();
    }
    int colon = text.indexOf("-WG: ");
    if (colon > 0 && colon < 20 && text.indexOf(' ') > colon) {
      return text.substring(colon + 5).stripLeading();
    }
    return text;
  }

  /** Where a tag that a text begins with ends, or 0. */
  private static int tagEnd(String text) {
    return switch (text.charAt(0)) {
      case '[' -> behind(text, ']');
      case '{' -> behind(text, '}');
      case '(' -> unlessQualifier(text, behind(text, ')'));
      case '*' -> {
        int word = behindStars(text, 0);
        int stars = text.indexOf('*', word);
        boolean tag = stars > word && stars <= LONGEST_TAG;
        yield tag ? unlessQualifier(text, behindStars(text, stars)) : 0;
      }
      case 'E', 'e', 'S', 's' -> {
        int colon = text.indexOf(':');
        boolean tag = colon > 0 && colon <= LONGEST_TAG && isGatewayTag(text.substring(0, colon));
        yield tag ? colon + 1 : 0;
      }
      default -> 0;
    };
  }

  /** {@code (resent)} and {@code *REVISED*} tell of the announcement. */
  private static int unlessQualifier(String text, int end) {
    for (String word : text.substring(0, end).split("[ :*()]+", -1)) {
      if (isQualifier(word)) {
        return 0;
      }
    }
    return end;
  }

  private static int behind(String text, char bracket) {
    int close = text.indexOf(bracket);
    if (close <= 0 || close > LONGEST_TAG) {
      return 0;
    }
    return text.startsWith(String.valueOf(bracket), close + 1) ? close + 2 : close + 1;
  }

  private static int behindStars(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '*') {
      i++;
    }
    return i;
  }

  private static boolean isGatewayTag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "external", "external sender", "external email", "ext", "spam" -> true;
      default -> false;
    };
  }

  /** The length of {@code Re:}, {@code FW:}, {@code Re[2]:} at the beginning, or 0. */
  private static int markLength(String text) {
    int i = 0;
    while (i < text.length() && i < 8 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    int word = i;
    if (word == 0 || word == text.length()) {
      return 0;
    }
    if (text.charAt(i) == '[' || text.charAt(i) == '(') {
      while (i < text.length() && i < word + 5 && !isColon(text, i)) {
        i++;
      }
    }
    while (i < text.length() && text.charAt(i) == ' ' && i < word + 2) {
      i++;
    }
    if (i >= text.length() || !isColon(text, i)) {
      return 0;
    }
    for (String mark : MARKS) {
      if (mark.length() == word && text.regionMatches(true, 0, mark, 0, word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A colon, or the wide one of East Asian programs. */
  private static boolean isColon(String text, int at) {
    return text.charAt(at) == ':' || text.charAt(at) == '\uFF1A';
  }

  private static boolean endsForwarded(String text) {
    return text.endsWith(")") && text.toLowerCase(Locale.ROOT).endsWith("(fwd)");
  }

  /**
   * The length of {@code I-D Action:}, or {@code ID Action:} of 1993, at the beginning, of what
   * marks a correction or repetition before it too; or 0.
   */
  int draftAction() {
    if (startsWith("I-D Action:")) {
      return 11;
    }
    if (startsWith("ID Action:")) {
      return 10;
    }
    Headline corrected = headline("i-d action:");
    return corrected == null ? 0 : text.length() - corrected.rest().length();
  }

  boolean startsWith(String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /**
   * The Subject before and behind a phrase given in lower case; null if it does not have the phrase
   * or begins with other words than those that mark a repetition or correction.
   */
  @Nullable Headline headline(String phrase) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(phrase);
    if (at < 0 || at > LONGEST_QUALIFIER) {
      return null;
    }
    StringBuilder qualifier = new StringBuilder();
    for (String word : text.substring(0, at).split("[ :*()]+", -1)) {
      if (!word.isEmpty() && !isOrganization(word)) {
        if (!isQualifier(word)) {
          return null;
        }
        Lines.appendCollapsed(qualifier, word);
      }
    }
    return new Headline(qualifier.toString(), text.substring(at + phrase.length()).strip());
  }

  /** A text without the words at its beginning that mark a repetition or correction. */
  static String withoutQualifier(String text) {
    String rest = text;
    for (int words = 0; words < MOST_QUALIFIERS; words++) {
      int blank = rest.indexOf(' ');
      boolean colon = blank > 0 && rest.charAt(blank - 1) == ':';
      if (blank < 0 || !isQualifier(rest.substring(0, colon ? blank - 1 : blank))) {
        return rest;
      }
      rest = rest.substring(blank + 1).stripLeading();
    }
    return rest;
  }

  private static boolean isOrganization(String word) {
    return word.equals("IETF") || word.equals("IESG");
  }

  private static boolean isQualifier(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "second",
          "third",
          "fourth",
          "2nd",
          "3rd",
          "4th",
          "new",
          "repeat",
          "repeated",
          "renewed",
          "reissued",
          "re-issued",
          "resent",
          "re-sent",
          "resend",
          "re-send",
          "restarted",
          "modified",
          "clarified",
          "revised",
          "update",
          "updated",
          "amended",
          "corrected",
          "correction",
          "extended",
          "additional" ->
          true;
      default -> false;
    };
  }

  /** A Subject with one blank for each run of white space. */
  static String collapsed(String subject) {
    StringBuilder out = new StringBuilder(subject.length());
    Lines.appendCollapsed(out, subject);
    return out.toString();
  }
}
