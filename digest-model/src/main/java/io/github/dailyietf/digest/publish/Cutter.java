package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Packs blocks into leaves and leaves into messages, in order and in linear time. An entry (a
 * heading with what belongs to it) stays whole if it fits a leaf, else its paragraphs do, else they
 * are cut behind a sentence, a word, a grapheme cluster. Not thread-safe.
 */
final class Cutter {

  /** How far back a sentence's end is looked for, as a part of what was filled. */
  private static final int HALF = 2;

  private static final String SENTENCE_ENDS = ".!?。！？．";

  private final Dialect dialect;
  private final int leafLimit;
  private final int messageLimit;
  private final List<List<List<Block>>> messages = new ArrayList<>();
  private final List<Block> leaf = new ArrayList<>();
  private List<List<Block>> message = new ArrayList<>();
  private int used;
  private int messageUsed;

  /** {@code reserve} is kept free in each leaf and message. */
  Cutter(Dialect dialect, int reserve) {
    this.dialect = dialect;
    this.leafLimit = dialect.leafLimit() - reserve;
    this.messageLimit = dialect.messageLimit() - reserve;
    this.used = dialect.frame();
  }

  /** The messages of these blocks, each a list of leaves. */
  List<List<List<Block>>> cut(List<Block> blocks) {
    List<Block> entry = new ArrayList<>();
    for (Block block : blocks) {
      boolean starts = block.heading() && entry.stream().anyMatch(b -> !b.heading());
      if (starts) {
        place(entry);
        entry.clear();
      }
      entry.add(new Fit(dialect, leafLimit, block).fitted());
    }
    place(entry);
    endLeaf();
    endMessage();
    return messages;
  }

  private void place(List<Block> entry) {
    int cost = entry.stream().mapToInt(this::cost).sum();
    if (used + cost > leafLimit && dialect.frame() + cost <= leafLimit) {
      endLeaf();
    }
    entry.forEach(this::place);
  }

  private void place(Block block) {
    int cost = cost(block);
    if (used + cost > leafLimit && dialect.frame() + cost <= leafLimit && used > leafLimit / HALF) {
      endLeafBefore(cost);
    }
    if (used + cost <= leafLimit) {
      leaf.add(block);
      used += cost;
    } else {
      split(block);
    }
  }

  private int cost(Block block) {
    int cost = dialect.cost(block);
    Optional<Atom> before = Optional.empty();
    for (Atom atom : block.atoms()) {
      cost += cost(atom, before);
      before = Optional.of(atom);
    }
    return cost;
  }

  private int cost(Atom atom, Optional<Atom> before) {
    boolean goesOn = before.isPresent() && before.get().sameRun(atom);
    return dialect.textCost(atom) + (goesOn ? 0 : dialect.runCost(atom));
  }

  /** Puts as much into each leaf as fits. */
  private void split(Block block) {
    List<Atom> atoms = block.atoms();
    int at = 0;
    boolean first = true;
    while (at < atoms.size()) {
      int end = fill(block, atoms, at);
      if (end == at && leaf.isEmpty()) {
        throw new IllegalStateException("does not fit a message: " + atoms.get(at).text());
      }
      if (end == at) {
        endLeaf();
        continue;
      }
      if (end < atoms.size()) {
        end = niceEnd(atoms, at, end);
      }
      Block piece = block.piece(trim(atoms.subList(at, end)), first);
      if (!piece.atoms().isEmpty()) {
        leaf.add(piece);
        used += cost(piece);
        first = false;
      }
      at = end;
      if (at < atoms.size()) {
        endLeaf();
      }
    }
  }

  /** The index behind the last atom that still fits. */
  private int fill(Block block, List<Atom> atoms, int from) {
    int cost = used + dialect.cost(block);
    Optional<Atom> before = Optional.empty();
    int at = from;
    while (at < atoms.size()) {
      cost += cost(atoms.get(at), before);
      if (cost > leafLimit) {
        return at;
      }
      before = Optional.of(atoms.get(at));
      at++;
    }
    return at;
  }

  /** Behind the last sentence in the second half, else where no mark starts the next piece. */
  private static int niceEnd(List<Atom> atoms, int from, int end) {
    for (int at = end; at > from + (end - from) / HALF && at > from + 1; at--) {
      String text = atoms.get(at - 1).text();
      boolean sentence = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean over = atoms.get(at).blank() || text.charAt(text.length() - 1) > 0x7f;
      if (sentence && over) {
        return at;
      }
    }
    int at = end;
    for (int back = 0; back < 8 && at > from + 1 && clings(atoms, at); back++) {
      at--;
    }
    return clings(atoms, at) ? end : at;
  }

  private static boolean clings(List<Atom> atoms, int at) {
    return !atoms.get(at - 1).blank() && Tokens.neverFirst(atoms.get(at).text());
  }

  private static List<Atom> trim(List<Atom> atoms) {
    int from = 0;
    int to = atoms.size();
    while (from < to && atoms.get(from).blank()) {
      from++;
    }
    while (to > from && atoms.get(to - 1).blank()) {
      to--;
    }
    return atoms.subList(from, to);
  }

  /** Ends the leaf but lets headings at its end go on with the block that follows them. */
  private void endLeafBefore(int cost) {
    List<Block> headings = new ArrayList<>();
    int sum = dialect.frame() + cost;
    while (!leaf.isEmpty() && leaf.get(leaf.size() - 1).heading()) {
      Block heading = leaf.remove(leaf.size() - 1);
      sum += cost(heading);
      headings.add(0, heading);
    }
    if (leaf.isEmpty() || sum > leafLimit) {
      leaf.addAll(headings);
      headings.clear();
    }
    endLeaf();
    for (Block heading : headings) {
      leaf.add(heading);
      used += cost(heading);
    }
  }

  private void endLeaf() {
    if (!leaf.isEmpty()) {
      int cost = leaf.stream().mapToInt(this::cost).sum() + dialect.frame();
      if (message.size() == dialect.leavesPerMessage() || messageUsed + cost > messageLimit) {
        endMessage();
      }
      message.add(List.copyOf(leaf));
      messageUsed += cost;
      leaf.clear();
    }
    used = dialect.frame();
  }

  private void endMessage() {
    if (!message.isEmpty()) {
      messages.add(message);
      message = new ArrayList<>();
    }
    messageUsed = 0;
  }
}
