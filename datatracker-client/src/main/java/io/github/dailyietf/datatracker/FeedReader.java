package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the feed of the newest RFCs, as RSS and as Atom. */
final class FeedReader {

  static final Set<String> ROOTS = Set.of("feed", "rss");
  static final Set<String> ENTRIES = Set.of("entry", "item");

  private static final String PAGE = "/info/rfc";

  private final String source;
  private final Consumer<Problem> problems;

  FeedReader(HttpUrl url, Consumer<Problem> problems) {
    this.source = url.toString();
    this.problems = problems;
  }

  Optional<PublishedRfc> read(XmlElement entry) {
    String heading = IndexWords.words(entry.text("title").orElse(""));
    int colon = heading.indexOf(':');
    String link = entry.text("link").or(() -> entry.text("id")).orElse("");
    int page = link.indexOf(PAGE);
    // The heading says the number, and so does the address, should the heading change.
    RfcNumber number = number(colon < 0 ? "" : heading.substring(0, colon));
    if (number == null && page >= 0) {
      number = number("RFC" + link.substring(page + PAGE.length()).replace("/", ""));
    }
    if (number == null) {
      problems.accept(new Problem("entry-unusable", source, 0, "an entry of no RFC", heading));
      return Optional.empty();
    }
    return Optional.of(
        new PublishedRfc(
            number,
            heading.substring(colon + 1).strip(),
            entry
                .text("pubDate")
                .or(() -> entry.text("published"))
                .or(() -> entry.text("updated"))
                .flatMap(this::date),
            entry.text("description").or(() -> entry.text("summary")).flatMap(FeedReader::plain)));
  }

  private static @Nullable RfcNumber number(String text) {
    return IndexWords.read(text, RfcNumber::parse, other -> {});
  }

  /** Midnight of Greenwich stands for the day. */
  private Optional<LocalDate> date(String text) {
    for (DateTimeFormatter form :
        new DateTimeFormatter[] {
          DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME
        }) {
      try {
        return Optional.of(
            OffsetDateTime.parse(text, form).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
      } catch (DateTimeException otherForm) {
        // The next one.
      }
    }
    problems.accept(new Problem("field-unusable", source, 0, "a date is odd", text));
    return Optional.empty();
  }

  /** Without tags; what ends a paragraph becomes an empty line. */
  private static Optional<String> plain(String html) {
    var text = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      if (open >= 0 && !isTag(html, open)) {
        text.append(html, at, open + 1);
        at = open + 1;
        continue;
      }
      int close = open < 0 ? -1 : html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      text.append(html, at, open);
      if (html.regionMatches(true, open, "</p", 0, 3)) {
        text.append("\n\n");
      }
      at = close + 1;
    }
    String plain =
        text.append(html, at, html.length())
            .toString()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
    return IndexWords.paragraphs(Arrays.asList(plain.split("\n[ \t\r]*\n", -1)));
  }

  /** A comparison is none. */
  private static boolean isTag(String html, int open) {
    int next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
    return next == '/' || Character.isLetter(next);
  }
}
