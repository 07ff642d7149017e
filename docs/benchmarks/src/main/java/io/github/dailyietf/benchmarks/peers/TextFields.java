package io.github.dailyietf.benchmarks.peers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of an announcement in today's form, taken from a decoded text by hand. */
public record TextFields(
    @Nullable String subject,
    @Nullable String from,
    @Nullable String messageId,
    @Nullable Instant sentAt,
    String version,
    String title,
    List<String> authors,
    int pages,
    String abstractText) {

  static TextFields read(
      @Nullable String subject,
      @Nullable String from,
      @Nullable String messageId,
      @Nullable Instant sentAt,
      String text) {
    String title = value(text, "   Title:   ");
    String name = value(text, "   Name:    ");
    String pages = value(text, "   Pages:   ");
    return new TextFields(
        subject,
        from,
        messageId,
        sentAt,
        name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name,
        title,
        authors(text),
        pages.isEmpty() ? 0 : Integer.parseInt(pages),
        abstractText(text));
  }

  private static String value(String text, String label) {
    int at = text.indexOf(label);
    return at < 0 ? "" : text.substring(at + label.length(), lineEnd(text, at)).strip();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static List<String> authors(String text) {
    List<String> authors = new ArrayList<>();
    int at = text.indexOf("   Author");
    if (at < 0) {
      return authors;
    }
    int from = at + 12;
    while (from > at) {
      int end = lineEnd(text, from);
      authors.add(text.substring(from, end).strip());
      at = end;
      from = text.startsWith("            ", end + 1) ? end + 13 : -1;
    }
    return authors;
  }

  private static String abstractText(String text) {
    int from = text.indexOf("Abstract:");
    int to = text.indexOf("\nThe IETF datatracker status page", from);
    if (from < 0 || to < 0) {
      return "";
    }
    StringBuilder out = new StringBuilder(to - from);
    int line = lineEnd(text, from) + 1;
    while (line < to) {
      int end = Math.min(lineEnd(text, line), to);
      int start = text.startsWith("   ", line) ? line + 3 : line;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (start < last || out.length() > 0) {
        out.append(text, Math.min(start, last), last).append('\n');
      }
      line = end + 1;
    }
    return out.toString().strip();
  }
}
