package io.github.dailyietf.digest.topic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

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
      Node node = step(root, words.word(at));
      if (node == null) {
        at++;
        continue;
      }
      boolean capitals = true;
      Optional<Term> best = Optional.empty();
      int end = at;
      for (int i = at; node != null; i++) {
        capitals = capitals && (!prose || words.capitals(i));
        Optional<Term> here = capitals && node.inCapitals.isPresent() ? node.inCapitals : node.term;
        if (here.isPresent()) {
          best = here;
          end = i + 1;
        }
        node = i + 1 < words.size() ? step(node, words.word(i + 1)) : null;
      }
      if (best.isPresent() && !seen.get(best.get().id())) {
        seen.set(best.get().id());
        found.accept(best.get(), words.between(at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static @Nullable Node step(Node node, String word) {
    Node next = node.next.get(word);
    if (next == null) {
      String singular = Words.singular(word);
      // Words that are not in the plural come back as they are.
      next = singular.length() == word.length() ? null : node.next.get(singular);
    }
    return next;
  }
}
