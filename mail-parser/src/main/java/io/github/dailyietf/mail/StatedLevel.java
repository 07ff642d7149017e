package io.github.dailyietf.mail;

import io.github.dailyietf.core.StandardLevel;
import org.jspecify.annotations.Nullable;

/**
 * The level of a document in a sentence: {@code a Proposed Standard}, {@code an Informational RFC},
 * {@code BCP}.
 *
 * @param end where the text goes on
 */
record StatedLevel(StandardLevel level, int end) {

  private static final String[] NAMES = {
    "Proposed Standard",
    "Draft Standard",
    "Internet Standard",
    "Full Standard",
    "Best Current Practices",
    "Best Current Practice",
    "BCP",
    "Informational",
    "Experimental",
    "Historic",
    "Standard",
    "Unknown",
  };

  private static final String[] ARTICLES = {"a ", "an ", "the "};
  private static final String[] NOUNS = {" RFC", " Protocol"};

  /** The level that begins at a place, perhaps after an article, or null. */
  static @Nullable StatedLevel at(String text, int from) {
    int start = from;
    for (String article : ARTICLES) {
      if (text.regionMatches(true, start, article, 0, article.length())) {
        start += article.length();
        break;
      }
    }
    for (String name : NAMES) {
      if (text.regionMatches(true, start, name, 0, name.length())) {
        int end = withNoun(text, start + name.length());
        return isWordEnd(text, end) ? new StatedLevel(StandardLevel.parse(name), end) : null;
      }
    }
    return null;
  }

  private static int withNoun(String text, int from) {
    int end = from;
    for (String noun : NOUNS) {
      if (text.regionMatches(true, end, noun, 0, noun.length())) {
        end += noun.length();
      }
    }
    boolean plural = end < text.length() && (text.charAt(end) == 's' || text.charAt(end) == 'S');
    return plural ? end + 1 : end;
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
