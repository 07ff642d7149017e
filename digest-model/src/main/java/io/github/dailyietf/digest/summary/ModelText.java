package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes plain text of what a model wrote, or tells why it cannot be used. */
final class ModelText {

  /** What is this many times too long was written without regard to the question. */
  private static final int MUCH_TOO_LONG = 2;

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|br|code|div|em|h[1-6]|i|li|ol|p|pre|script|span|strong|u|ul)"
              + "(?: [^<>]{0,200})?/?>");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{1,200})\\]\\([^()\\s]{1,500}\\)");
  private static final Pattern BULLET = Pattern.compile("(?m)^(?:#{1,6}|[-*+\u30FB\u2022]|>) +");

  /** An explanation is no longer in a question. */
  private static final int LONGEST_EXPLANATION = 200;

  private final Locale locale;
  private final Optional<ClaimCheck> facts;

  /** Holds texts against the facts, if there are any. */
  ModelText(Locale locale, Optional<ClaimCheck> facts) {
    this.locale = locale;
    this.facts = facts;
  }

  /**
   * A usable text or the reason why it is none.
   *
   * @param text empty if it cannot be used
   * @param fault in words that are the same for the same fault; empty if there is none
   * @param right what the facts say, where they contradict the text
   */
  record Judged(Optional<String> text, String fault, Optional<String> right) {

    static Judged bad(String fault) {
      return new Judged(Optional.empty(), fault, Optional.empty());
    }
  }

  Judged judge(String answer, int most) {
    return judge(answer, most, Optional.empty());
  }

  /** The same for a text about one document. */
  Judged judge(String answer, int most, Optional<DocumentReference> about) {
    if (answer.length() > 20 * most) {
      return Judged.bad("far too long");
    }
    String text = plain(answer);
    if (text.codePoints().filter(Character::isLetter).limit(5).count() < 5) {
      return Judged.bad("empty");
    }
    if (text.length() > MUCH_TOO_LONG * most) {
      return Judged.bad("far too long");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("://") || lower.contains("www.") || lower.contains("mailto:")) {
      return Judged.bad("with an address");
    }
    if (!inLanguage(text)) {
      return Judged.bad("not in the language asked for");
    }
    return held(shortened(text, most), about);
  }

  /** Against the facts: what the strict policy would drop later is asked for again now. */
  private Judged held(String text, Optional<DocumentReference> about) {
    Optional<ClaimReport> report =
        facts.map(of -> about.map(what -> of.check(text, what)).orElseGet(() -> of.check(text)));
    Optional<ClaimReport> wrong = report.filter(of -> ClaimPolicy.STRICT.apply(of).isEmpty());
    if (wrong.isEmpty()) {
      return new Judged(Optional.of(text), "", Optional.empty());
    }
    List<Claim> contradicted = wrong.get().contradicted();
    Claim first = (contradicted.isEmpty() ? wrong.get().unknown() : contradicted).get(0);
    String right =
        Cut.at(Wire.visible(first.explanation()).replace('\n', ' '), LONGEST_EXPLANATION);
    return new Judged(
        Optional.empty(), "that the facts contradict", Optional.of(first.kind() + ": " + right));
  }

  /** One line, for headlines. */
  Judged judgeLine(String answer, int most) {
    Judged judged = judge(answer, most);
    return new Judged(
        judged.text().map(text -> text.replaceAll("\\s+", " ")), judged.fault(), judged.right());
  }

  private static String plain(String answer) {
    StringBuilder out = new StringBuilder(answer.length());
    answer
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(c -> c == '\t' || c == 0xA0 ? ' ' : c == 0x2028 || c == 0x2029 ? '\n' : c)
        .filter(ModelText::visible)
        .forEach(out::appendCodePoint);
    String text = TAG.matcher(out).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = BULLET.matcher(text).replaceAll("");
    text = text.replace("**", "").replace("__", "").replace("`", "");
    text = text.replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n");
    return text.replaceAll("\n{2,}", "\n\n").strip();
  }

  /** Neither control characters nor those that hide text or turn its direction. */
  private static boolean visible(int c) {
    if (c == '\n') {
      return true;
    }
    int type = Character.getType(c);
    boolean format = type == Character.FORMAT && c != 0x200C && c != 0x200D;
    return !format
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE;
  }

  /** By the scripts alone: Japanese has kana, English has Latin letters and next to no others. */
  private boolean inLanguage(String text) {
    String language = locale.getLanguage();
    int letters = 0;
    int kana = 0;
    int latin = 0;
    for (int c : (Iterable<Integer>) text.codePoints().filter(Character::isLetter)::iterator) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      letters++;
      kana +=
          script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
              ? 1
              : 0;
      latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return switch (language) {
      case "ja" -> kana * 10 >= letters;
      case "en", "de", "fr", "es", "it", "nl", "pt" -> latin * 10 >= letters * 8;
      default -> true;
    };
  }

  /** Whole sentences and paragraphs as far as they fit. */
  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (String paragraph : text.split("\n\n", -1)) {
      String gap = kept.isEmpty() ? "" : "\n\n";
      for (String sentence : Sentence.split(paragraph.replace('\n', ' '))) {
        if (kept.length() + gap.length() + sentence.length() > most) {
          return kept.isEmpty() ? Cut.at(text.replace('\n', ' '), most) : kept.toString();
        }
        kept.append(gap).append(sentence);
        gap = Prose.unspaced(sentence.codePointBefore(sentence.length())) ? "" : " ";
      }
    }
    return kept.toString();
  }
}
