package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges how many drafts are said to be about a keyword: no fewer than have it in their titles and
 * no more than have it anywhere.
 */
final class KeywordClaims {

  private static final String KEYWORD = "[A-Za-z][A-Za-z0-9+./-]{0,40}";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<k>"
              + KEYWORD
              + ") ?関連(?:の(?:ドラフト|Internet-Draft|文書))?(?:が|は|:)? ?(?<n>"
              + Numerals.NUMBER
              + ") ?(?:件|本|個)"
              + "|(?<![A-Za-z0-9])(?<n2>\\d{1,5}|(?i:"
              + Numerals.WORD
              + ")) (?<k2>"
              + KEYWORD
              + ")[- ]related (?:Internet-)?[Dd]rafts?(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9])(?<n3>\\d{1,5}|(?i:"
              + Numerals.WORD
              + ")) (?:Internet-)?[Dd]rafts? (?:about|on|related to) (?<k3>[A-Z]"
              + KEYWORD
              + ")");

  private final List<DraftEntry> drafts;
  private final Knowledge knowledge;
  private final TopicRanks topics;
  private final Map<String, Set<Integer>> inTitles = new HashMap<>();
  private final Map<String, Set<Integer>> anywhere = new HashMap<>();

  KeywordClaims(Knowledge knowledge, List<DraftEntry> drafts, TopicRanks topics) {
    this.knowledge = knowledge;
    this.topics = topics;
    this.drafts = drafts;
  }

  void read(Subjects text, Claims claims) {
    Matcher counted = COUNTED.matcher(text.text());
    while (counted.find()) {
      if (anywhere.isEmpty()) {
        index();
      }
      String which = counted.group("k") != null ? "" : counted.group("k2") != null ? "2" : "3";
      judge(
          counted.group("k" + which),
          counted.start("n" + which),
          counted.end("n" + which),
          text,
          claims);
    }
  }

  private void index() {
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i).draft();
      for (String word : RfcIndex.words(draft.title())) {
        inTitles.computeIfAbsent(word, any -> new HashSet<>()).add(i);
        anywhere.computeIfAbsent(word, any -> new HashSet<>()).add(i);
      }
      String group = draft.group().map(g -> g.name() + " " + g.acronym().orElse("")).orElse("");
      String rest = draft.name() + " " + draft.abstractText().orElse("") + " " + group;
      for (String word : RfcIndex.words(rest)) {
        anywhere.computeIfAbsent(word, any -> new HashSet<>()).add(i);
      }
    }
  }

  private void judge(String keyword, int start, int end, Subjects text, Claims claims) {
    OptionalInt said = Numerals.parse(text.text().substring(start, end));
    if (said.isEmpty() || RfcIndex.words(keyword).isEmpty()) {
      return;
    }
    int fewest = count(keyword, inTitles);
    int most = count(keyword, anywhere);
    String about = fewest == most ? fewest + "" : "from " + fewest + " to " + most;
    Fact fact =
        new Fact(
            knowledge.digest().day().toString(),
            "drafts about " + keyword,
            about,
            Source.rule("count of the drafts that name it in the title or anywhere"));
    Optional<Fact> listed =
        knowledge
            .ofTheDay("keyword " + keyword)
            .filter(known -> known.value().equals(Integer.toString(said.getAsInt())))
            .or(() -> topics.sized(keyword, said.getAsInt()));
    if (listed.isPresent()) {
      claims.supported(Claim.Kind.COUNT, start, end, "counted among the documents", listed);
    } else if (said.getAsInt() >= fewest && said.getAsInt() <= most) {
      claims.supported(Claim.Kind.COUNT, start, end, "drafts that name it", Optional.of(fact));
    } else {
      claims.contradicted(
          Claim.Kind.COUNT,
          start,
          end,
          about + (about.equals("1") ? " draft names " : " drafts name ") + keyword,
          Optional.of(fact),
          fewest == most ? Optional.of(about) : Optional.empty());
    }
  }

  /** Drafts that have all words of one of the keywords that slashes part. */
  private static int count(String keywords, Map<String, Set<Integer>> index) {
    Set<Integer> all = new HashSet<>();
    for (String keyword : keywords.split("/", -1)) {
      Set<Integer> some = null;
      for (String word : RfcIndex.words(keyword)) {
        Set<Integer> having = index.getOrDefault(word, Set.of());
        if (some == null) {
          some = new HashSet<>(having);
        } else {
          some.retainAll(having);
        }
      }
      all.addAll(some == null ? Set.of() : some);
    }
    return all.size();
  }
}
