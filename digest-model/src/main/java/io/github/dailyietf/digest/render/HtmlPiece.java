package io.github.dailyietf.digest.render;

import org.commonmark.node.CustomBlock;

/** Finished HTML that stands in a tree for pages alone; nothing in other formats. */
final class HtmlPiece extends CustomBlock {

  private final String html;

  HtmlPiece(String html) {
    this.html = html;
  }

  String html() {
    return html;
  }
}
