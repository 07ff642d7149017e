package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.Stage;
import java.util.Locale;

/** The look of both pictures, by day and by night. */
final class PictureStyle {

  static final String FONT =
      "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Hiragino Sans','Noto Sans CJK JP',"
          + "'Yu Gothic',Meiryo,sans-serif";

  private static final String[][] FILLS = {
    {"individual", "#cfe0f3", "#27496b"},
    {"group", "#9cc8ee", "#1d5f94"},
    {"last-call", "#ffd98a", "#7a5600"},
    {"evaluation", "#fbc4a0", "#83431c"},
    {"rfc-editor", "#d9c6f0", "#58407d"},
    {"published", "#a9dfbc", "#1f6b40"},
    {"obsolete", "#d5d5d5", "#4a4a4a"},
    {"expired", "#e6e1da", "#47423b"},
    {"withdrawn", "#efd0d0", "#6b3535"},
    {"replaced", "#dfe3e6", "#3b444c"},
    {"unknown", "#ededed", "#3a3a3a"},
  };

  private PictureStyle() {}

  /** The style of the small pictures of a page. */
  static String page() {
    return ".tl{display:block;max-width:100%;height:auto}\n" + css(false);
  }

  static String css(boolean large) {
    StringBuilder css = new StringBuilder(1_600);
    css.append(".tl text{fill:#1d2329;font-family:").append(FONT).append("}\n");
    css.append(
        ".tl .tl-soft{fill:#5a6570}.tl .tl-grid{stroke:#dfe3e6}.tl .tl-line{stroke:#8a949d}\n");
    css.append(".tl .tl-tie{stroke:#5a6570;fill:none}.tl .tl-arrow{fill:#5a6570}\n");
    css.append(".tl .tl-dot{fill:#1d2329;stroke:#fff}.tl .tl-dated{fill:#fff;stroke:#1d2329}\n");
    css.append(
        ".tl .tl-span{stroke:#1d2329}.tl .tl-odd{stroke:#c0392b}.tl text.tl-odd{fill:#b03020;stroke:none}\n");
    css.append(
        ".tl .tl-step{fill:#5a6570}.tl .tl-now{stroke:#0b5c8a}.tl text.tl-now{fill:#0b5c8a;stroke:none}\n");
    for (String[] fill : FILLS) {
      css.append(".tl .tl-").append(fill[0]).append("{fill:").append(fill[1]).append("}");
    }
    css.append("\n@media (prefers-color-scheme:dark){\n");
    css.append(
        ".tl text{fill:#e4e7ea}.tl .tl-soft{fill:#9ba6b0}.tl .tl-grid{stroke:#2c343b}.tl .tl-line{stroke:#75808a}\n");
    css.append(".tl .tl-tie{stroke:#9ba6b0}.tl .tl-arrow{fill:#9ba6b0}\n");
    css.append(
        ".tl .tl-dot{fill:#e4e7ea;stroke:#14181c}.tl .tl-dated{fill:#14181c;stroke:#e4e7ea}\n");
    css.append(
        ".tl .tl-span{stroke:#e4e7ea}.tl .tl-odd{stroke:#ff8a7a}.tl text.tl-odd{fill:#ff9c8e}\n");
    css.append(
        ".tl .tl-step{fill:#9ba6b0}.tl .tl-now{stroke:#7fc4ee}.tl text.tl-now{fill:#7fc4ee}\n");
    for (String[] fill : FILLS) {
      css.append(".tl .tl-").append(fill[0]).append("{fill:").append(fill[2]).append("}");
    }
    if (large) {
      css.append("\n.tl .tl-paper{fill:#14181c}.tl .tl-name{stroke:#14181c}");
    }
    css.append("\n}\n");
    return large
        // The names stand out from arrows that pass behind them.
        ? ".tl .tl-paper{fill:#fff}.tl .tl-name{paint-order:stroke;stroke:#fff;stroke-width:6px;"
            + "stroke-linejoin:round}\n"
            + css
        : css.toString();
  }

  static String fill(Stage stage) {
    return "tl-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
