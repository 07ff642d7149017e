package io.github.dailyietf.benchmarks.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/performance.md}, in which the figures stand between two markers. */
public final class Page {

  private static final String BEGIN = "<!-- measured -->\n";
  private static final String END = "<!-- end of measured -->\n";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

  private Page() {}

  /**
   * The same page with other figures.
   *
   * @throws IllegalArgumentException if it does not have both markers once, in this order
   */
  public static String with(String page, String figures) {
    return page.substring(0, begin(page)) + figures + page.substring(end(page));
  }

  /** The ids of the rows that stand between the markers. */
  public static List<String> rows(String page) {
    return ROW.matcher(page.substring(begin(page), end(page)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The words of a row between the markers, cell by cell; empty if there is no such row. */
  public static List<String> cells(String page, String id) {
    Matcher line =
        Pattern.compile("(?m)^\\| `" + Pattern.quote(id) + "` \\| (.*) ?\\|$").matcher(page);
    return line.find() ? CELL.splitAsStream(line.group(1)).map(String::strip).toList() : List.of();
  }

  private static int begin(String page) {
    return once(page, BEGIN) + BEGIN.length();
  }

  private static int end(String page) {
    int end = once(page, END);
    if (end < begin(page)) {
      throw new IllegalArgumentException("the page ends its figures before they begin");
    }
    return end;
  }

  private static int once(String page, String marker) {
    int at = page.indexOf(marker);
    if (at < 0 || page.indexOf(marker, at + 1) >= 0) {
      throw new IllegalArgumentException("the page needs one line " + marker.strip());
    }
    return at;
  }

  /** Writes the figures of a run into the page of this folder, and the chart beside it. */
  public static void write(Path folder, Run run) throws IOException {
    Path page = folder.resolve("performance.md");
    Files.writeString(page, with(Files.readString(page), Table.of(run)));
    Files.writeString(folder.resolve("performance.svg"), Chart.of(run));
  }
}
