package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.Digest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives points to candidates: whole numbers, so that they are the same on every machine. Not
 * thread-safe.
 */
final class Scoring {

  private static final int FAR_DEVELOPED = 20;

  private final List<DayDocument> documents;
  private final Optional<Baseline> baseline;
  private final Map<Integer, List<Integer>> companions;
  private final Map<Integer, List<Integer>> authors;
  private final BitSet candidates = new BitSet();
  private final int eachNew;

  Scoring(List<DayDocument> documents, Map<DocumentReference, Integer> position, Digest digest) {
    this.documents = documents;
    this.baseline = digest.baseline();
    this.companions = pairs(RelationKind.COMPANION, position, digest);
    this.authors = pairs(RelationKind.SHARED_AUTHORS, position, digest);
    this.eachNew = eachNew(documents);
  }

  /** New work counts more where it is rare. */
  private static int eachNew(List<DayDocument> documents) {
    long fresh = documents.stream().filter(DayDocument::newDraft).count();
    return 10 * fresh <= documents.size() ? 10 : 4 * fresh <= documents.size() ? 6 : 3;
  }

  private static Map<Integer, List<Integer>> pairs(
      RelationKind kind, Map<DocumentReference, Integer> position, Digest digest) {
    Map<Integer, List<Integer>> pairs = new HashMap<>();
    for (Relation relation : digest.relations()) {
      Integer from = position.get(relation.from());
      Integer to = relation.to().document().map(position::get).orElse(null);
      if (relation.kind().equals(kind) && from != null && to != null) {
        pairs.computeIfAbsent(from, index -> new ArrayList<>()).add(to);
      }
    }
    return pairs;
  }

  Candidate score(Candidate candidate) {
    List<Integer> list = candidate.documents();
    int count = list.size();
    boolean family = candidate.kind().equals(TopicKind.FAMILY);
    List<ScorePart> parts = new ArrayList<>();
    parts.add(new ScorePart("documents", count, documents(candidate, count)));
    add(parts, "new-work", count(list, DayDocument::newDraft), eachNew, family ? 4 : 3 * eachNew);
    add(parts, "last-calls", count(list, DayDocument::lastCall), 4, 12);
    add(parts, "approvals", count(list, DayDocument::approved), 4, 12);
    add(parts, "rfcs", count(list, DayDocument::rfc), 5, 15);
    if (!family) {
      add(parts, "companions", linked(list, companions), 4, 8);
      add(parts, "authors", linked(list, authors), 2, 4);
      if (candidate.words() > 1) {
        parts.add(new ScorePart("title", candidate.words(), Math.min(3, candidate.words() - 1)));
      }
    }
    if (candidate.kind().equals(TopicKind.TERM)) {
      parts.add(new ScorePart("known-term", 1, 3));
    }
    if (count == 1) {
      single(documents.get(list.get(0)), parts);
    }
    Optional<Burst> burst = burst(candidate);
    burst.ifPresent(before -> parts.add(new ScorePart("burst", count, points(before))));
    return candidate.scored(parts, burst);
  }

  /** Doubling the number adds ten points, less for what is wide by nature. */
  private static int documents(Candidate candidate, int count) {
    boolean family = candidate.kind().equals(TopicKind.FAMILY);
    boolean wide = candidate.kind().equals(TopicKind.GROUP) || candidate.words() == 1;
    return (int) Math.round((family ? 4 : wide ? 7 : 10) * log2(count));
  }

  private static void single(DayDocument document, List<ScorePart> parts) {
    if (document.revisions() > 1) {
      parts.add(new ScorePart("revisions", document.revisions(), 4));
    }
    int revision =
        document.reference() instanceof DraftVersion version ? version.revision().number() : 0;
    if (revision >= FAR_DEVELOPED) {
      parts.add(new ScorePart("far-developed", revision, 2));
    }
  }

  private static void add(List<ScorePart> parts, String reason, int count, int each, int most) {
    parts.add(new ScorePart(reason, count, Math.min(most, count * each)));
  }

  private int count(List<Integer> list, Predicate<DayDocument> test) {
    int count = 0;
    for (int index : list) {
      count += test.test(documents.get(index)) ? 1 : 0;
    }
    return count;
  }

  /** How many of them have a related one among them. */
  private int linked(List<Integer> list, Map<Integer, List<Integer>> pairs) {
    if (pairs.isEmpty() || list.size() == 1) {
      return 0;
    }
    int linked = 0;
    list.forEach(candidates::set);
    for (int index : list) {
      for (int other : pairs.getOrDefault(index, List.of())) {
        if (candidates.get(other)) {
          linked++;
          break;
        }
      }
    }
    list.forEach(candidates::clear);
    return linked;
  }

  private Optional<Burst> burst(Candidate candidate) {
    return baseline.flatMap(
        usual ->
            candidate
                .key()
                .map(
                    key ->
                        new Burst(
                            candidate.documents().size(),
                            usual.counts().getOrDefault(key, 0),
                            usual.days())));
  }

  /** Eight for each doubling of what the days before let expect of a day of this size. */
  private int points(Burst burst) {
    int before = baseline.map(Baseline::documents).orElse(0);
    if (before == 0) {
      return 0;
    }
    double expected = (double) burst.before() * documents.size() / before;
    double factor = (burst.today() + 1) / (expected + 1);
    return factor <= 1 ? 0 : (int) Math.min(24, Math.round(8 * log2(factor)));
  }

  /** The same on every machine, unlike Math.log. */
  private static double log2(double value) {
    return StrictMath.log(value) / StrictMath.log(2);
  }
}
