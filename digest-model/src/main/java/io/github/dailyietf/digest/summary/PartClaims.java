package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Source;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges which part of a heavy day a text is said to be, in running text. */
final class PartClaims {

  private static final String N = "(" + Numerals.NUMBER + ")";

  private static final Pattern SIZE =
      Pattern.compile(N + " ?(?:件|本|個)(?:ずつ|ごと|毎)|(?<![A-Za-z0-9])parts of (\\d{1,6})");

  private static final Pattern NUMBER =
      Pattern.compile("第 ?" + N + " ?部|(?<![A-Za-z0-9])[Pp]art (\\d{1,6})(?![A-Za-z0-9])");

  private static final Pattern COUNT =
      Pattern.compile("全 ?" + N + " ?部|(?<![A-Za-z0-9])[Pp]art \\d{1,6} of (\\d{1,6})");

  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d{1,6}) ?(?:件目)?(?:-|~|から) ?(\\d{1,6}) ?件目|(?<![A-Za-z0-9])(?:items|drafts|documents) (\\d{1,6})(?:-| to )(\\d{1,6})(?![A-Za-z0-9])");

  private static final Pattern NEXT =
      Pattern.compile("(?i) ?も?お楽しみ|次回|次は| (?:follows|comes next|will)");

  private final Knowledge knowledge;
  private final Optional<Part> part;

  PartClaims(Knowledge knowledge, Optional<Part> part) {
    this.knowledge = knowledge;
    this.part = part;
  }

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    Optional<Part> shown = part.or(() -> told(plain));
    if (shown.isEmpty()) {
      beyond(text, claims);
      return;
    }
    Part of = shown.get();
    Matcher size = SIZE.matcher(plain);
    while (size.find()) {
      judge(size, of.size(), "size", claims);
    }
    Matcher count = COUNT.matcher(plain);
    while (count.find()) {
      judge(count, of.count(), "count", claims);
    }
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      boolean next = NEXT.matcher(plain).region(number.end(), plain.length()).lookingAt();
      if (next && of.next().isEmpty()) {
        int group = number.group(1) != null ? 1 : 2;
        claims.contradicted(
            Claim.Kind.PART,
            number.start(group),
            number.end(group),
            "part " + of.number() + " is the last",
            Optional.of(fact("count", of.count(), of)),
            Optional.empty());
      } else {
        judge(number, next ? of.number() + 1 : of.number(), "number", claims);
      }
    }
    Matcher range = RANGE.matcher(plain);
    while (range.find()) {
      int group = range.group(1) != null ? 1 : 3;
      one(
          range.start(group),
          range.end(group),
          range.group(group),
          of.first(),
          "first",
          of,
          claims);
      one(
          range.start(group + 1),
          range.end(group + 1),
          range.group(group + 1),
          of.last(),
          "last",
          of,
          claims);
    }
  }

  private void judge(Matcher matcher, int right, String attribute, Claims claims) {
    int group = matcher.group(1) != null ? 1 : 2;
    Optional<Part> of = part;
    one(
        matcher.start(group),
        matcher.end(group),
        matcher.group(group),
        right,
        attribute,
        of.orElseGet(() -> new Part(knowledge.digest(), Math.max(1, right), 1)),
        claims);
  }

  private void one(
      int start, int end, String said, int right, String attribute, Part of, Claims claims) {
    OptionalInt value = Numerals.parse(said);
    Optional<Fact> fact = Optional.of(fact(attribute, right, of));
    if (value.equals(OptionalInt.of(right))) {
      claims.supported(Claim.Kind.PART, start, end, "so the drafts are cut", fact);
    } else {
      claims.contradicted(
          Claim.Kind.PART,
          start,
          end,
          attribute + " is " + right,
          fact,
          Compact.isDigit(said.charAt(0)) ? Optional.of(right + "") : Optional.empty());
    }
  }

  private Fact fact(String attribute, int value, Part of) {
    String day = knowledge.digest().day().toString();
    Source rule = Source.rule("parts of " + of.size() + " drafts");
    return new Fact(day, attribute, Integer.toString(value), rule);
  }

  /** The part that the text itself tells by its size and number. */
  private Optional<Part> told(String text) {
    OptionalInt size = first(SIZE, text);
    OptionalInt number = first(NUMBER, text);
    Digest digest = knowledge.digest();
    if (size.isEmpty() || number.isEmpty() || size.getAsInt() < 1) {
      return Optional.empty();
    }
    int count = digest.parts(size.getAsInt()).size();
    return number.getAsInt() >= 1 && number.getAsInt() <= count
        ? Optional.of(new Part(digest, size.getAsInt(), number.getAsInt()))
        : Optional.empty();
  }

  /** A number and a size that do not go together, of which either may be wrong. */
  private void beyond(Subjects text, Claims claims) {
    OptionalInt size = first(SIZE, text.text());
    Matcher number = NUMBER.matcher(text.text());
    if (size.isEmpty()
        || size.getAsInt() < 1
        || first(NUMBER, text.text()).isEmpty()
        || !number.find()
        || text.at(number.start()).isPresent()) {
      return;
    }
    int group = number.group(1) != null ? 1 : 2;
    int drafts = knowledge.digest().drafts().size();
    int count = knowledge.digest().parts(size.getAsInt()).size();
    claims.contradicted(
        Claim.Kind.PART,
        number.start(group),
        number.end(group),
        drafts
            + " drafts by "
            + size.getAsInt()
            + " are "
            + count
            + (count == 1 ? " part" : " parts"),
        Optional.of(fact("count", count, new Part(knowledge.digest(), size.getAsInt(), 1))),
        Optional.empty());
  }

  private static OptionalInt first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    return Numerals.parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }
}
