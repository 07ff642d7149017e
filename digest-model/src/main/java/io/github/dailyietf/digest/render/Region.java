package io.github.dailyietf.digest.render;

import org.commonmark.node.CustomBlock;

/** Blocks that belong together: an element of HTML, nothing of its own elsewhere. */
final class Region extends CustomBlock {

  private final String element;

  Region(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }
}
