package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges numbers of pages, and numbers in the names of a document's authors and group. */
final class FactClaims {

  private static final Pattern PAGES =
      Pattern.compile("(?<![\\d.,])(\\d{1,5})(?: |-)?(?:(?i:pages?)(?![A-Za-z0-9])|ページ|頁)");

  /** One name with the fact that it is of. */
  private record Name(Pattern pattern, List<String> numbers, Fact fact) {}

  private final Map<String, List<Name>> names = new HashMap<>();

  void read(Subjects text, Claims claims) {
    Matcher pages = PAGES.matcher(text.text());
    while (pages.find()) {
      pages(pages, text, claims);
    }
    for (Subjects.Topic topic : text.topics()) {
      if (!topic.title() && topic.subject().isPresent()) {
        names(topic.line(), topic.subject().get(), text.text(), claims);
      }
    }
  }

  private static void pages(Matcher pages, Subjects text, Claims claims) {
    Optional<Fact> fact = text.at(pages.start()).flatMap(subject -> subject.fact("pages"));
    if (fact.isEmpty()) {
      return;
    }
    String right = fact.get().value();
    if (right.equals(pages.group(1))) {
      claims.supported(
          Claim.Kind.PAGES, pages.start(1), pages.end(1), "of " + fact.get().subject(), fact);
    } else {
      claims.contradicted(
          Claim.Kind.PAGES,
          pages.start(1),
          pages.end(1),
          fact.get().subject() + " has " + right + (right.equals("1") ? " page" : " pages"),
          fact,
          Optional.of(right));
    }
  }

  private void names(PlainText.Line line, Subject subject, String text, Claims claims) {
    List<Name> all = names.computeIfAbsent(subject.name(), name -> of(subject));
    if (all.isEmpty()) {
      return;
    }
    Compact letters = Compact.of(text, line.start(), line.end());
    for (Name name : all) {
      Matcher matcher = name.pattern().matcher(letters.toString());
      if (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          int start = letters.origin(matcher.start(group));
          int end = letters.origin(matcher.end(group) - 1) + 1;
          judge(start, end, matcher.group(group), name.numbers().get(group - 1), name, claims);
        }
      }
    }
  }

  private static void judge(
      int start, int end, String said, String right, Name name, Claims claims) {
    Optional<Fact> fact = Optional.of(name.fact());
    if (said.equals(right)) {
      claims.supported(Claim.Kind.QUOTATION, start, end, "so in " + name.fact().attribute(), fact);
    } else {
      claims.contradicted(
          Claim.Kind.QUOTATION,
          start,
          end,
          "the " + name.fact().attribute() + " is " + name.fact().value(),
          fact,
          Optional.of(right));
    }
  }

  private static List<Name> of(Subject subject) {
    List<Name> names = new ArrayList<>();
    for (Fact fact : subject.facts()) {
      boolean isName = fact.attribute().equals("author") || fact.attribute().startsWith("group.");
      String letters = isName ? Compact.of(fact.value()).toString() : "";
      if (letters.chars().anyMatch(c -> Compact.isDigit((char) c))
          && letters.chars().filter(Character::isLetter).count() > 2) {
        Matcher number = Pattern.compile("\\d+").matcher(letters);
        List<String> numbers = number.results().map(result -> result.group()).toList();
        String pattern =
            Pattern.compile("\\d+|[^\\d]+")
                .matcher(letters)
                .replaceAll(
                    part ->
                        Compact.isDigit(part.group().charAt(0))
                            ? "(\\\\d+)"
                            : Matcher.quoteReplacement(Pattern.quote(part.group())));
        names.add(new Name(Pattern.compile(pattern), numbers, fact));
      }
    }
    return names;
  }
}
