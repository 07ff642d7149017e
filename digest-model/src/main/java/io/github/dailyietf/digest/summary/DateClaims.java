package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.digest.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges dates: that of the day, and those that announcements and documents bear. */
final class DateClaims {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.-])(?:"
              + "(?<y>\\d{4}) ?(?:-|/|年) ?(?<m>\\d{1,2})(?: ?(?:-|/|月) ?(?<d>\\d{1,2})日?|月)(?![\\d-])"
              + "|(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日"
              + "|(?:(?<d3>\\d{1,2})(?:st|nd|rd|th)? )?(?<![A-Za-z0-9])(?<m3>"
              + MONTH
              + ")\\.? (?:(?<d4>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<y3>\\d{4})(?!\\d))");

  /** Words that make a date that of the day. */
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "(?i)UTC|Daily IETF|日刊IETF|(?<![A-Za-z0-9])announced|(?<![A-Za-z0-9])published|(?<![A-Za-z0-9])posted|(?<![A-Za-z0-9])today(?![A-Za-z0-9])|公開|告知|発行|投稿|本日|今日|当日");

  private static final int REACH = 60;

  private final Knowledge knowledge;

  DateClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    Matcher date = DATE.matcher(text.text());
    while (date.find()) {
      if (claims.open(date.start(), date.end())) {
        Optional<PublicationDate> value = read(date);
        if (value.isPresent()) {
          judge(value.get(), date.start(), date.end(), text, claims);
        } else {
          impossible(date.start(), date.end(), claims);
        }
      }
    }
  }

  private static void impossible(int start, int end, Claims claims) {
    claims.contradicted(
        Claim.Kind.DATE, start, end, "there is no such date", Optional.empty(), Optional.empty());
  }

  private Optional<PublicationDate> read(Matcher date) {
    try {
      if (date.group("m2") != null) {
        int year = knowledge.digest().day().date().getYear();
        return day(year, number(date, "m2"), number(date, "d2"));
      } else if (date.group("y") == null) {
        String words = date.group().replaceAll("(?<=\\d)(?:st|nd|rd|th)", "").replace(".", "");
        return PublicationDate.tryParse(words);
      } else if (date.group("d") == null) {
        return PublicationDate.tryParse(
            date.group("y") + "-" + (date.group("m").length() < 2 ? "0" : "") + date.group("m"));
      }
      return day(number(date, "y"), number(date, "m"), number(date, "d"));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> day(int year, int month, int day) {
    return Optional.of(PublicationDate.of(LocalDate.of(year, month, day)));
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  private void judge(PublicationDate date, int start, int end, Subjects text, Claims claims) {
    PublicationDate day = PublicationDate.of(knowledge.digest().day().date());
    Optional<Fact> ofDay = knowledge.ofTheDay("day");
    List<Fact> known = text.datesAt(start);
    Optional<Fact> same =
        known.stream().filter(fact -> fact.value().equals(date.toString())).findFirst();
    if (date.equals(day)) {
      claims.supported(Claim.Kind.DATE, start, end, "the day", ofDay);
    } else if (same.isPresent()) {
      claims.supported(Claim.Kind.DATE, start, end, "of " + same.get().subject(), same);
    } else if (text.topicAt(start).subject().isEmpty() && !known.isEmpty()) {
      claims.contradicted(
          Claim.Kind.DATE,
          start,
          end,
          known.get(0).subject() + " has " + known.get(0).value(),
          Optional.of(known.get(0)),
          known.size() == 1 && text.text().charAt(start + 4) == '-'
              ? Optional.of(known.get(0).value())
              : Optional.empty());
    } else if (date.day().isPresent() && isOfTheDay(text, start, end)) {
      boolean iso = text.text().substring(start, end).equals(date.toString());
      claims.contradicted(
          Claim.Kind.DATE,
          start,
          end,
          "the day is " + day,
          ofDay,
          iso ? Optional.of(day.toString()) : Optional.empty());
    } else {
      elsewhere(date, start, end, claims);
    }
  }

  private static boolean isOfTheDay(Subjects text, int start, int end) {
    PlainText.Line line = text.topicAt(start).line();
    return OF_THE_DAY
        .matcher(text.text())
        .region(Math.max(line.start(), start - REACH), Math.min(line.end(), end + REACH))
        .find();
  }

  private void elsewhere(PublicationDate date, int start, int end, Claims claims) {
    Optional<Fact> fact = knowledge.dates(date.toString()).stream().findFirst();
    if (fact.isPresent()) {
      claims.supported(Claim.Kind.DATE, start, end, "of " + fact.get().subject(), fact);
    } else {
      claims.unknown(Claim.Kind.DATE, start, end, "no fact of the day is of this date");
    }
  }
}
