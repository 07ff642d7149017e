package io.github.dailyietf.digest.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of several paragraphs and lists. An empty line separates paragraphs; a line that begins
 * with {@code "- "} is a point of a list, and lines that follow it belong to it. Nothing else is
 * read as markup.
 */
final class Prose {

  private static final String BULLET = "- ";

  /** One paragraph or one point. */
  record Block(boolean point, String text) {}

  private Prose() {}

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean point = false;
    for (String line : text.lines().toList()) {
      String stripped = line.strip();
      boolean bullet = stripped.startsWith(BULLET);
      if (bullet || stripped.isEmpty()) {
        put(blocks, point, block);
        point = bullet;
      }
      block.append(bullet ? stripped.substring(BULLET.length()) : stripped).append('\n');
    }
    put(blocks, point, block);
    return blocks;
  }

  private static void put(List<Block> blocks, boolean point, StringBuilder block) {
    String text = CleanText.of(block.toString());
    block.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(new Block(point, text));
    }
  }
}
