package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading, a paragraph, a list item or a quoted paragraph.
 *
 * @param kind which of these
 * @param level of a heading from 1, of an item from 0
 * @param marker what stands before an item: empty for a bullet, else {@code 3.}
 * @param atoms its words
 */
record Block(Kind kind, int level, String marker, List<Atom> atoms) {

  /** The kinds of blocks. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE
  }

  Block {
    atoms = List.copyOf(atoms);
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, 0, "", List.of(Atom.plain(text)));
  }

  boolean heading() {
    return kind == Kind.HEADING;
  }

  /** A piece of this block; what does not start it has no marker of its own. */
  Block piece(List<Atom> some, boolean first) {
    Kind rest = kind == Kind.ITEM ? Kind.PARAGRAPH : kind;
    return new Block(first ? kind : rest, level, first ? marker : "", some);
  }

  /** The same words and links, for services that have no bold, italic or code. */
  Block unstyled() {
    List<Atom> plain = new ArrayList<>();
    atoms.forEach(atom -> plain.add(new Atom(atom.text(), Atom.Style.PLAIN, atom.link())));
    return new Block(kind, level, marker, plain);
  }

  /** Neighbours of one style and link as one; blanks at the ends of a style are outside of it. */
  List<Atom> runs() {
    List<Atom> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      text.append(atom.text());
      if (i + 1 == atoms.size() || !atom.sameRun(atoms.get(i + 1))) {
        addTrimmed(atom.withText(text.toString()), runs);
        text.setLength(0);
      }
    }
    return runs;
  }

  private static void addTrimmed(Atom run, List<Atom> runs) {
    String inner = run.text().strip();
    if (inner.isEmpty() || run.sameRun(Atom.plain(""))) {
      runs.add(Atom.plain(run.text()));
      return;
    }
    int start = run.text().indexOf(inner);
    String before = run.text().substring(0, start);
    String after = run.text().substring(start + inner.length());
    if (!before.isEmpty()) {
      runs.add(Atom.plain(before));
    }
    runs.add(run.withText(inner));
    if (!after.isEmpty()) {
      runs.add(Atom.plain(after));
    }
  }

  /** The words without any marks. */
  String words() {
    StringBuilder text = new StringBuilder();
    atoms.forEach(atom -> text.append(atom.text()));
    return text.toString();
  }
}
