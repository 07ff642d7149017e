package io.github.dailyietf.digest.summary;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people say how many drafts, revisions and RFCs there are. */
final class CountWords {

  private static final String UNIT = "(?:件|本|個|編|つ)";

  private static final String NOUN =
      "(?:new (?:Internet-)?drafts?|New drafts"
          + "|(?i:revised|updated) (?:Internet-)?drafts?(?![A-Za-z0-9])"
          + "|(?:改訂版?|更新版?)(?:の|された)?(?:ドラフト|Internet[- ]Draft)"
          + "|新規(?:の)?(?:ドラフト|Internet[- ]Draft)"
          + "|Internet[- ]?Drafts?|I-Ds?(?![A-Za-z0-9])|ドラフト|drafts?(?![A-Za-z0-9])"
          + "|RFCs?|リビジョン|revisions?(?![A-Za-z0-9])|Other announcements|other announcements"
          + "|その他の告知)";

  /** Nouns where a unit says that something is counted. */
  private static final String COUNTED = "(?:" + NOUN + "|新規(?:投稿|公開)?|改訂版?|更新版?)";

  static final Pattern LISTED =
      Pattern.compile(
          "(?<noun>"
              + NOUN
              + ")(?:数|の数)? ?: ?(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "?(?![\\d.:/-]|, ?\\d)");

  static final Pattern NOUN_FIRST =
      Pattern.compile(
          "(?<noun>"
              + COUNTED
              + ")数?(?:は|が|を|も|:)、? ?(?:合計|全部で|計|全|わずか)?(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "(?!目)"
              // Without a particle only where the phrase ends or a verb follows.
              + "|(?<noun2>"
              + COUNTED
              + ") ?(?<n2>"
              + Numerals.NUMBER
              + ") ?[件本](?=[。、,)とがをは!]|です|でした|公開|投稿|発行|提出|掲載|$)");

  static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<n>"
              + Numerals.NUMBER
              + ") ?"
              + UNIT
              + "の ?(?<noun>"
              + COUNTED
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
              + "|more|another|other|further)(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9])on(?! (?:this|that|the same) day| \\d|"
              + " (?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)(?![A-Za-z]))(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9])in(?! (?:all|total|the IETF|\\d|"
              + Numerals.WORD
              + ")(?![A-Za-z]))(?![A-Za-z0-9])");

  /** What makes drafts new ones, or only newly announced. */
  private static final Pattern NEWLY = Pattern.compile("新規|新しく|新しい|新たに");

  /** A beginning of a Japanese sentence that speaks of all: the day, the IETF, other counts. */
  private static final Pattern OF_THE_DAY =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:\\d{1,2}[.)] ?)?+(?:本日|今日|きょう|昨日|この日|当日|同日|[今当]日"
              + "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}-\\d\\d-\\d\\d|UTC|基準"
              + "|IETF|I-D[ -]Announce|全体|合わせて|あわせて|合計|全部|わずか|まとめると"
              + "|新規|新しく|新しい|新たに|(?:公開|投稿|発行|提出)された|では|には|から"
              + "|"
              + Numerals.NUMBER
              + " ?"
              + UNIT
              + "(?:の ?"
              + COUNTED
              + ")?|"
              + COUNTED
              + "数?(?:は|が|を|も|:)? ?"
              + Numerals.NUMBER
              + " ?"
              + UNIT
              + "|[月火水木金土]曜?(?=日|\\))|[でにはもをのがと計全日、,:() ])*+");

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

  /** True if the sentence around a count speaks of all that the day has. */
  static boolean all(Subjects text, int start, int end, boolean japanese) {
    return around(ALL, text, start, end)
        && !some(text, start, end)
        && (!japanese || OF_THE_DAY.matcher(beginning(text, start)).matches());
  }

  /** True if the sentence around a count speaks of a part. */
  static boolean some(Subjects text, int start, int end) {
    return around(SOME, text, start, end);
  }

  /** True if what is counted is said to be new. */
  static boolean newly(Subjects text, int start) {
    return NEWLY.matcher(beginning(text, start)).find();
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
