package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
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
    Matcher nounFirst = CountWords.NOUN_FIRST.matcher(plain);
    while (nounFirst.find()) {
      String which = nounFirst.group("n") != null ? "" : "2";
      prose(nounFirst, "n" + which, "noun" + which, true, text, claims);
    }
    Matcher first = CountWords.NUMBER_FIRST.matcher(plain);
    while (first.find()) {
      boolean japanese = first.group("n") != null;
      prose(first, japanese ? "n" : "n2", japanese ? "noun" : "noun2", japanese, text, claims);
    }
  }

  private void prose(
      Matcher said, String n, String noun, boolean japanese, Subjects text, Claims claims) {
    int start = said.start(n);
    int end = said.end(n);
    if (text.at(start).isPresent() && !text.topicAt(start).aside()) {
      // In the text about one document, other drafts than those of the day are meant.
      return;
    }
    boolean newly = japanese && CountWords.newly(text, said.start());
    List<Fact> readings = readings(said.group(noun), newly);
    OptionalInt number = Numerals.parse(said.group(n));
    if (readings.isEmpty() || number.isEmpty()) {
      return;
    }
    OptionalInt most = readings.stream().mapToInt(fact -> Integer.parseInt(fact.value())).max();
    String value = Integer.toString(number.getAsInt());
    if (number.getAsInt() >= most.getAsInt()
        || readings.stream().anyMatch(fact -> fact.value().equals(value))
        || CountWords.all(text, said.start(), said.end(), japanese)) {
      total(start, end, readings, said.group(n), claims);
    } else {
      String unit = UNIT_NAMES.getOrDefault(readings.get(0).attribute(), said.group(noun));
      String all = number(Integer.toString(most.getAsInt()), unit);
      claims.unknown(Claim.Kind.COUNT, start, end, "may be some of the " + all + " of the day");
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
