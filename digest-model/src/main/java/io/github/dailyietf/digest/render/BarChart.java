package io.github.dailyietf.digest.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Bars from the left, each with its name and number above it, as SVG that needs nothing else. All
 * colours are those of the page's style; whoever cannot see it is told title and numbers.
 *
 * @param id what the page calls it
 * @param title what is counted
 * @param bars at least one, in their order
 */
record BarChart(String id, String title, List<Bar> bars) {

  /** One bar; those that stand for what has no name of its own are muted. */
  record Bar(String name, int count, boolean muted) {}

  private static final int WIDTH = 340;
  private static final int ROW = 34;

  /** Names of more columns would run into the number. */
  private static final int MOST_COLUMNS = 42;

  void write(HtmlWriter html) {
    html.tag("figure", Map.of("class", "chart"));
    html.tag("figcaption");
    html.text(title);
    html.tag("/figcaption");
    html.raw(
        "<svg role=\"img\" viewBox=\"0 0 %d %d\" aria-labelledby=\"%s-title %s-numbers\">"
            .formatted(WIDTH, ROW * bars.size(), id, id));
    html.tag("title", Map.of("id", id + "-title"));
    html.text(title);
    html.tag("/title");
    html.tag("desc", Map.of("id", id + "-numbers"));
    html.text(
        bars.stream().map(bar -> bar.name + ": " + bar.count).collect(Collectors.joining("; ")));
    html.tag("/desc");
    int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
    for (int i = 0; i < bars.size(); i++) {
      write(html, bars.get(i), i * ROW, most);
    }
    html.raw("</svg></figure>\n");
  }

  private static void write(HtmlWriter html, Bar bar, int top, int most) {
    html.raw("<text x=\"0\" y=\"%d\">".formatted(top + 15));
    html.text(shortened(bar.name));
    html.raw("</text><text class=\"value\" x=\"%d\" y=\"%d\">".formatted(WIDTH, top + 15));
    html.text(Integer.toString(bar.count));
    int width = Math.max(3, (int) Math.round((double) WIDTH * bar.count / Math.max(1, most)));
    html.raw(
        String.format(
            Locale.ROOT,
            "</text><rect class=\"track\" y=\"%d\" width=\"%d\" height=\"7\" rx=\"3\"/>"
                + "<rect class=\"%s\" y=\"%d\" width=\"%d\" height=\"7\" rx=\"3\"/>",
            top + 21,
            WIDTH,
            bar.muted ? "bar muted" : "bar",
            top + 21,
            width));
  }

  private static String shortened(String name) {
    if (Columns.of(name) <= MOST_COLUMNS) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    int columns = 1;
    for (String cluster : Columns.clusters(name)) {
      columns += Columns.of(cluster);
      if (columns > MOST_COLUMNS) {
        break;
      }
      out.append(cluster);
    }
    return out.toString().stripTrailing() + "…";
  }
}
