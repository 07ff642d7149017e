package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is claimed in a text. What one reader has judged, those after it leave alone. Not
 * thread-safe.
 */
final class Claims {

  private final String original;
  private final PlainText plain;
  private final BitSet judged = new BitSet();
  private final List<Claim> found = new ArrayList<>();

  Claims(String original, PlainText plain) {
    this.original = original;
    this.plain = plain;
  }

  /** True if no part of the plain text between these indexes was judged yet. */
  boolean open(int start, int end) {
    // Not nextSetBit, which may look far beyond the end.
    for (int i = start; i < end; i++) {
      if (judged.get(i)) {
        return false;
      }
    }
    return true;
  }

  void supported(Claim.Kind kind, int start, int end, String why, Optional<Fact> fact) {
    add(kind, Claim.Verdict.SUPPORTED, start, end, why, fact, Optional.empty());
  }

  void unknown(Claim.Kind kind, int start, int end, String why) {
    add(kind, Claim.Verdict.UNKNOWN, start, end, why, Optional.empty(), Optional.empty());
  }

  void contradicted(
      Claim.Kind kind,
      int start,
      int end,
      String why,
      Optional<Fact> fact,
      Optional<String> right) {
    add(kind, Claim.Verdict.CONTRADICTED, start, end, why, fact, right);
  }

  private void add(
      Claim.Kind kind,
      Claim.Verdict verdict,
      int start,
      int end,
      String why,
      Optional<Fact> fact,
      Optional<String> right) {
    if (!open(start, end)) {
      return;
    }
    judged.set(start, end);
    int from = plain.origin(start);
    int to = plain.originEnd(end);
    found.add(
        new Claim(kind, verdict, from, to, 0, original.substring(from, to), why, fact, right));
  }

  /** In the order of the text, with their lines. */
  List<Claim> inOrder() {
    found.sort(Comparator.comparingInt(Claim::start).thenComparingInt(Claim::end));
    List<Claim> all = new ArrayList<>(found.size());
    int line = 1;
    int at = 0;
    for (Claim claim : found) {
      for (; at < claim.start(); at++) {
        line += original.charAt(at) == '\n' ? 1 : 0;
      }
      all.add(
          new Claim(
              claim.kind(),
              claim.verdict(),
              claim.start(),
              claim.end(),
              line,
              claim.text(),
              claim.explanation(),
              claim.fact(),
              claim.replacement()));
    }
    return List.copyOf(all);
  }
}
