package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.timeline.Timeline;
import io.github.dailyietf.digest.timeline.TimelineRenderer;
import java.util.Locale;
import org.commonmark.node.CustomBlock;

/** The life of a document; each format shows it in its own way. */
final class LifeBlock extends CustomBlock {

  private final Timeline timeline;
  private final Locale language;
  private final boolean mermaid;

  LifeBlock(Timeline timeline, Locale language, boolean mermaid) {
    this.timeline = timeline;
    this.language = language;
    this.mermaid = mermaid;
  }

  /** True if Markdown shows it. */
  boolean mermaid() {
    return mermaid;
  }

  /** A picture whose style is that of the page. */
  String picture() {
    return TimelineRenderer.pageSvg(language).render(timeline);
  }

  String chart() {
    return TimelineRenderer.mermaid(language).render(timeline);
  }

  /** One line of plain text. */
  String line() {
    return CleanText.of(TimelineRenderer.line(language).render(timeline));
  }
}
