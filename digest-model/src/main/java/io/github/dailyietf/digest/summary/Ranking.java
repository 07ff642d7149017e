package io.github.dailyietf.digest.summary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sentences of an abstract are worth most: those that say what the document does. */
final class Ranking {

  /** Sentences beyond this are not looked at; a bound for texts that are no abstracts. */
  static final int MOST = 200;

  private static final int SAYS = 70;

  private static final String DOCUMENT =
      "(?:internet[ -]?draft|i-d|document|specification|memo|memorandum|draft|rfc|note|paper"
          + "|standard|report|informational document)";

  // No \b here: looking for a word's end among combining marks takes time that is quadratic.

  /** Any verb: the document is the subject whatever it does. */
  private static final Pattern THIS_DOES =
      Pattern.compile(
          "(?<![a-z0-9])(?:(this)|the) "
              + DOCUMENT
              + "(?: \\([^()]{1,40}\\))?(?: (?:also|then|thus|therefore|hereby|further|additionally"
              + "|briefly|formally|only|[a-z]{2,20}s and))? ([a-z]{1,20}s)(?![a-z0-9])");

  private static final Pattern IN_THIS =
      Pattern.compile(
          "(?:in|with) this "
              + DOCUMENT
              + ",? we|(?:purpose|goal|aim|objective|intent|scope) of this "
              + DOCUMENT
              + "|(?:defined|specified|described|introduced|presented) (?:in|by) this "
              + DOCUMENT);

  private static final Pattern DOES =
      Pattern.compile(
          "(?<![a-z0-9])(?:specifies|defines|describes|introduces|proposes|presents|provides|establishes"
              + "|extends|is an?|enables|allows|lets)(?![a-z0-9])");

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<![a-z0-9])(?:does not|do not|is not|are not|out of scope|no longer)(?![a-z0-9])");

  /** Words that point to a sentence before. */
  private static final Set<String> POINTING =
      Set.of(
          "these",
          "they",
          "it",
          "its",
          "such",
          "both",
          "this",
          "that",
          "those",
          "furthermore",
          "additionally",
          "moreover",
          "however",
          "also",
          "similarly",
          "likewise",
          "instead",
          "then",
          "lastly",
          "finally",
          "consequently",
          "thus",
          "hence",
          "therefore",
          "otherwise",
          "here",
          "alternatively",
          "meanwhile",
          "nevertheless",
          "conversely",
          "specifically",
          "accordingly",
          "in addition",
          "for example",
          "as a",
          "for instance",
          "as such",
          "to this",
          "to that",
          "to address",
          "to enable this",
          "the latter",
          "the former",
          "among these",
          "doing so",
          "an additional",
          "another");

  private final int[] scores;
  private final boolean[] carriesOn;
  private final List<Sentence> sentences;

  Ranking(List<Sentence> all) {
    sentences = all.subList(0, Math.min(MOST, all.size()));
    scores = new int[sentences.size()];
    carriesOn = new boolean[sentences.size()];
    boolean said = false;
    boolean background = false;
    for (int i = 0; i < scores.length; i++) {
      String text = sentences.get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      int says = says(lower, i);
      carriesOn[i] = i > 0 && (says == 0 || says < SAYS && points(lower));
      scores[i] = says > 0 ? says : said ? 20 : 10;
      said |= says >= SAYS;
      if (text.endsWith("…")) {
        scores[i] -= 15;
      } else if (!terminated(text)) {
        scores[i] -= 25;
      }
      if (i > 0 && says >= SAYS && background) {
        scores[0] = 0;
      }
      background |= i == 0 && says == 0;
    }
  }

  private static int says(String lower, int index) {
    boolean negative = NEGATIVE.matcher(lower).find();
    Matcher does = THIS_DOES.matcher(lower);
    if (does.find()) {
      return says(does, negative);
    }
    if (IN_THIS.matcher(lower).find()) {
      return 80;
    }
    if (negative) {
      return 5;
    }
    return DOES.matcher(lower).find() ? (index == 0 ? 55 : 30) : 0;
  }

  private static int says(Matcher does, boolean negative) {
    String verb = does.group(2);
    if (verb.equals("is") || verb.equals("has") || verb.equals("was") || verb.equals("does")) {
      return negative ? 5 : 60;
    }
    if (does.group(1) == null) {
      return 60;
    }
    if (verb.equals("updates") || verb.equals("obsoletes")) {
      return 75;
    }
    return does.start() == 0 ? 100 : does.start() < 40 ? 90 : SAYS;
  }

  private static boolean points(String lower) {
    int blank = lower.indexOf(' ');
    if (blank < 0) {
      return false;
    }
    int second = lower.indexOf(' ', blank + 1);
    int third = second < 0 ? -1 : lower.indexOf(' ', second + 1);
    return POINTING.contains(bare(lower.substring(0, blank)))
        || second > 0 && POINTING.contains(bare(lower.substring(0, second)))
        || third > 0 && POINTING.contains(bare(lower.substring(0, third)));
  }

  private static String bare(String words) {
    return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
  }

  private static boolean terminated(String text) {
    int end = text.length();
    while (end > 0 && "\"')]\u201D\u2019\u300D\uFF09".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?\u3002\uFF01\uFF1F\uFF0E".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The best sentence that fits; if none that is nearly as good fits, the best of all. */
  int best(int characters) {
    int best = -1;
    int fitting = -1;
    for (int i = 0; i < scores.length; i++) {
      if (!carriesOn[i] && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
      if (!carriesOn[i]
          && sentences.get(i).text().length() <= characters
          && (fitting < 0 || scores[i] > scores[fitting])) {
        fitting = i;
      }
    }
    return fitting >= 0 && scores[fitting] >= Math.min(scores[best], SAYS) ? fitting : best;
  }

  /** The best one that is left, or -1. What only carries on comes only behind its neighbour. */
  int next(boolean[] taken) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      boolean open = !taken[i] && scores[i] > 0 && (!carriesOn[i] || taken[i - 1]);
      if (open && (best < 0 || scores[i] + near(taken, i) > scores[best] + near(taken, best))) {
        best = i;
      }
    }
    return best;
  }

  private static int near(boolean[] taken, int i) {
    return i > 0 && taken[i - 1] ? 5 : 0;
  }

  /** Takes a sentence out of the choice. */
  void drop(int index) {
    scores[index] = 0;
  }
}
