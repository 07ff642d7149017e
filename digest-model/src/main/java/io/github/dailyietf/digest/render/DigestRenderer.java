package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import java.io.IOException;

/**
 * Prints a whole digest or one of its parts.
 *
 * <pre>{@code
 * DigestRenderer.markdown().render(digest)
 * DigestRenderer.html(Layout.japanese()).render(digest.parts(25).get(0))
 * }</pre>
 *
 * <p>Renderers keep no state and are safe for use by many threads. Lines end in {@code \n}; write
 * the text as UTF-8.
 */
public interface DigestRenderer {

  /** The whole day, however many drafts it has. */
  String render(Digest digest);

  /** One part of the day. */
  String render(Part part);

  /**
   * Appends the whole day.
   *
   * @throws IOException if the target fails
   */
  default void render(Digest digest, Appendable out) throws IOException {
    out.append(render(digest));
  }

  /**
   * Appends one part of the day.
   *
   * @throws IOException if the target fails
   */
  default void render(Part part, Appendable out) throws IOException {
    out.append(render(part));
  }

  /** CommonMark in English. */
  static DigestRenderer markdown() {
    return markdown(Layout.english());
  }

  /** CommonMark, read back by any CommonMark parser to the same text. */
  static DigestRenderer markdown(Layout layout) {
    return markdown(layout, MarkdownFlavor.COMMONMARK);
  }

  /** CommonMark for a certain place. */
  static DigestRenderer markdown(Layout layout, MarkdownFlavor flavor) {
    return new TreeRenderer(layout, new MarkdownPrinter(flavor));
  }

  /** An HTML page in English. */
  static DigestRenderer html() {
    return html(Layout.english());
  }

  /**
   * A whole page that needs nothing else: style, charts and the script that narrows its lists are
   * inside, and its Content Security Policy forbids everything that is not. It is complete where
   * scripts are off, prints well and follows the light or dark of the reader's system.
   */
  static DigestRenderer html(Layout layout) {
    return new TreeRenderer(layout, HtmlPrinter.page());
  }

  /** Plain text in English. */
  static DigestRenderer text() {
    return text(Layout.english());
  }

  /**
   * Plain text in lines of at most 72 columns, where East Asian wide characters take two. Words are
   * never broken, so that an address can be longer than a line.
   */
  static DigestRenderer text(Layout layout) {
    return text(layout, TextPrinter.WIDTH);
  }

  /**
   * The same in lines of at most so many columns, at least 20.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  static DigestRenderer text(Layout layout, int columns) {
    return new TreeRenderer(layout, new TextPrinter(columns));
  }

  /**
   * The values themselves, which need no layout: {@link Digest#toJson()}, which {@link
   * Digest#fromJson} reads back equal, and {@link Part#toJson}; {@link Digest#schema} is the form
   * of both.
   */
  static DigestRenderer json() {
    return new JsonRenderer();
  }
}
