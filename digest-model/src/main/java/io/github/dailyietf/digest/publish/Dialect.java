package io.github.dailyietf.digest.publish;

import java.util.List;

/**
 * How one service writes blocks and counts them. A message is made of leaves (posts, embeds, text
 * objects), a leaf of blocks.
 *
 * <p>Costs are in whatever unit the service's limit is in. They may be too high, never too low:
 * what {@link #print} makes of blocks counts at most the sum of their costs.
 */
interface Dialect {

  /** What a leaf may cost. */
  int leafLimit();

  /** How many leaves a message may have. */
  default int leavesPerMessage() {
    return 1;
  }

  /** What all leaves of a message may cost together. */
  default int messageLimit() {
    return leafLimit();
  }

  /** What a leaf costs before anything stands in it. */
  default int frame() {
    return 0;
  }

  /** What a block costs besides its words: what parts it from the others, its marker. */
  int cost(Block block);

  /** What the words of an atom cost. */
  int textCost(Atom atom);

  /** What the marks around a run of such atoms cost. */
  int runCost(Atom atom);

  /** Makes text safe for the service where that changes its words. */
  default String guard(String text) {
    return text;
  }

  /** Writes a message. */
  ChatMessage print(List<List<Block>> leaves);
}
