package io.github.dailyietf.digest.summary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first sentences of an abstract, word for word. Line breaks become blanks, a word that was cut
 * at its hyphen is joined again, and reference anchors such as {@code [RFC9000]} stay as they are.
 */
public final class Extracts {

  /** Sentences are taken as long as the text is not longer, in characters. */
  static final int BUDGET = 320;

  /** The first sentence is taken whole up to this length; a longer one is cut after a word. */
  static final int LONGEST_SENTENCE = 2 * BUDGET;

  /** A full stop, perhaps behind it a quotation mark or bracket, then white space. */
  private static final Pattern STOP = Pattern.compile("[.!?][\"')\\]\u201d\u2019]*\\s+");

  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R");

  /** A word cut at its hyphen; not {@code intra- and inter-domain} and not a dash. */
  private static final Pattern CUT_WORD =
      Pattern.compile("(?<=\\p{Alnum})-\\s+(?!(?:and|or|to|but|nor|versus|vs)\\b)(?=\\p{Alnum})");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g.", "i.e.", "cf.", "vs.", "al.", "fig.", "sec.", "sect.", "no.", "dr.", "mr.", "ms.",
          "st.", "resp.", "approx.", "viz.", "ed.", "eds.", "vol.", "p.", "pp.", "a.k.a.");

  private Extracts() {}

  /** Extracts of the usual length: up to 320 characters. */
  public static Extracts create() {
    return new Extracts();
  }

  /** Empty for a blank abstract. */
  public Optional<Summary> extract(String abstractText) {
    StringBuilder taken = new StringBuilder();
    boolean more = true;
    for (String paragraph : PARAGRAPHS.split(abstractText, -1)) {
      String text = joined(paragraph);
      int start = 0;
      while (more && start < text.length()) {
        int end = sentenceEnd(text, start);
        more = take(text.substring(start, end).strip(), taken);
        start = end;
      }
    }
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Summary.builder()
                .text(taken.toString())
                .origin(Summary.Origin.EXTRACT)
                .language("en")
                .build());
  }

  private static String joined(String paragraph) {
    String unbroken = CUT_WORD.matcher(paragraph.strip()).replaceAll("-");
    return unbroken.replaceAll("\\s+", " ");
  }

  /** False if the sentence was the first that does not fit. */
  private static boolean take(String sentence, StringBuilder taken) {
    if (taken.isEmpty()) {
      taken.append(sentence.length() > LONGEST_SENTENCE ? cut(sentence) : sentence);
      return taken.length() < BUDGET;
    }
    if (taken.length() + 1 + sentence.length() > BUDGET) {
      return false;
    }
    taken.append(' ').append(sentence);
    return true;
  }

  private static String cut(String sentence) {
    int end = sentence.lastIndexOf(' ', BUDGET);
    if (end < 0) {
      end = Character.isHighSurrogate(sentence.charAt(BUDGET - 1)) ? BUDGET - 1 : BUDGET;
    }
    return sentence.substring(0, end) + " \u2026";
  }

  private static int sentenceEnd(String text, int start) {
    Matcher stop = STOP.matcher(text);
    int from = start;
    while (stop.find(from)) {
      if (endsSentence(text, start, stop.start(), stop.end())) {
        return stop.end();
      }
      from = stop.end();
    }
    return text.length();
  }

  private static boolean endsSentence(String text, int start, int stop, int next) {
    if (text.charAt(stop) != '.') {
      return true;
    }
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int wordStart = text.lastIndexOf(' ', stop) + 1;
    String word = text.substring(Math.max(start, wordStart), stop + 1).toLowerCase(Locale.ROOT);
    String bare = word.startsWith("(") ? word.substring(1) : word;
    boolean initial = bare.length() == 2 && Character.isLetter(bare.charAt(0));
    return !initial && !ABBREVIATIONS.contains(bare);
  }
}
