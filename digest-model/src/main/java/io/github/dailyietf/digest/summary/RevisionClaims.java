package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Fact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges which revision a draft is said to be. Revision 18 is the 18th revision (18回目の改訂) and the
 * 19th version (第19版).
 */
final class RevisionClaims {

  /** {@code revision 18}, {@code 改訂13と14}; further numbers follow the first. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?i)(?<![A-Za-z0-9])(?:revs?[. ] ?|revisions? ?)|リビジョン ?|改訂 ?)("
              + Numerals.NUMBER
              + ")(?![\\d年月件人本個回通])");

  private static final Pattern NEXT =
      Pattern.compile(" ?(?:,|、|と|や|/|and|&) ?(\\d{1,3})(?![\\d年月件])");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(\\d{1,3})(?:st|nd|rd|th) (revision|version)(?![A-Za-z0-9])"
              + "|("
              + Numerals.NUMBER
              + ") ?回目の(?:改訂|リビジョン|更新)"
              + "|第 ?("
              + Numerals.NUMBER
              + ") ?版"
              + "|("
              + Numerals.NUMBER
              + ") ?版目",
          Pattern.CASE_INSENSITIVE);

  /** {@code (-07)}, {@code -03から-04へ}. */
  private static final Pattern BARE = Pattern.compile("(?<![\\w./:-])-(\\d\\d)(?![\\w-]|\\.\\d)");

  private static final Pattern FROM_BEFORE =
      Pattern.compile("(?i)(?<![A-Za-z0-9])(?:from|since|after|than) $");
  private static final Pattern FROM_AFTER = Pattern.compile(" ?(?:から|以降|より)");
  private static final Pattern NEWEST =
      Pattern.compile(
          "(?:最新(?:版)?[はの] ?|(?i:latest|newest)(?: (?:is|one is))? )第?(?i:rev(?:ision)? )? ?$");

  /** As long as {@code the newest one is revision}, and some more. */
  private static final int LONGEST_NEWEST = 32;

  private static final Pattern FIRST = Pattern.compile("初版");

  private final Knowledge knowledge;

  RevisionClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    String plain = text.text();
    Matcher ordinal = ORDINAL.matcher(plain);
    while (ordinal.find()) {
      int group = 1;
      while (ordinal.group(group) == null || group == 2) {
        group++;
      }
      boolean version = group > 3 || group == 1 && "version".equalsIgnoreCase(ordinal.group(2));
      judge(ordinal.start(group), ordinal.end(group), version ? 1 : 0, text, claims);
    }
    Matcher numbered = NUMBERED.matcher(plain);
    while (numbered.find()) {
      judge(numbered.start(1), numbered.end(1), 0, text, claims);
      String before = numbered.group(1);
      Matcher next = NEXT.matcher(plain).region(numbered.end(), plain.length());
      next.useTransparentBounds(true);
      int end = numbered.end();
      while (next.region(end, plain.length()).lookingAt()) {
        if (next.group(1).equals(before)) {
          twice(next.start(1), next.end(1), claims);
        }
        judge(next.start(1), next.end(1), 0, text, claims);
        before = next.group(1);
        end = next.end();
      }
    }
    Matcher bare = BARE.matcher(plain);
    while (bare.find()) {
      judge(bare.start(1), bare.end(1), 0, text, claims);
    }
    Matcher first = FIRST.matcher(plain);
    while (first.find()) {
      judge(first.start(), first.end(), 0, text, claims);
    }
  }

  private static void twice(int start, int end, Claims claims) {
    claims.contradicted(
        Claim.Kind.REVISION,
        start,
        end,
        "the same revision is named twice",
        Optional.empty(),
        Optional.empty());
  }

  private void judge(int start, int end, int more, Subjects text, Claims claims) {
    String words = text.text().substring(start, end);
    OptionalInt number = FIRST.matcher(words).matches() ? OptionalInt.of(0) : Numerals.parse(words);
    if (number.isEmpty() || number.getAsInt() > 999) {
      return;
    }
    if (number.getAsInt() < more) {
      String why = "versions are counted from 1";
      claims.contradicted(Claim.Kind.REVISION, start, end, why, Optional.empty(), Optional.empty());
      return;
    }
    Revision revision = Revision.of(number.getAsInt() - more);
    Optional<Subject> subject = text.at(start).filter(about -> !about.revisions().isEmpty());
    if (subject.isEmpty()) {
      anywhere(revision, start, end, claims);
    } else if (isNewest(text.text(), start) && earlier(revision, subject.get())) {
      contradict(subject.get(), words, more, start, end, claims);
    } else if (subject.get().revisions().contains(revision)) {
      claims.supported(
          Claim.Kind.REVISION,
          start,
          end,
          subject.get().name() + " was announced on the day",
          subject.get().fact("revision", revision));
    } else if (earlier(revision, subject.get()) && comesFrom(text.text(), start, end)) {
      claims.supported(
          Claim.Kind.REVISION,
          start,
          end,
          "an earlier one than " + subject.get().name(),
          subject.get().fact("revision"));
    } else {
      contradict(subject.get(), words, more, start, end, claims);
    }
  }

  private void anywhere(Revision revision, int start, int end, Claims claims) {
    Optional<Fact> fact =
        knowledge.digest().drafts().stream()
            .filter(entry -> entry.revisions().contains(revision))
            .map(DraftEntry::draft)
            .flatMap(draft -> knowledge.about(draft.version().toString()).stream())
            .filter(known -> known.attribute().equals("revision"))
            .filter(known -> known.value().equals(revision.toString()))
            .findFirst();
    if (fact.isPresent()) {
      claims.supported(Claim.Kind.REVISION, start, end, "that of " + fact.get().subject(), fact);
    } else {
      claims.unknown(Claim.Kind.REVISION, start, end, "no draft of the day is meant for certain");
    }
  }

  private static void contradict(
      Subject subject, String words, int more, int start, int end, Claims claims) {
    List<Revision> right = subject.revisions();
    Revision newest = right.get(right.size() - 1);
    int value = newest.number() + more;
    boolean padded =
        words.length() > 1 && words.startsWith("0") || more == 0 && words.length() == 2;
    String number = padded && value < 10 ? "0" + value : Integer.toString(value);
    boolean digits = Compact.isDigit(words.charAt(0));
    claims.contradicted(
        Claim.Kind.REVISION,
        start,
        end,
        "the day has " + right + " of " + subject.name().replaceFirst("-\\d+$", ""),
        subject.fact("revision", newest),
        right.size() == 1 && digits ? Optional.of(number) : Optional.empty());
  }

  private static boolean isNewest(String text, int start) {
    return NEWEST.matcher(text).region(Math.max(0, start - LONGEST_NEWEST), start).find();
  }

  private static boolean earlier(Revision revision, Subject subject) {
    List<Revision> revisions = subject.revisions();
    return revision.compareTo(revisions.get(revisions.size() - 1)) < 0;
  }

  private static boolean comesFrom(String text, int start, int end) {
    int from = Math.max(0, start - 16);
    String before =
        text.substring(from, start).replaceFirst("(?i)(?:-|rev(?:ision)?s?[. ] ?)$", "");
    return FROM_BEFORE.matcher(before).find()
        || FROM_AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}
