package io.github.dailyietf.digest.topic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the terms of a table in a text, the longest where several begin with the same word. */
final class TermIndex {

  /**
   * A term of the table.
   *
   * @param id counted from 0
   * @param label what the table calls it
   * @param family which family, counted from 0
   * @param weight what it is worth
   * @param group whether it is the acronym of a group
   */
  record Term(int id, String label, int family, int weight, boolean group) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    Optional<Term> term = Optional.empty();
    Optional<Term> inCapitals = Optional.empty();
  }

  private final Node root = new Node();

  /** Adds a way to write a term; false if it is another term's already. */
  boolean add(String form, Term term) {
    Words words = Words.of(form);
    Node node = root;
    boolean capitals = words.size() > 0;
    for (int i = 0; i < words.size(); i++) {
      capitals &= words.capitals(i);
      node = node.next.computeIfAbsent(words.word(i), word -> new Node());
    }
    boolean fresh = words.size() > 0 && (capitals ? node.inCapitals : node.term).isEmpty();
    if (capitals) {
      node.inCapitals = Optional.of(term);
    } else {
      node.term = Optional.of(term);
    }
    return fresh;
  }

  /**
   * Reports each term once, with the words of its first appearance.
   *
   * @param prose whether capitals mean something in the text; in names they do not
   */
  void find(Words words, boolean prose, BiConsumer<Term, String> found) {
    BitSet seen = new BitSet();
    int at = 0;
    while (at < words.size()) {
      Node node = root;
      boolean capitals = true;
      Optional<Term> best = Optional.empty();
      int bestEnd = at;
      for (int i = at; i < words.size(); i++) {
        Optional<Node> next = step(node, words.word(i));
        if (next.isEmpty()) {
          break;
        }
        node = next.get();
        capitals &= !prose || words.capitals(i);
        Optional<Term> here = capitals && node.inCapitals.isPresent() ? node.inCapitals : node.term;
        if (here.isPresent()) {
          best = here;
          bestEnd = i + 1;
        }
      }
      if (best.isPresent()) {
        if (!seen.get(best.get().id())) {
          seen.set(best.get().id());
          found.accept(best.get(), words.between(at, bestEnd));
        }
        at = bestEnd;
      } else {
        at++;
      }
    }
  }

  private static Optional<Node> step(Node node, String word) {
    Optional<Node> next = Optional.ofNullable(node.next.get(word));
    return next.isPresent() ? next : Optional.ofNullable(node.next.get(Words.singular(word)));
  }
}
