package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges working groups and research groups by their acronyms and names. */
final class GroupClaims {

  private static final Pattern GROUP =
      Pattern.compile(
          "(?<![\\w-])(?<token>[A-Za-z0-9][A-Za-z0-9-]{1,30})"
              + "(?:(?<close>\\))? (?:WGs?|RGs?)(?![A-Za-z0-9])"
              + "|(?<close2>\\))? ?(?:ワーキンググループ|研究グループ|(?i:working group|research group)))");

  /** What stands before the acronym in brackets. */
  private static final Pattern NAME = Pattern.compile("([\\p{L}\\d][^()\\n<>\u00b7]{1,100}) \\($");

  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "this",
          "a",
          "an",
          "new",
          "each",
          "that",
          "own",
          "ietf",
          "irtf",
          "same",
          "other",
          "any",
          "its",
          "and",
          "or",
          "of",
          "in",
          "by",
          "to",
          "area",
          "former",
          "proposed",
          "every",
          "both",
          "no",
          "our",
          "your",
          "their",
          "another",
          "relevant",
          "one",
          "focused");

  private static final int LONGEST_NAME = 12;

  private final Knowledge knowledge;

  GroupClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    Matcher group = GROUP.matcher(plain);
    while (group.find()) {
      String token = group.group("token");
      int start = group.start("token");
      int end = group.end("token");
      if (group.group("close") != null || group.group("close2") != null) {
        bracketed(token, start, end, plain, claims);
      } else if (!NO_NAMES.contains(token.toLowerCase(Locale.ROOT))) {
        plain(token, start, end, plain, claims);
      }
    }
  }

  /** {@code Network Modeling (netmod) WG}. */
  private void bracketed(String token, int start, int end, String text, Claims claims) {
    Matcher before = NAME.matcher(text).region(Math.max(0, start - 110), start);
    Optional<Fact> acronym = knowledge.group(token);
    Optional<Fact> named = before.find() ? longestName(before.group(1)) : Optional.<Fact>empty();
    Optional<Fact> right =
        named.flatMap(
            fact ->
                knowledge.about(fact.subject()).stream()
                    .filter(other -> other.attribute().equals("group.acronym"))
                    .findFirst());
    if (right.isPresent() && !right.get().value().equalsIgnoreCase(token)) {
      claims.contradicted(
          Claim.Kind.GROUP,
          start,
          end,
          named.map(Fact::value).orElse("") + " is " + right.get().value(),
          right,
          Optional.empty());
    } else if (acronym.isPresent()) {
      claims.supported(Claim.Kind.GROUP, start, end, "of " + acronym.get().subject(), acronym);
    } else {
      claims.unknown(Claim.Kind.GROUP, start, end, "no document of the day is of this group");
    }
  }

  private void plain(String token, int start, int end, String text, Claims claims) {
    Optional<Fact> fact =
        knowledge.group(token).or(() -> longestName(text.substring(Math.max(0, start - 100), end)));
    if (fact.isPresent()) {
      claims.supported(Claim.Kind.GROUP, start, end, "of " + fact.get().subject(), fact);
    } else {
      claims.unknown(Claim.Kind.GROUP, start, end, "no document of the day is of this group");
    }
  }

  /** The known name that the text ends with. */
  private Optional<Fact> longestName(String text) {
    int start = text.length();
    for (int words = 0; words < LONGEST_NAME && start > 0; words++) {
      start = text.lastIndexOf(' ', start - 1);
      Optional<Fact> fact = knowledge.groupName(text.substring(Math.max(0, start + 1)));
      if (fact.isPresent() || start < 0) {
        return fact;
      }
    }
    return Optional.empty();
  }
}
