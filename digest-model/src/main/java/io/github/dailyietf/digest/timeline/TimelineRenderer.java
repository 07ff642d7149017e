package io.github.dailyietf.digest.timeline;

import java.util.Locale;

/**
 * Shows a timeline in one form. Japanese words for {@code ja}, English ones for every other locale.
 * Safe for use by many threads.
 */
@FunctionalInterface
public interface TimelineRenderer {

  /** The timeline in this form, ending in a line break. */
  String render(Timeline timeline);

  /**
   * A picture for a page of its own, to be put into HTML or saved as a file: light and dark,
   * without scripts, with a title and a description for those who cannot see it.
   */
  static TimelineRenderer svg(Locale locale) {
    return new LargePicture(TimelineWords.of(locale));
  }

  /** A picture for an entry of a digest: bars and marks, with the first and the last date. */
  static TimelineRenderer smallSvg(Locale locale) {
    return new SmallPicture(TimelineWords.of(locale), false);
  }

  /**
   * The same without a style of its own, for pages with many of them: the page's style has {@link
   * #pageStyle} in it, once. No attribute has a style either, so that it obeys a strict Content
   * Security Policy. The ids are made of the name of the document, one of a kind on a page where
   * each has one picture.
   */
  static TimelineRenderer pageSvg(Locale locale) {
    return new SmallPicture(TimelineWords.of(locale), true);
  }

  /**
   * The style of {@link #pageSvg}, by day and by night, in CSS; its classes begin in {@code tl}.
   */
  static String pageStyle() {
    return PictureStyle.page();
  }

  /** The names of the work in one line, each with its first and its last date. */
  static TimelineRenderer line(Locale locale) {
    return new LineTimeline(TimelineWords.of(locale));
  }

  /** A Gantt chart in the language of Mermaid. */
  static TimelineRenderer mermaid(Locale locale) {
    return new MermaidChart(TimelineWords.of(locale));
  }

  /** Everything as lines of text, with the sources. */
  static TimelineRenderer text(Locale locale) {
    return new TextTimeline(TimelineWords.of(locale));
  }

  /** The events and what is computed from them as JSON. */
  static TimelineRenderer json() {
    return new JsonTimeline();
  }
}
