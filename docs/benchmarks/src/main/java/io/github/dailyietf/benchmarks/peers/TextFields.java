package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.DraftFacts;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the facts of an announcement in today's form from its decoded text, by hand and in one go
 * from the front to the back.
 */
final class TextFields {

  private static final String INDENT = "   ";
  private static final String NEXT_AUTHOR = "            ";

  private final String text;

  /** Where to look for the next label. */
  private int at;

  private TextFields(String text) {
    this.text = text;
  }

  /** All that a mail says, by what its header says and by its text. */
  static MailFacts read(HeaderFacts header, String text) {
    TextFields fields = new TextFields(text);
    DraftFacts draft = fields.draft();
    String html = fields.lineBelow("There is also an HTML version available at:");
    String diff = fields.lineBelow("A diff from the previous version is available at:");
    return new MailFacts(kind(header), header, draft, html, diff);
  }

  /** Who sends it and what its Subject begins with tell what a mail is. */
  private static String kind(HeaderFacts header) {
    String subject = header.subject();
    String from = header.originator();
    return subject != null
            && subject.startsWith("I-D Action:")
            && from != null
            && from.endsWith("@ietf.org")
        ? MailFacts.ID_ACTION
        : MailFacts.OTHER;
  }

  private DraftFacts draft() {
    int title = Math.max(0, text.indexOf("   Title:   "));
    GroupFacts group = GroupSentence.read(text, title);
    at = title;
    String stated = value("   Title:   ");
    List<String> authors = authors();
    String file = value("   Name:    ");
    int end = file.endsWith(".txt") ? file.length() - 4 : file.length();
    int dash = Math.max(0, file.lastIndexOf('-', end - 1));
    int pages = number(value("   Pages:   "));
    return new DraftFacts(
        group,
        file.substring(0, dash),
        dash == 0 ? 0 : number(file, dash + 1, end),
        stated,
        authors,
        pages,
        date(value("   Dates:   ")),
        abstractText());
  }

  /** What stands behind a label in its line; empty if there is no such label. */
  private String value(String label) {
    int found = text.indexOf(label, at);
    if (found < 0) {
      return "";
    }
    at = lineEnd(found);
    return text.substring(found + label.length(), at).strip();
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    int label = text.indexOf("   Author", at);
    int from = label < 0 ? -1 : label + NEXT_AUTHOR.length();
    while (from >= 0) {
      at = lineEnd(from);
      authors.add(text.substring(from, at).strip());
      from = text.startsWith(NEXT_AUTHOR, at + 1) ? at + 1 + NEXT_AUTHOR.length() : -1;
    }
    return authors;
  }

  private String abstractText() {
    int from = text.indexOf("Abstract:", at);
    int to = text.indexOf("\nThe IETF datatracker status page", from);
    if (from < 0 || to < 0) {
      return "";
    }
    at = to;
    StringBuilder out = new StringBuilder(to - from);
    int line = lineEnd(from) + 1;
    while (line < to) {
      int end = Math.min(lineEnd(line), to);
      int start = text.startsWith(INDENT, line) ? line + INDENT.length() : line;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (start < last || out.length() > 0) {
        out.append(text, Math.min(start, last), last).append('\n');
      }
      line = end + 1;
    }
    int length = out.length();
    while (length > 0 && out.charAt(length - 1) <= ' ') {
      length--;
    }
    return out.substring(0, length);
  }

  /** The line below one that begins with these words, or null. */
  private @Nullable String lineBelow(String words) {
    int found = text.indexOf(words, at);
    if (found < 0) {
      return null;
    }
    int from = lineEnd(found) + 1;
    if (from > text.length()) {
      return null;
    }
    at = lineEnd(from);
    return text.substring(from, at).strip();
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static @Nullable LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String text) {
    return number(text, 0, text.length());
  }

  /** The number, or 0 where there is none. */
  private static int number(String text, int from, int end) {
    try {
      return Integer.parseInt(text, from, end, 10);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
