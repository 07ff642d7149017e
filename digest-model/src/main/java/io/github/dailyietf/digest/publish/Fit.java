package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.publish.Atom.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes every atom of a block small enough for a leaf of its own. Links become one atom each where
 * that fits, so that they are not cut.
 */
final class Fit {

  private final Dialect dialect;
  private final Block block;
  private final int room;
  private final List<Atom> fitted = new ArrayList<>();

  Fit(Dialect dialect, int leafLimit, Block block) {
    this.dialect = dialect;
    this.block = block;
    this.room = leafLimit - dialect.frame() - dialect.cost(block);
  }

  Block fitted() {
    List<Atom> atoms = block.atoms();
    for (int at = 0; at < atoms.size(); ) {
      int end = at + 1;
      if (atoms.get(at).link().isPresent()) {
        while (end < atoms.size() && atoms.get(end).sameRun(atoms.get(at))) {
          end++;
        }
      }
      addRun(atoms.subList(at, end));
      at = end;
    }
    return new Block(block.kind(), block.level(), block.marker(), fitted);
  }

  private void addRun(List<Atom> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(atom -> text.append(atom.text()));
    Atom whole = run.get(0).withText(dialect.guard(text.toString()));
    if (cost(whole) <= room) {
      fitted.add(whole);
      return;
    }
    for (Atom atom : run) {
      Atom guarded = atom.withText(dialect.guard(atom.text()));
      if (cost(guarded) <= room) {
        fitted.add(guarded);
      } else {
        addPieces(atom);
      }
    }
  }

  private int cost(Atom atom) {
    return dialect.textCost(atom) + dialect.runCost(atom);
  }

  /** Cuts a word that is too long between its clusters. */
  private void addPieces(Atom word) {
    Atom atom = word;
    if (dialect.runCost(word) > room / 2 || word.bareLink()) {
      // The address alone is too long: it cannot lead anywhere, but it can be read.
      String address = word.link().filter(link -> !word.bareLink()).orElse("");
      String text = address.isEmpty() ? word.text() : word.text() + " " + address;
      atom = new Atom(text, Style.PLAIN, Optional.empty());
    }
    List<String> clusters = Graphemes.of(atom.text());
    int free = room - dialect.runCost(atom) - excess(atom, clusters);
    StringBuilder piece = new StringBuilder();
    int cost = 0;
    for (String cluster : clusters) {
      for (String part : parts(atom, cluster, free)) {
        String guarded = dialect.guard(part);
        int more = dialect.textCost(atom.withText(guarded));
        if (cost + more > free && !piece.isEmpty()) {
          fitted.add(atom.withText(piece.toString()));
          piece.setLength(0);
          cost = 0;
        }
        piece.append(guarded);
        cost += more;
      }
    }
    fitted.add(atom.withText(piece.toString()));
  }

  /** What a text costs beyond its clusters. */
  private int excess(Atom atom, List<String> clusters) {
    int sum = 0;
    for (String cluster : clusters) {
      sum += dialect.textCost(atom.withText(cluster));
    }
    return Math.max(0, dialect.textCost(atom) - sum);
  }

  /** The cluster, or its code points if it alone is too long: no reader's text has such ones. */
  private List<String> parts(Atom atom, String cluster, int free) {
    if (dialect.textCost(atom.withText(cluster)) <= free) {
      return List.of(cluster);
    }
    return cluster.codePoints().mapToObj(Character::toString).toList();
  }
}
