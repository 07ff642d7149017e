package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges marks like ② on items by the numbered paragraph whose heading names the item best: its
 * names stand in the title of the document.
 */
final class MarkClaims {

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)] ?(\\S.*)");

  private static final int LONGEST = 200;

  private static final int SHORTEST_WORD = 3;

  private static final char FIRST = '\u2460';
  private static final char LAST = '\u2473';

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    TreeMap<Integer, List<String>> headings = new TreeMap<>();
    for (Subjects.Topic topic : text.topics()) {
      Matcher numbered = NUMBERED.matcher(plain).region(topic.line().start(), topic.line().end());
      if (!topic.title()
          && topic.line().end() - topic.line().start() <= LONGEST
          && numbered.matches()) {
        headings.putIfAbsent(Integer.parseInt(numbered.group(1)), names(numbered.group(2)));
      }
    }
    if (headings.isEmpty()) {
      return;
    }
    Map<String, Integer> rights = new HashMap<>();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isMark(c)) {
        Optional<Subject> subject = text.at(i);
        if (subject.isPresent()) {
          int right =
              rights.computeIfAbsent(
                  subject.get().document().title(), title -> best(title, headings));
          judge(i, c - FIRST + 1, right, subject.get(), claims);
        }
      }
    }
  }

  static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  private static List<String> names(String heading) {
    List<String> names = new ArrayList<>();
    for (String word : RfcIndex.words(heading)) {
      if (word.length() >= SHORTEST_WORD && Character.isLetter(word.charAt(0))) {
        names.add(word);
      }
    }
    return names;
  }

  /** The heading that names the document best, or 0 if none or several do. */
  private static int best(String title, Map<Integer, List<String>> headings) {
    String letters = Compact.of(title).toString();
    double best = 0;
    int right = 0;
    for (var heading : headings.entrySet()) {
      List<String> names = heading.getValue();
      long shared = names.stream().filter(letters::contains).count();
      double share = names.isEmpty() ? 0 : (double) shared / names.size();
      if (share > best) {
        right = heading.getKey();
      } else if (share == best) {
        right = 0;
      }
      best = Math.max(best, share);
    }
    return right;
  }

  private static void judge(int at, int number, int right, Subject subject, Claims claims) {
    Optional<Fact> fact = subject.fact("title");
    if (right == 0) {
      claims.unknown(
          Claim.Kind.MARK, at, at + 1, "no one numbered heading names " + title(subject));
    } else if (right == number) {
      claims.supported(
          Claim.Kind.MARK, at, at + 1, "heading " + number + " names " + title(subject), fact);
    } else {
      claims.contradicted(
          Claim.Kind.MARK,
          at,
          at + 1,
          "heading " + right + " names " + title(subject),
          fact,
          right <= LAST - FIRST + 1
              ? Optional.of(String.valueOf((char) (FIRST + right - 1)))
              : Optional.empty());
    }
  }

  private static String title(Subject subject) {
    return '"' + subject.document().title() + '"';
  }
}
