package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges how many drafts, revisions and RFCs there are said to be, in all or about a keyword. */
final class CountClaims {

  private static final String UNIT = "(?:件|本|個|編|つ)";
  private static final String NOUN =
      "(?<noun>new (?:Internet-)?drafts?|New drafts|新規(?:の)?(?:ドラフト|Internet[- ]Draft)|Internet[- ]?Drafts?|I-Ds?(?![A-Za-z0-9])|ドラフト|drafts?(?![A-Za-z0-9])"
          + "|RFCs?|リビジョン|revisions?(?![A-Za-z0-9])|Other announcements|other announcements|その他の告知)";

  private static final Pattern LISTED =
      Pattern.compile(
          NOUN + "(?:数|の数)? ?: ?(?<n>" + Numerals.NUMBER + ") ?" + UNIT + "?(?![\\d.:/-]|, ?\\d)");

  private static final Pattern NOUN_FIRST =
      Pattern.compile(
          NOUN + "(?:数)?(?:は|が|を)(?:合計|全部で|計|全)?(?<n>" + Numerals.NUMBER + ") ?" + UNIT + "(?!目)");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "の ?"
              + NOUN
              + "|(?<![A-Za-z0-9])(?<n2>\\d{1,6}|(?i:"
              + Numerals.WORD
              + ")) (?:more )?"
              + NOUN.replace("<noun>", "<noun2>"));

  private static final Pattern NONE =
      Pattern.compile(
          "(?<noun>RFC|Internet[- ]Draft|ドラフト)(?<n>はありません|は、?なし|は、?ゼロ|は発行されません|は投稿されません)");

  /** Behind or before a number that is meant as all of the day. */
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)公開|投稿|告知|発行|掲載|合計|全部|(?<![A-Za-z0-9])(?:were|was|are|is) (?:posted|announced|published)|(?<![A-Za-z0-9])in (?:all|total)(?![A-Za-z0-9])");

  /** Words that make it a part of them. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?i)関連|うち|系|について|に関する|向け|のドラフトが|(?<![A-Za-z0-9])(?:about|on|of|from|for|related|concerning|by|that|which)(?![A-Za-z0-9])");

  private static final int REACH = 40;

  private static final Map<String, String> UNIT_NAMES =
      Map.of(
          "drafts", "drafts",
          "newDrafts", "new drafts",
          "revisions", "revisions",
          "rfcs", "RFCs",
          "otherAnnouncements", "other announcements");

  private final Knowledge knowledge;

  CountClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    Matcher listed = LISTED.matcher(plain);
    while (listed.find()) {
      total(listed.start("n"), listed.end("n"), listed.group("noun"), listed.group("n"), claims);
    }
    Matcher none = NONE.matcher(plain);
    while (none.find()) {
      if (!some(text, none.start(), none.end())) {
        total(none.start("n"), none.end("n"), none.group("noun"), "0", claims);
      }
    }
    Matcher nounFirst = NOUN_FIRST.matcher(plain);
    while (nounFirst.find()) {
      prose(nounFirst.start("n"), nounFirst.end("n"), nounFirst.group("noun"), text, claims);
    }
    Matcher first = NUMBER_FIRST.matcher(plain);
    while (first.find()) {
      boolean japanese = first.group("n") != null;
      String group = japanese ? "n" : "n2";
      prose(
          first.start(group),
          first.end(group),
          first.group(japanese ? "noun" : "noun2"),
          text,
          claims);
    }
  }

  private void prose(int start, int end, String noun, Subjects text, Claims claims) {
    String number = text.text().substring(start, end);
    Optional<Fact> fact = knowledge.ofTheDay(attribute(noun));
    OptionalInt said = Numerals.parse(number);
    if (fact.isEmpty() || said.isEmpty() || text.at(start).isPresent()) {
      // In the text about one document, other drafts than those of the day are meant.
      return;
    }
    int right = Integer.parseInt(fact.get().value());
    boolean all = all(text, start, end) && !some(text, start, end);
    if (all || said.getAsInt() >= right) {
      total(start, end, noun, number, claims);
    } else {
      String unit = UNIT_NAMES.getOrDefault(fact.get().attribute(), noun);
      String most = number(fact.get().value(), unit);
      claims.unknown(Claim.Kind.COUNT, start, end, "may be some of the " + most + " of the day");
    }
  }

  private void total(int start, int end, String noun, String number, Claims claims) {
    String attribute = attribute(noun);
    Optional<Fact> fact = knowledge.ofTheDay(attribute);
    OptionalInt said = Numerals.parse(number);
    if (fact.isEmpty() || said.isEmpty()) {
      return;
    }
    String right = fact.get().value();
    if (right.equals(Integer.toString(said.getAsInt()))) {
      claims.supported(Claim.Kind.COUNT, start, end, "counted in the list", fact);
    } else {
      boolean digits = Compact.isDigit(number.charAt(0)) && end - start == number.length();
      claims.contradicted(
          Claim.Kind.COUNT,
          start,
          end,
          explanation(knowledge, attribute, right),
          fact,
          digits ? Optional.of(right) : Optional.empty());
    }
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

  private static String attribute(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.startsWith("new") || lower.startsWith("新規")) {
      return "newDrafts";
    } else if (lower.startsWith("rfc")) {
      return "rfcs";
    } else if (lower.startsWith("rev") || lower.startsWith("リビ")) {
      return "revisions";
    }
    return lower.startsWith("other") || lower.startsWith("その") ? "otherAnnouncements" : "drafts";
  }

  private static boolean all(Subjects text, int start, int end) {
    return around(ALL, text, start, end);
  }

  private static boolean some(Subjects text, int start, int end) {
    return around(SOME, text, start, end);
  }

  /** In the sentence, but not far away. */
  private static boolean around(Pattern words, Subjects text, int start, int end) {
    PlainText.Line line = text.topicAt(start).line();
    String plain = text.text();
    int from = Math.max(line.start(), start - REACH);
    int to = Math.min(line.end(), end + REACH);
    for (int i = start - 1; i >= from; i--) {
      if (isStop(plain, i)) {
        from = i + 1;
      }
    }
    for (int i = to - 1; i >= end; i--) {
      if (isStop(plain, i)) {
        to = i;
      }
    }
    return words.matcher(plain).region(from, to).find();
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    return c == '。'
        || c == '\n'
        || c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
  }
}
