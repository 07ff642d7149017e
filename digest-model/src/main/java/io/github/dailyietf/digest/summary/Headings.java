package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines of a text are headings, how deep they are, and which document they name. */
final class Headings {

  /** A heading in bold type, or with a mark like ■, is deeper than any of Markdown. */
  private static final int BOLD = 7;

  /** A short line of plain text is the deepest. */
  static final int DEEPEST = 8;

  /** A short line that is no sentence is a heading, after which something else begins. */
  private static final int LONGEST_PLAIN = 24;

  private static final int LONGEST = 300;

  /** How far from its beginning a heading names its document, to be about nothing else. */
  private static final int NEAR_BEGINNING = 8;

  private static final String MARKS = "■□●○◆◇▼▽▲△▶▷★☆◎";

  /** In front of a title. */
  static final String BULLETS = "-\u2022・" + MARKS;

  private static final Pattern SENTENCE =
      Pattern.compile("[。.!?:\uff1a、,;<\\d\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]");

  /** A word that makes another title of one: {@code System-defined Configuration for Lamps}. */
  private static final Pattern GOES_ON =
      Pattern.compile("[ -](?:[\\p{Lu}\\d]|(?:and|for|in|of|on|over|to|using|with)(?![\\p{L}-]))");

  private static final Pattern AND_MORE =
      Pattern.compile("など|ほか|他|含む|含め|はじめ|(?i:(?<![a-z])(?:and|among|including|with)(?![a-z]))");

  private static final Pattern OTHERS =
      Pattern.compile(
          "関連|その他|他の|ほか|別の|(?i:(?<![a-z])(?:related|others?|companions?|siblings?)(?![a-z]))");

  /** Headings within the text about one document, in the letters of {@link Compact}. */
  private static final Set<String> ASPECTS =
      Set.of(
          "abstract",
          "authors",
          "background",
          "changes",
          "details",
          "history",
          "keypoints",
          "overview",
          "purpose",
          "status",
          "whatchanged",
          "whatisnew",
          "whatsnew",
          "whyitmatters",
          "ポイント",
          "主な変更点",
          "内容",
          "変更内容",
          "変更点",
          "影響",
          "更新内容",
          "概要",
          "注目点",
          "特徴",
          "目的",
          "経緯",
          "背景",
          "著者",
          "要点",
          "要約",
          "解説",
          "詳細",
          "課題");

  /**
   * The document that a heading names.
   *
   * @param aside true if it does so behind other words: it may be about more
   */
  record Named(Subject subject, boolean aside) {

    private boolean isAbout(Subject other) {
      return subject.name().equals(other.name());
    }
  }

  private final String text;
  private final Knowledge knowledge;

  Headings(String text, Knowledge knowledge) {
    this.text = text;
    this.knowledge = knowledge;
  }

  /** How deep a heading is; of any other line, how deep it would be. */
  int depth(PlainText.Line line) {
    if (line.heading() > 0) {
      return line.heading();
    }
    return stands(line) ? BOLD : DEEPEST;
  }

  /** True of lines that look like headings, whatever stands in them. */
  private boolean stands(PlainText.Line line) {
    char first = text.charAt(line.start());
    return line.heading() > 0 || line.bold() || MARKS.indexOf(first) >= 0 || first == '【';
  }

  /** True of a line behind which something else begins. */
  boolean isSection(PlainText.Line line, String letters) {
    return line.heading() > 0
        || letters.length() <= LONGEST_PLAIN
            && "-\u2022・".indexOf(text.charAt(line.start())) < 0
            && !SENTENCE.matcher(text).region(line.start(), line.end()).find();
  }

  /** True of a heading that stands within the text about a document: {@code 概要}. */
  boolean isAspect(String letters) {
    return ASPECTS.contains(letters);
  }

  /** True of a heading like {@code Related drafts}. */
  boolean isAboutOthers(PlainText.Line line) {
    return OTHERS.matcher(text).region(line.start(), line.end()).find();
  }

  /** The only document of the day that a heading names, by its name or its title. */
  Optional<Named> named(PlainText.Line line, int words, List<Mention> mentions) {
    boolean sentence = line.heading() == 0 && PlainText.isStop(text.charAt(line.end() - 1));
    if (!stands(line) || sentence || line.end() - line.start() > LONGEST) {
      return Optional.empty();
    }
    List<Named> all = new ArrayList<>(titled(line, words));
    for (Mention mention : mentions) {
      Optional<Subject> subject = knowledge.subject(mention.reference());
      if (subject.isEmpty()) {
        return Optional.empty();
      }
      all.add(new Named(subject.get(), isAside(line, mention)));
    }
    if (all.isEmpty() || !all.stream().allMatch(one -> one.isAbout(all.get(0).subject()))) {
      return Optional.empty();
    }
    boolean aside = all.stream().allMatch(Named::aside);
    // The title of a whole text is about more than what it names among other things.
    return aside && line.heading() == 1
        ? Optional.empty()
        : Optional.of(new Named(all.get(0).subject(), aside));
  }

  private boolean isAside(PlainText.Line line, Mention mention) {
    return mention.start() - line.start() > NEAR_BEGINNING
        || AND_MORE.matcher(text).region(mention.end(), line.end()).find();
  }

  /** The documents whose titles stand in a heading. */
  private List<Named> titled(PlainText.Line line, int words) {
    Compact letters = Compact.of(text, words, line.end());
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < letters.length()) {
      List<Subject> titled = knowledge.titledAt(letters.substring(at, letters.length()));
      int length = titled.isEmpty() ? 0 : Compact.of(titled.get(0).document().title()).length();
      if (length == 0 || !standsAlone(letters, at, at + length, line)) {
        at++;
      } else {
        for (Subject subject : titled) {
          found.add(new Named(subject, at > 0));
        }
        at += length;
      }
    }
    return found;
  }

  private boolean standsAlone(Compact letters, int from, int to, PlainText.Line line) {
    int start = letters.origin(from);
    int end = letters.origin(to - 1) + 1;
    return (start == line.start() || !isWord(text.charAt(start - 1)))
        && (end == line.end()
            || !isWord(text.charAt(end))
                && !GOES_ON.matcher(text).region(end, line.end()).lookingAt());
  }

  /** Japanese goes on without a blank. */
  private static boolean isWord(char c) {
    return c < '\u2e80' && Character.isLetterOrDigit(c);
  }
}
