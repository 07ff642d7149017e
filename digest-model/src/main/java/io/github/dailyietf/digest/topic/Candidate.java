package io.github.dailyietf.digest.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A possible hot topic.
 *
 * @param kind what its documents have in common
 * @param label what names it
 * @param documents positions, ascending
 * @param key under which a window counts it, if it does
 * @param words how many words of the titles it is made of, 0 if it is not
 * @param family the family if it is one
 * @param score the points
 * @param parts what they are made of
 * @param burst how often it came before
 */
record Candidate(
    TopicKind kind,
    String label,
    List<Integer> documents,
    Optional<String> key,
    int words,
    Optional<Family> family,
    int score,
    List<ScorePart> parts,
    Optional<Burst> burst) {

  static Candidate of(TopicKind kind, String label, List<Integer> documents) {
    return new Candidate(
        kind,
        label,
        List.copyOf(documents),
        Optional.empty(),
        0,
        Optional.empty(),
        0,
        List.of(),
        Optional.empty());
  }

  Candidate counted(String windowKey) {
    return new Candidate(
        kind, label, documents, Optional.of(windowKey), words, family, score, parts, burst);
  }

  Candidate ofWords(int number) {
    return new Candidate(kind, label, documents, key, number, family, score, parts, burst);
  }

  Candidate ofFamily(Family its) {
    return new Candidate(kind, label, documents, key, words, Optional.of(its), score, parts, burst);
  }

  Candidate scored(List<ScorePart> why, Optional<Burst> before) {
    List<ScorePart> counting = new ArrayList<>();
    int sum = 0;
    for (ScorePart part : why) {
      if (part.points() > 0) {
        counting.add(part);
        sum += part.points();
      }
    }
    return new Candidate(
        kind, label, documents, key, words, family, sum, List.copyOf(counting), before);
  }
}
