package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Judges how many drafts, revisions and RFCs there are said to be, in all or about a keyword. */
final class CountClaims {

  private static final Map<String, String> UNIT_NAMES =
      Map.of(
          "drafts", "drafts",
          "newDrafts", "new drafts",
          "revisedDrafts", "revised drafts",
          "revisions", "revisions",
          "rfcs", "RFCs",
          "otherAnnouncements", "other announcements");

  private final Knowledge knowledge;

  CountClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    Matcher listed = CountWords.LISTED.matcher(plain);
    while (listed.find()) {
      List<Fact> readings = readings(listed.group("noun"), false);
      total(listed.start("n"), listed.end("n"), readings, listed.group("n"), claims);
    }
    Matcher none = CountWords.NONE.matcher(plain);
    while (none.find()) {
      if (!CountWords.some(text, none.start(), none.end())) {
        total(none.start("n"), none.end("n"), readings(none.group("noun"), false), "0", claims);
      }
    }
    each(CountWords.NOUN_FIRST, text, (said, n, noun) -> prose(said, n, noun, true, text, claims));
    each(
        CountWords.NUMBER_FIRST,
        text,
        (said, n, noun) -> prose(said, n, noun, n.equals("n"), text, claims));
    each(CountWords.BRACKETED, text, (said, n, noun) -> bracketed(said, n, noun, text, claims));
    each(CountWords.BARE_COUNT, text, (said, n, noun) -> bare(said, n, noun, text, claims));
  }

  /** Takes a phrase, and the groups that have its number and its noun. */
  private interface Judge {
    void judge(Matcher said, String n, String noun);
  }

  private static void each(Pattern pattern, Subjects text, Judge judge) {
    Matcher said = pattern.matcher(text.text());
    while (said.find()) {
      String which = said.group("n") != null ? "" : "2";
      // In the text about one document, other drafts than those of the day are meant.
      int at = said.start("n" + which);
      if (text.at(at).isEmpty() || text.topicAt(at).aside()) {
        judge.judge(said, "n" + which, "noun" + which);
      }
    }
  }

  private void prose(
      Matcher said, String n, String noun, boolean japanese, Subjects text, Claims claims) {
    boolean newly = japanese && CountWords.newly(text, said.start(), said.end());
    UtcDay day = knowledge.digest().day();
    boolean all = CountWords.all(text, said.start(), said.end(), japanese, day);
    judge(said, n, readings(said.group(noun), newly), all, claims);
  }

  private void bracketed(Matcher said, String n, String noun, Subjects text, Claims claims) {
    if (!CountWords.some(text, said.start(), said.end())) {
      judge(said, n, readings(said.group(noun), false), false, claims);
    }
  }

  private void bare(Matcher said, String n, String noun, Subjects text, Claims claims) {
    if (CountWords.ofTheDay(text, said.start())
        && !CountWords.some(text, said.start(), said.end())) {
      judge(said, n, readings(said.group(noun), false), false, claims);
    }
  }

  private void judge(Matcher said, String n, List<Fact> readings, boolean all, Claims claims) {
    OptionalInt number = Numerals.parse(said.group(n));
    if (readings.isEmpty() || number.isEmpty()) {
      return;
    }
    int most = readings.stream().mapToInt(fact -> Integer.parseInt(fact.value())).max().getAsInt();
    String value = Integer.toString(number.getAsInt());
    boolean same = readings.stream().anyMatch(fact -> fact.value().equals(value));
    if (same || all || number.getAsInt() > most) {
      total(said.start(n), said.end(n), readings, said.group(n), claims);
    } else {
      String unit = UNIT_NAMES.getOrDefault(readings.get(0).attribute(), "");
      String of = number(Integer.toString(most), unit);
      String why = "may be some of the " + of + " of the day";
      claims.unknown(Claim.Kind.COUNT, said.start(n), said.end(n), why);
    }
  }

  /** The counts that a noun can mean, the likeliest first. */
  private List<Fact> readings(String noun, boolean newly) {
    String attribute = CountWords.attribute(noun);
    if (attribute.equals("revisedDrafts")) {
      return revised();
    }
    List<Fact> readings = new ArrayList<>();
    knowledge.ofTheDay(attribute).ifPresent(readings::add);
    if (newly && attribute.equals("drafts")) {
      knowledge.ofTheDay("newDrafts").ifPresent(readings::add);
    }
    return readings;
  }

  /** Drafts that are not new, or their revisions, or all revisions but initial ones. */
  private List<Fact> revised() {
    List<DraftEntry> old =
        knowledge.digest().drafts().stream().filter(entry -> !entry.newDraft()).toList();
    long drafts = old.size();
    long theirs = old.stream().mapToLong(entry -> entry.revisions().size()).sum();
    long later =
        knowledge.digest().drafts().stream()
            .flatMap(entry -> entry.revisions().stream())
            .filter(revision -> !revision.equals(Revision.INITIAL))
            .count();
    return LongStream.of(drafts, theirs, later)
        .distinct()
        .mapToObj(
            count ->
                new Fact(
                    knowledge.digest().day().toString(),
                    "revisedDrafts",
                    Long.toString(count),
                    Source.rule("count of the list without new drafts")))
        .toList();
  }

  private void total(int start, int end, List<Fact> readings, String number, Claims claims) {
    OptionalInt said = Numerals.parse(number);
    if (readings.isEmpty() || said.isEmpty()) {
      return;
    }
    String value = Integer.toString(said.getAsInt());
    Optional<Fact> same = readings.stream().filter(fact -> fact.value().equals(value)).findFirst();
    if (same.isPresent()) {
      claims.supported(Claim.Kind.COUNT, start, end, "counted in the list", same);
      return;
    }
    Fact fact = readings.get(0);
    boolean digits = Compact.isDigit(number.charAt(0)) && end - start == number.length();
    claims.contradicted(
        Claim.Kind.COUNT,
        start,
        end,
        explanation(knowledge, fact.attribute(), fact.value()),
        Optional.of(fact),
        digits && readings.size() == 1 ? Optional.of(fact.value()) : Optional.empty());
  }

  /** What the day has of this. */
  static String explanation(Knowledge knowledge, String attribute, String right) {
    Optional<String> unit = Optional.ofNullable(UNIT_NAMES.get(attribute));
    if (unit.isEmpty()) {
      return attribute + " is " + right;
    }
    String says = "the day has " + number(right, unit.get());
    Optional<String> revisions = knowledge.ofTheDay("revisions").map(Fact::value);
    return attribute.equals("drafts") && revisions.filter(n -> !n.equals(right)).isPresent()
        ? says + " in " + revisions.get() + " revisions"
        : says;
  }

  private static String number(String number, String units) {
    return number + " " + (number.equals("1") ? units.replaceFirst("s$", "") : units);
  }
}
