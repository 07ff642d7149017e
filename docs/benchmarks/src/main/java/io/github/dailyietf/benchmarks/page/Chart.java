package io.github.dailyietf.benchmarks.page;

import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ratios of a run as bars on a logarithmic axis that begin at 1, with the range of all pairs as
 * a line and the goal as a mark. An SVG of its own colours, for light and dark pages.
 */
public final class Chart {

  private static final int WIDTH = 960;
  private static final int LABELS = 440;
  private static final int NUMBERS = 110;
  private static final int LINE = 22;

  private static final String STYLE =
      """
      <style>
      .pf text{fill:#1d2329;font:12.5px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
      .pf .paper{fill:#fff}.pf .soft{fill:#5a6570}.pf .grid{stroke:#dfe3e6}.pf .one{stroke:#8a949d}
      .pf .more{fill:#6fb1e3}.pf .less{fill:#e8a15c}.pf .cost{fill:#b9a2dc}
      .pf .range{stroke:#1d2329}.pf .goal{fill:#b03020}.pf .big{font-size:18px;font-weight:600}
      .pf .head{font-size:14px;font-weight:600}
      @media (prefers-color-scheme:dark){
      .pf text{fill:#e4e7ea}.pf .paper{fill:#14181c}.pf .soft{fill:#9ba6b0}.pf .grid{stroke:#2c343b}
      .pf .one{stroke:#75808a}.pf .more{fill:#2b6da3}.pf .less{fill:#a35f1c}.pf .cost{fill:#6a5196}
      .pf .range{stroke:#e4e7ea}.pf .goal{fill:#ff8a7a}
      }
      </style>
      """;

  private final Run run;
  private final StringBuilder out = new StringBuilder();
  private double y = 84;

  private Chart(Run run) {
    this.run = run;
  }

  /** The whole file. */
  public static String of(Run run) {
    return new Chart(run).write();
  }

  private String write() {
    panel(Row.Kind.FASTER, "Times as fast as others: more is better");
    panel(Row.Kind.COST, "Times the cost of what the work cannot do without: less is better");
    String height = number(y);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pf\" role=\"img\" lang=\"en\""
        + " viewBox=\"0 0 "
        + WIDTH
        + " "
        + height
        + "\" width=\""
        + WIDTH
        + "\" aria-labelledby=\"pf-title pf-desc\">\n"
        + "<title id=\"pf-title\">Performance of Daily IETF</title>\n"
        + "<desc id=\"pf-desc\">The ratios of the tables in performance.md, measured on "
        + run.day()
        + ".</desc>\n"
        + STYLE
        + "<rect class=\"paper\" width=\""
        + WIDTH
        + "\" height=\""
        + height
        + "\" rx=\"6\"/>\n"
        + text(24, 32, "big", "Performance of Daily IETF")
        + text(24, 54, "soft", subtitle())
        + out
        + "</svg>\n";
  }

  private String subtitle() {
    Machine machine = run.machine();
    return run.day()
        + " · "
        + machine.processors()
        + " × "
        + machine.model()
        + " · "
        + machine.java()
        + " · bar: median, line: all pairs, ▲: goal";
  }

  private void panel(Row.Kind kind, String title) {
    List<Measurement> rows = new ArrayList<>();
    double least = 1;
    double most = 1;
    for (Measurement measured : run.measurements()) {
      if (measured.row().kind() == kind && measured.figure() instanceof Figure.Ratio ratio) {
        rows.add(measured);
        least = Math.min(least, ratio.lowest());
        most = Math.max(most, Math.max(ratio.highest(), measured.row().goal().orElse(1)));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    Axis axis = Axis.of(least, most, LABELS, WIDTH - LABELS - NUMBERS);
    out.append(text(24, y, "head", title));
    y += LINE;
    double top = y;
    StringBuilder bars = new StringBuilder();
    String group = "";
    for (Measurement measured : rows) {
      Row row = measured.row();
      String heading = plain(kind == Row.Kind.FASTER ? row.what() : "1 = " + row.beside());
      if (!heading.equals(group)) {
        group = heading;
        y += LINE;
        bars.append(text(24, y - 6, "soft", heading));
      }
      bar(bars, axis, measured);
      y += LINE;
    }
    grid(axis, top);
    out.append(bars);
    y += 2 * LINE;
  }

  private void grid(Axis axis, double top) {
    double last = -100;
    for (double tick : axis.ticks()) {
      String x = number(axis.at(tick));
      out.append("<line class=\"").append(tick == 1 ? "one" : "grid");
      out.append("\" x1=\"").append(x).append("\" y1=\"").append(number(top));
      out.append("\" x2=\"").append(x).append("\" y2=\"").append(number(y)).append("\"/>\n");
      if (axis.at(tick) - last > 34) {
        last = axis.at(tick);
        out.append("<text class=\"soft\" text-anchor=\"middle\" x=\"").append(x);
        out.append("\" y=\"").append(number(y + 16)).append("\">");
        out.append(Measurement.round(tick)).append("</text>\n");
      }
    }
  }

  private void bar(StringBuilder bars, Axis axis, Measurement measured) {
    Row row = measured.row();
    Figure.Ratio ratio = (Figure.Ratio) measured.figure();
    boolean faster = row.kind() == Row.Kind.FASTER;
    String colour = !faster ? "cost" : ratio.median() >= 1 ? "more" : "less";
    double one = axis.at(1);
    double end = axis.at(ratio.median());
    String median = Measurement.number(ratio.median());
    bars.append("<g data-row=\"").append(row.id()).append("\" data-median=\"").append(median);
    bars.append("\"><title>").append(escaped(row.id() + ": " + measured.text())).append("</title>");
    bars.append(text(36, y + 13, "", plain(faster ? row.beside() : row.what())));
    bars.append("<rect class=\"").append(colour).append("\" x=\"");
    bars.append(number(Math.min(one, end))).append("\" y=\"").append(number(y + 2));
    bars.append("\" width=\"").append(number(Math.max(1, Math.abs(end - one))));
    bars.append("\" height=\"15\"/><line class=\"range\" x1=\"");
    bars.append(number(axis.at(ratio.lowest()))).append("\" x2=\"");
    bars.append(number(axis.at(ratio.highest()))).append("\" y1=\"").append(number(y + 9.5));
    bars.append("\" y2=\"").append(number(y + 9.5)).append("\"/>");
    row.goal()
        .ifPresent(
            goal -> {
              String x = number(axis.at(goal));
              bars.append("<path class=\"goal\" d=\"M").append(x).append(' ');
              bars.append(number(y + 11)).append("l4.5 8h-9z\"/>");
            });
    String words = median + (ratio.noisy() ? " (noisy)" : "");
    bars.append("<text x=\"").append(WIDTH - NUMBERS + 12).append("\" y=\"");
    bars.append(number(y + 13)).append("\">").append(words).append("</text></g>\n");
  }

  private static String text(double x, double y, String kind, String words) {
    String style = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    return "<text"
        + style
        + " x=\""
        + number(x)
        + "\" y=\""
        + number(y)
        + "\">"
        + escaped(words)
        + "</text>\n";
  }

  /** Without the marks of Markdown. */
  private static String plain(String words) {
    return words.replace("`", "");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
