package io.github.dailyietf.digest.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds documents of a day that belong together by authors, names and titles, with keys in place of
 * comparing all with all. Used once.
 */
final class Companions {

  /** With so many earlier documents of one author a document is compared at most. */
  private static final int MOST_PER_AUTHOR = 8;

  /** A title that differs in one word has to have at least so many words in all. */
  private static final int LEAST_TITLE = 4;

  private final List<DayDocument> documents;
  private final RelationList relations;

  Companions(List<DayDocument> documents, RelationList relations) {
    this.documents = documents;
    this.relations = relations;
  }

  void find() {
    sharedAuthors();
    sameStem();
    parallelTitles();
    adopted();
  }

  private void sharedAuthors() {
    Map<String, List<Integer>> byAuthor = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      DayDocument later = documents.get(i);
      List<String> authors = later.authors();
      Map<Integer, List<String>> shared = new LinkedHashMap<>();
      for (String author : authors) {
        List<Integer> before = byAuthor.computeIfAbsent(key(author), name -> new ArrayList<>());
        for (int k = Math.max(0, before.size() - MOST_PER_AUTHOR); k < before.size(); k++) {
          shared.computeIfAbsent(before.get(k), other -> new ArrayList<>()).add(author);
        }
        before.add(i);
      }
      for (Map.Entry<Integer, List<String>> other : shared.entrySet()) {
        DayDocument earlier = documents.get(other.getKey());
        int smaller = Math.min(authors.size(), earlier.authors().size());
        if (2 * other.getValue().size() > smaller) {
          authorsOfBoth(later, earlier, other.getValue());
        }
      }
    }
  }

  private void authorsOfBoth(DayDocument later, DayDocument earlier, List<String> shared) {
    List<Evidence> evidence = new ArrayList<>();
    shared.forEach(author -> evidence.add(Evidence.of(later.reference(), Place.AUTHOR, author)));
    relations.add(
        RelationKind.SHARED_AUTHORS,
        later.reference(),
        Item.of(earlier.reference()),
        Certainty.INFERRED,
        evidence);
    List<Evidence> words = sharedWords(later, earlier);
    if (!words.isEmpty()) {
      companion(later, earlier, words);
    }
  }

  /** The words of both titles that say something. */
  private static List<Evidence> sharedWords(DayDocument later, DayDocument earlier) {
    Set<String> other = new HashSet<>();
    Words titleOfEarlier = Words.of(earlier.title());
    for (int i = 0; i < titleOfEarlier.size(); i++) {
      other.add(Words.singular(titleOfEarlier.word(i)));
    }
    List<Evidence> shared = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Words title = Words.of(later.title());
    for (int i = 0; i < title.size(); i++) {
      String word = Words.singular(title.word(i));
      if (!CommonWords.generic(title.word(i)) && other.contains(word) && seen.add(word)) {
        shared.add(Evidence.of(later.reference(), Place.TITLE, title.written(i)));
      }
    }
    return shared;
  }

  private void companion(DayDocument later, DayDocument earlier, List<Evidence> evidence) {
    relations.add(
        RelationKind.COMPANION,
        later.reference(),
        Item.of(earlier.reference()),
        Certainty.INFERRED,
        evidence);
  }

  /** {@code draft-ritz-eca} and {@code draft-ritz-eca-impl}: one stem, another role. */
  private void sameStem() {
    Map<String, List<DayDocument>> byStem = new LinkedHashMap<>();
    for (DayDocument document : documents) {
      document
          .name()
          .flatMap(Companions::stem)
          .ifPresent(stem -> byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(document));
    }
    for (List<DayDocument> same : byStem.values()) {
      DayDocument first = same.get(0);
      for (DayDocument later : same.subList(1, same.size())) {
        DraftParts name = later.name().orElseThrow();
        companion(
            later,
            first,
            List.of(
                Evidence.of(later.reference(), Place.NAME, name.topic()),
                Evidence.of(first.reference(), Place.NAME, first.name().orElseThrow().topic())));
      }
    }
  }

  /** Owner and what is left of the topic without the words that tell roles; a group's too. */
  private static Optional<String> stem(DraftParts name) {
    Words topic = Words.of(name.topic());
    StringBuilder stem = new StringBuilder(name.owner());
    if (name.ofGroup()) {
      stem.append(' ').append(name.group().orElse(""));
    }
    boolean meaning = false;
    for (int i = 0; i < topic.size(); i++) {
      String word = topic.word(i);
      if (!CommonWords.role(word)) {
        stem.append(' ').append(word);
        boolean group = !name.ofGroup() && i == 0 && topic.size() > 1 && name.group().isPresent();
        meaning |= !group && !CommonWords.generic(word) || group && topic.size() == 1;
      }
    }
    return meaning || singleWord(topic) ? Optional.of(stem.toString()) : Optional.empty();
  }

  /** {@code eca} alone, or with roles behind it. */
  private static boolean singleWord(Words topic) {
    if (topic.size() == 0 || CommonWords.generic(topic.word(0))) {
      return false;
    }
    for (int i = 1; i < topic.size(); i++) {
      if (!CommonWords.role(topic.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** IMAP and SMTP: titles that differ in one word, of the same group or with a common author. */
  private void parallelTitles() {
    Map<String, Integer> firstOf = new HashMap<>();
    for (int d = 0; d < documents.size(); d++) {
      DayDocument document = documents.get(d);
      Words title = Words.of(document.title());
      if (title.size() < LEAST_TITLE || title.size() > 4 * LEAST_TITLE * LEAST_TITLE) {
        continue;
      }
      for (int gap = 0; gap < title.size(); gap++) {
        if (CommonWords.glue(title.word(gap))) {
          continue;
        }
        String key = withGap(title, gap);
        Integer other = firstOf.putIfAbsent(key, d);
        if (other != null && other != d && related(document, documents.get(other))) {
          DayDocument earlier = documents.get(other);
          companion(
              document,
              earlier,
              List.of(
                  Evidence.of(document.reference(), Place.TITLE, title.written(gap)),
                  Evidence.of(
                      earlier.reference(), Place.TITLE, Words.of(earlier.title()).written(gap))));
        }
      }
    }
  }

  private static String withGap(Words title, int gap) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < title.size(); i++) {
      key.append(i == gap ? "*" : title.word(i)).append(' ');
    }
    return key.toString();
  }

  private static boolean related(DayDocument a, DayDocument b) {
    if (a.group().isPresent() && a.group().equals(b.group())) {
      return true;
    }
    Set<String> authors = new HashSet<>();
    a.authors().forEach(author -> authors.add(key(author)));
    return b.authors().stream().anyMatch(author -> authors.contains(key(author)));
  }

  /** A first revision of a group that has the stem and an author of an individual's draft. */
  private void adopted() {
    Map<String, List<DayDocument>> individuals = new HashMap<>();
    for (DayDocument document : documents) {
      if (document.name().isPresent() && !document.name().get().ofGroup()) {
        individuals
            .computeIfAbsent(document.name().get().topic(), topic -> new ArrayList<>())
            .add(document);
      }
    }
    for (DayDocument document : documents) {
      if (document.newDraft() && document.name().isPresent() && document.name().get().ofGroup()) {
        DraftParts name = document.name().get();
        String group = name.group().orElse("");
        List<DayDocument> same = new ArrayList<>();
        same.addAll(individuals.getOrDefault(name.topic(), List.of()));
        same.addAll(individuals.getOrDefault(group + "-" + name.topic(), List.of()));
        for (DayDocument individual : same.subList(0, Math.min(MOST_PER_AUTHOR, same.size()))) {
          adopted(document, individual);
        }
      }
    }
  }

  private void adopted(DayDocument document, DayDocument individual) {
    Set<String> authors = new HashSet<>();
    document.authors().forEach(author -> authors.add(key(author)));
    List<Evidence> evidence = new ArrayList<>();
    individual.authors().stream()
        .filter(author -> authors.contains(key(author)))
        .forEach(author -> evidence.add(Evidence.of(individual.reference(), Place.AUTHOR, author)));
    if (!evidence.isEmpty()) {
      evidence.add(
          0,
          Evidence.of(individual.reference(), Place.NAME, individual.name().orElseThrow().topic()));
      relations.add(
          RelationKind.REPLACES,
          document.reference(),
          Item.of(individual.reference()),
          Certainty.INFERRED,
          evidence);
    }
  }

  private static String key(String author) {
    return author.strip().toLowerCase(Locale.ROOT);
  }
}
