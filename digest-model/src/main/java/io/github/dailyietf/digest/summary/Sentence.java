package io.github.dailyietf.digest.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of an abstract.
 *
 * @param text without blanks around it
 * @param paragraph the number of its paragraph, counted from 0
 */
record Sentence(String text, int paragraph) {

  /** After these it goes on whatever follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g.", "i.e.", "eg.", "ie.", "cf.", "vs.", "al.", "dr.", "mr.", "mrs.", "ms.", "prof.",
          "st.", "resp.", "approx.", "viz.", "ed.", "eds.", "incl.", "esp.", "ca.", "a.k.a.");

  /** After these it goes on if a number follows. */
  private static final Set<String> NUMBERED =
      Set.of(
          "no.", "nos.", "fig.", "figs.", "sec.", "secs.", "sect.", "app.", "ch.", "chap.", "vol.",
          "p.", "pp.", "eq.", "art.", "par.", "ver.", "v.", "rev.", "ref.", "tab.");

  /** After these it goes on unless a word follows with which sentences begin. */
  private static final Set<String> NAMES = Set.of("inc.", "ltd.", "co.", "corp.", "jr.", "sr.");

  private static final Set<String> STARTERS =
      Set.of(
          "the", "this", "that", "these", "those", "it", "in", "an", "a", "as", "for", "we", "our",
          "however", "to", "by", "when", "while", "such", "they", "there", "if", "on", "with");

  /** A single letter behind these is no initial of a name. */
  private static final Set<String> LETTERED =
      Set.of("appendix", "annex", "class", "type", "section", "plan", "phase", "part", "option");

  private static final String CLOSERS = "\"')]\u201D\u2019\u00BB\u300D\u300F\uFF09";
  private static final String IDEOGRAPHIC_STOPS = "\u3002\uFF01\uFF1F\uFF0E";
  private static final String OPEN = "([\u201C\u300C\u300E\uFF08";
  private static final String CLOSE = ")]\u201D\u300D\u300F\uFF09";

  static List<Sentence> allOf(List<String> paragraphs) {
    List<Sentence> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (String text : split(paragraphs.get(i))) {
        if (Boilerplate.endsAbstract(text)) {
          return all;
        }
        if (!Boilerplate.is(text)) {
          all.add(new Sentence(honest(text), i));
        }
      }
    }
    return all;
  }

  /** A list was left out behind the colon. */
  private static String honest(String text) {
    return text.endsWith(":") ? text + " …" : text;
  }

  static List<String> split(String paragraph) {
    List<String> sentences = new ArrayList<>();
    boolean[] enclosed = enclosed(paragraph);
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      boolean ideographic = IDEOGRAPHIC_STOPS.indexOf(c) >= 0;
      if (!ideographic && ".!?\u2026".indexOf(c) < 0) {
        continue;
      }
      int stop = i;
      while (i + 1 < paragraph.length() && closes(paragraph.charAt(i + 1), ideographic)) {
        i++;
      }
      boolean blank = i + 1 < paragraph.length() && paragraph.charAt(i + 1) == ' ';
      if (!enclosed[ideographic ? stop : i]
          && (ideographic || blank && ends(paragraph, start, stop, i + 2))) {
        add(sentences, paragraph.substring(start, i + 1));
        start = i + 1;
      }
    }
    add(sentences, paragraph.substring(start));
    return sentences;
  }

  private static void add(List<String> sentences, String text) {
    if (!text.isBlank()) {
      sentences.add(text.strip());
    }
  }

  private static boolean closes(char c, boolean ideographic) {
    return CLOSERS.indexOf(c) >= 0
        || ".!?".indexOf(c) >= 0
        || ideographic && IDEOGRAPHIC_STOPS.indexOf(c) >= 0;
  }

  /** Which characters stand within brackets that are closed again. */
  private static boolean[] enclosed(String text) {
    boolean[] enclosed = new boolean[text.length()];
    int[] open = new int[text.length()];
    int depth = 0;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open[depth++] = i;
      } else if (depth > 0
          && CLOSE.indexOf(c) == OPEN.indexOf(text.charAt(open[depth - 1]))
          && CLOSE.indexOf(c) >= 0) {
        depth--;
        for (int k = Math.max(done, open[depth]); k < i; k++) {
          enclosed[k] = true;
        }
        done = Math.max(done, i);
      }
    }
    return enclosed;
  }

  /** Whether the full stop, question or exclamation mark at {@code stop} ends a sentence. */
  private static boolean ends(String text, int start, int stop, int next) {
    if (next >= text.length()) {
      return true;
    }
    int following = text.codePointAt(next);
    if (Character.isLowerCase(following)) {
      return false;
    }
    if (text.charAt(stop) != '.') {
      return true;
    }
    int blank = text.lastIndexOf(' ', stop);
    int from = Math.max(start, blank + 1);
    while (from < stop && OPEN.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String word = text.substring(from, stop + 1).toLowerCase(Locale.ROOT);
    if (ABBREVIATIONS.contains(word)) {
      return false;
    }
    if (NUMBERED.contains(word)) {
      return !Character.isDigit(following);
    }
    if (NAMES.contains(word) || dotted(word)) {
      return STARTERS.contains(wordAt(text, next));
    }
    if (word.length() == 2 && Character.isLetter(word.charAt(0))) {
      return STARTERS.contains(wordAt(text, next))
          || LETTERED.contains(wordBefore(text, start, from - 1));
    }
    return !(from == start + leading(text, start) && number(word));
  }

  private static int leading(String text, int start) {
    return start < text.length() && text.charAt(start) == ' ' ? 1 : 0;
  }

  /** {@code 1.} at the beginning. */
  private static boolean number(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  /** {@code U.S.} */
  private static boolean dotted(String word) {
    if (word.length() < 4) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(String text, int from, int blank) {
    if (blank <= from) {
      return "";
    }
    int start = Math.max(from, text.lastIndexOf(' ', blank - 1) + 1);
    return text.substring(start, blank).toLowerCase(Locale.ROOT);
  }
}
