package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.UtcDay;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people say how many drafts, revisions and RFCs there are. */
final class CountWords {

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String UNIT = "(?:件|本|個|編|つ)";

  private static final String NOUN =
      "(?:new (?:Internet-)?drafts?|New drafts"
          + "|(?i:revised|updated) (?:Internet-)?drafts?(?![A-Za-z0-9])"
          + "|(?:改訂版?|更新版?)(?:の|された)?(?:ドラフト|Internet[- ]Draft)"
          + "|新規(?:の)?(?:ドラフト|Internet[- ]Draft)"
          + "|Internet[- ]?Drafts?|I-Ds?(?![A-Za-z0-9])|ドラフト|drafts?(?![A-Za-z0-9])"
          + "|RFCs?|リビジョン|revisions?(?![A-Za-z0-9])|Other announcements|other announcements"
          + "|その他の告知)";

  /** Words that count drafts only where a unit stands beside them and the day is spoken of. */
  private static final String BARE = "(?:新規(?:投稿|公開)?|改訂版?|更新版?)";

  static final Pattern LISTED =
      Pattern.compile(
          "(?<noun>"
              + NOUN
              + ")(?:数|の数)? ?: ?(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "?(?![\\d.:/-]|, ?\\d)");

  private static final String TOTAL = "(?:合計|全部で|計|全|わずか)?";

  static final Pattern NOUN_FIRST =
      Pattern.compile(
          "(?<noun>"
              + NOUN
              + ")数?(?:は|が|を|も)、? ?"
              + TOTAL
              + "(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "(?!目)"
              // Without a particle only where the phrase ends or a verb follows.
              + "|(?<noun2>"
              + NOUN
              + ") ?(?<n2>"
              + Numerals.NUMBER
              + ") ?[件本](?=[。、,)とがをは!\n]|です|でした|公開|投稿|発行|提出|掲載|$)");

  /** {@code ドラフト(3件)}, {@code Drafts (3)}, often that of a section. */
  static final Pattern BRACKETED =
      Pattern.compile(
          "(?<noun>"
              + NOUN
              + "|"
              + BARE
              + ") ?\\("
              + TOTAL
              + "(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "\\)|(?<![A-Za-z0-9-])(?<noun2>(?:[Nn]ew |Internet-)?[Dd]rafts|RFCs|[Rr]evisions)"
              + " \\((?<n2>\\d{1,6})\\)");

  /** {@code 新規2件、改訂は3件}, {@code 3件の改訂}. */
  static final Pattern BARE_COUNT =
      Pattern.compile(
          "(?<noun>"
              + BARE
              + ")数?(?:(?:は|が|も|:)、? ?)?"
              + TOTAL
              + "(?<n>"
              + Numerals.NUMBER
              + ") ?[件本](?=[。、,)と!\n]|です|でした|あり|公開|投稿|発行|提出|掲載|$)"
              + "|(?<n2>"
              + Numerals.NUMBER
              + ") ?[件本]の ?(?<noun2>"
              + BARE
              + ")(?=[。、,と!\n]|が(?:あり|公開|投稿|提出)|です|でした|$)");

  static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "の ?(?<noun>"
              + NOUN
              + ")|(?<![A-Za-z0-9])(?<n2>\\d{1,6}|(?i:"
              + Numerals.WORD
              + ")) (?:more )?(?<noun2>"
              + NOUN
              + ")");

  static final Pattern NONE =
      Pattern.compile(
          "(?<noun>RFC|Internet[- ]Draft|ドラフト)(?<n>はありません|は、?なし|は、?ゼロ|は発行されません|は投稿されません)");

  /** Behind or before a number that is meant as all of the day. */
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)公開|投稿|告知|発行|掲載|提出|合計|全部"
              + "|(?<![A-Za-z0-9])(?:were|was|are|is) (?:posted|announced|published|submitted)"
              + "|(?<![A-Za-z0-9])day (?:brought|had|has|saw)"
              + "|(?<![A-Za-z0-9])in (?:all|total)(?![A-Za-z0-9])");

  /** Words that make it a part of them. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?i)関連|うち|系|について|に関する|向け"
              + "|(?<![A-Za-z0-9])(?:about|of|from|for|related|concerning|by|that|which"
              + "|more|another|other|further|last|previous|yesterday)(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9])on(?! (?:this|that|the same) day| \\d| "
              + MONTH
              + "(?![A-Za-z]))(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9])in(?! (?:all|total|the IETF|\\d|"
              + Numerals.WORD
              + ")(?![A-Za-z]))(?![A-Za-z0-9])");

  /** What makes drafts new ones, or only newly announced. */
  private static final Pattern NEWLY = Pattern.compile("新規|新しく|新しい|新たに");

  /** A beginning of a Japanese sentence that speaks of all: the day, the IETF, other counts. */
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:\\d{1,2}[.)] ?)?+(?:本日|今日|きょう|この日|当日|同日|[今当]日"
              + "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}-\\d\\d-\\d\\d|UTC|基準"
              + "|IETF|I-D[ -]Announce|全体|合わせて|あわせて|合計|全部|わずか|まとめると"
              + "|新規|新しく|新しい|新たに|(?:公開|投稿|発行|提出)された|では|には|から"
              + "|"
              + Numerals.NUMBER
              + " ?"
              + UNIT
              + "(?:の ?(?:"
              + NOUN
              + "|"
              + BARE
              + "))?|(?:"
              + NOUN
              + "|"
              + BARE
              + ")数?(?:は|が|を|も|:)? ?"
              + Numerals.NUMBER
              + " ?"
              + UNIT
              + "|[月火水木金土]曜?(?=日|\\))|[でにはもをのがと計全日、,:() ])*+");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<month>\\d{1,2})(?:月|-(?=\\d\\d(?!\\d)))(?<day>\\d{1,2})(?:日|(?!\\d))"
              + "|(?<month2>"
              + MONTH
              + ") (?<day2>\\d{1,2})(?!\\d)|(?<![\\d])(?<day3>\\d{1,2}) (?<month3>"
              + MONTH
              + ")");

  private static final int REACH = 40;

  /** As long as the longest beginning that speaks of all, and some more. */
  private static final int LONGEST_BEGINNING = 80;

  private CountWords() {}

  /** The count of a digest that a noun means. */
  static String attribute(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.startsWith("new") || lower.startsWith("新規")) {
      return "newDrafts";
    } else if (lower.startsWith("revised")
        || lower.startsWith("updated")
        || lower.startsWith("改訂")
        || lower.startsWith("更新")) {
      return "revisedDrafts";
    } else if (lower.startsWith("rfc")) {
      return "rfcs";
    } else if (lower.startsWith("rev") || lower.startsWith("リビ")) {
      return "revisions";
    }
    return lower.startsWith("other") || lower.startsWith("その") ? "otherAnnouncements" : "drafts";
  }

  /** True if the sentence around a count speaks of all that this day has. */
  static boolean all(Subjects text, int start, int end, boolean japanese, UtcDay day) {
    return around(ALL, text, start, end)
        && !some(text, start, end)
        && !(japanese && !(counted(text.text(), start, end) && ofTheDay(text, start)))
        && !otherDay(text, start, day);
  }

  /** Whoever says {@code 2つ} has certain ones in mind. */
  private static boolean counted(String text, int start, int end) {
    return text.substring(start, end).matches("(?s).*[件本].*");
  }

  /** True if nothing but the day, the IETF and other counts stands before it in the sentence. */
  static boolean ofTheDay(Subjects text, int start) {
    return OF_THE_DAY.matcher(beginning(text, start)).matches();
  }

  /** True if the sentence around a count speaks of a part. */
  static boolean some(Subjects text, int start, int end) {
    return around(SOME, text, start, end);
  }

  /** True if what is counted is said to be new. */
  static boolean newly(Subjects text, int start, int end) {
    return around(NEWLY, text, start, end);
  }

  /** True if another day is named before the count. */
  private static boolean otherDay(Subjects text, int start, UtcDay day) {
    Matcher date = DATE.matcher(beginning(text, start));
    while (date.find()) {
      String month = first(date, "month", "month2", "month3");
      String of = first(date, "day", "day2", "day3");
      int number = month.length() > 2 ? month(month) : Integer.parseInt(month);
      if (number != day.date().getMonthValue()
          || Integer.parseInt(of) != day.date().getDayOfMonth()) {
        return true;
      }
    }
    return false;
  }

  private static String first(Matcher matcher, String... groups) {
    return Stream.of(groups).map(matcher::group).filter(Objects::nonNull).findFirst().orElse("0");
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static String beginning(Subjects text, int start) {
    int from = Math.max(text.topicAt(start).line().start(), start - LONGEST_BEGINNING);
    return text.text().substring(afterStop(text.text(), from, start), start);
  }

  /** In the sentence, but not far away. */
  private static boolean around(Pattern words, Subjects text, int start, int end) {
    PlainText.Line line = text.topicAt(start).line();
    String plain = text.text();
    int from = afterStop(plain, Math.max(line.start(), start - REACH), start);
    int to = Math.min(line.end(), end + REACH);
    for (int i = to - 1; i >= end; i--) {
      if (isStop(plain, i)) {
        to = i;
      }
    }
    return words.matcher(plain).region(from, to).find();
  }

  /** Where the sentence begins that the place stands in, or the range. */
  private static int afterStop(String text, int from, int place) {
    for (int i = place - 1; i >= from; i--) {
      if (isStop(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    return c == '。'
        || c == '\n'
        || (c == '.' || c == '!' || c == '?')
            && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || c != '.');
  }
}
