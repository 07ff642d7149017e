package io.github.dailyietf.digest.publish;

import java.util.List;
import java.util.Map;

/**
 * Text without markup: an address stands behind the words that it belongs to. Subclasses say how
 * addresses count and what request the text is put into.
 */
class TextDialect implements Dialect {

  private final int limit;
  private final TextLength length;

  TextDialect(int limit, TextLength length) {
    if (limit < 50) {
      throw new IllegalArgumentException("not a limit of 50 or more: " + limit);
    }
    this.limit = limit;
    this.length = length;
  }

  @Override
  public int leafLimit() {
    return limit;
  }

  final int count(String text) {
    return length.of(text);
  }

  /** What an address counts. */
  int addressCost(String address) {
    return count(address);
  }

  @Override
  public int cost(Block block) {
    return count(separator(block)) + count(marker(block));
  }

  @Override
  public int textCost(Atom atom) {
    return atom.bareLink() ? addressCost(atom.text()) + 2 : count(atom.text());
  }

  @Override
  public int runCost(Atom atom) {
    return atom.link().isEmpty() || atom.bareLink() ? 0 : addressCost(atom.link().get()) + 2;
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    return new ChatMessage(text(leaves.get(0)), Map.of());
  }

  /** The text of a leaf. */
  final String text(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        boolean list = block.kind() == Block.Kind.ITEM && blocks.get(i - 1).kind() == block.kind();
        out.append(list ? "\n" : separator(block));
      }
      out.append(marker(block));
      write(block, out);
    }
    return out.toString();
  }

  private static String separator(Block block) {
    return block.atoms().isEmpty() ? "" : "\n\n";
  }

  private static String marker(Block block) {
    return switch (block.kind()) {
      case ITEM ->
          "  ".repeat(Math.min(block.level(), 8))
              + (block.marker().isEmpty() ? "\u2022" : block.marker())
              + " ";
      case QUOTE -> "> ";
      case HEADING, PARAGRAPH -> "";
    };
  }

  /** Addresses are parted by blanks from what is around them, or readers' programs extend them. */
  private static void write(Block block, StringBuilder out) {
    boolean address = false;
    for (Atom run : block.unstyled().runs()) {
      if (address && !run.text().startsWith(" ") && !run.text().startsWith("\n")) {
        out.append(' ');
      }
      if (run.bareLink() && needsBlank(out)) {
        out.append(' ');
      }
      out.append(run.text());
      address = run.link().isPresent();
      if (address && !run.bareLink()) {
        out.append(' ').append(run.link().orElse(""));
      }
    }
  }

  private static boolean needsBlank(StringBuilder out) {
    return !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
  }
}
