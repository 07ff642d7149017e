package io.github.dailyietf.digest.topic;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.Digest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Picks the hot topics of some documents of a day. Used once. */
final class Ranking {

  private static final List<TopicKind> KINDS =
      List.of(
          TopicKind.TERM,
          TopicKind.PHRASE,
          TopicKind.GROUP,
          TopicKind.AUTHORS,
          TopicKind.FAMILY,
          TopicKind.DOCUMENT);

  private static final Comparator<Candidate> HOTTEST_FIRST =
      Comparator.comparingInt(Candidate::score)
          .reversed()
          .thenComparing(candidate -> -candidate.documents().size())
          .thenComparing(candidate -> KINDS.indexOf(candidate.kind()))
          .thenComparing(candidate -> -candidate.words())
          .thenComparing(candidate -> candidate.documents().get(0))
          .thenComparing(Candidate::label);

  private final List<DayDocument> documents;
  private final Digest digest;
  private final Map<DocumentReference, Integer> position = new HashMap<>();
  private final Map<String, Map<Integer, Evidence>> mentions = new HashMap<>();
  private final Scoring scoring;

  Ranking(List<DayDocument> documents, Digest digest) {
    this.documents = documents;
    this.digest = digest;
    for (int i = 0; i < documents.size(); i++) {
      position.put(documents.get(i).reference(), i);
    }
    this.scoring = new Scoring(documents, position, digest);
  }

  List<HotTopic> pick(int picks) {
    List<Candidate> candidates = new ArrayList<>();
    if (picks > 0) {
      terms(candidates);
      candidates.addAll(Phrases.in(documents));
      groups(candidates);
      authors(candidates);
      families(candidates);
      singles(candidates);
    }
    candidates.replaceAll(scoring::score);
    candidates.removeIf(candidate -> candidate.score() == 0);
    candidates.sort(HOTTEST_FIRST);
    List<HotTopic> picked = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Candidate candidate : candidates) {
      if (picked.size() == picks) {
        break;
      }
      long fresh = candidate.documents().stream().filter(i -> !taken.get(i)).count();
      if (2 * fresh > candidate.documents().size()) {
        candidate.documents().forEach(taken::set);
        picked.add(topic(candidate));
      }
    }
    return picked;
  }

  private void terms(List<Candidate> candidates) {
    for (Keyword keyword : digest.keywords()) {
      Map<Integer, Evidence> here = new LinkedHashMap<>();
      for (Evidence mention : keyword.mentions()) {
        mention
            .item()
            .document()
            .map(position::get)
            .ifPresent(index -> here.putIfAbsent(index, mention));
      }
      if (here.size() > 1) {
        mentions.put(keyword.term(), here);
        candidates.add(
            Candidate.of(TopicKind.TERM, keyword.term(), here.keySet().stream().sorted().toList())
                .counted(DayTerms.TERM + keyword.term()));
      }
    }
  }

  private void groups(List<Candidate> candidates) {
    Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<String> group = documents.get(i).group();
      if (group.isPresent()) {
        byGroup.computeIfAbsent(group.get(), name -> new ArrayList<>()).add(i);
      }
    }
    several(byGroup)
        .forEach(
            (name, list) ->
                candidates.add(
                    Candidate.of(TopicKind.GROUP, name, list).counted(DayTerms.GROUP + name)));
  }

  private void authors(List<Candidate> candidates) {
    Map<List<String>, List<Integer>> byAuthors = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      List<String> authors = documents.get(i).authors().stream().sorted().toList();
      if (!authors.isEmpty()) {
        byAuthors.computeIfAbsent(authors, names -> new ArrayList<>()).add(i);
      }
    }
    several(byAuthors)
        .forEach(
            (authors, list) ->
                candidates.add(
                    Candidate.of(
                        TopicKind.AUTHORS,
                        String.join(", ", documents.get(list.get(0)).authors()),
                        list)));
  }

  private void families(List<Candidate> candidates) {
    Map<Family, List<Integer>> byFamily = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<Family> family = documents.get(i).topic().map(Classification::family);
      if (family.isPresent()) {
        byFamily.computeIfAbsent(family.get(), name -> new ArrayList<>()).add(i);
      }
    }
    several(byFamily)
        .forEach(
            (family, list) ->
                candidates.add(
                    Candidate.of(TopicKind.FAMILY, family.label(Locale.ENGLISH), list)
                        .ofFamily(family)
                        .counted(DayTerms.FAMILY + family.key())));
  }

  private void singles(List<Candidate> candidates) {
    for (int i = 0; i < documents.size(); i++) {
      DayDocument document = documents.get(i);
      String label =
          document.title().isBlank() ? document.reference().toString() : document.title();
      candidates.add(Candidate.of(TopicKind.DOCUMENT, label, List.of(i)));
    }
  }

  private static <K> Map<K, List<Integer>> several(Map<K, List<Integer>> lists) {
    lists.values().removeIf(list -> list.size() < 2);
    return lists;
  }

  private HotTopic topic(Candidate candidate) {
    HotTopicBuilder topic =
        HotTopic.builder()
            .label(candidate.label())
            .kind(candidate.kind())
            .score(candidate.score())
            .parts(candidate.parts())
            .burst(candidate.burst())
            .family(candidate.family());
    for (int i : candidate.documents()) {
      topic.addDocument(documents.get(i).reference());
      topic.addAllEvidence(evidence(candidate, i));
    }
    return topic.build();
  }

  private List<Evidence> evidence(Candidate candidate, int index) {
    DayDocument document = documents.get(index);
    DocumentReference reference = document.reference();
    Map<Integer, Evidence> ofTerm = mentions.getOrDefault(candidate.label(), Map.of());
    if (candidate.kind().equals(TopicKind.TERM) && ofTerm.containsKey(index)) {
      return List.of(ofTerm.getOrDefault(index, title(document)));
    } else if (candidate.kind().equals(TopicKind.PHRASE)) {
      return List.of(phrase(document, candidate.label()));
    } else if (candidate.kind().equals(TopicKind.GROUP)) {
      return List.of(
          Evidence.of(reference, Place.GROUP, document.groupWritten().orElse(candidate.label())));
    } else if (candidate.kind().equals(TopicKind.AUTHORS)) {
      return document.authors().stream()
          .map(author -> Evidence.of(reference, Place.AUTHOR, author))
          .toList();
    } else if (candidate.kind().equals(TopicKind.FAMILY)) {
      Optional<TermMatch> best =
          document.topic().flatMap(topic -> topic.matches().stream().findFirst());
      return List.of(
          best.map(match -> Evidence.of(reference, match.place(), match.text()))
              .orElseGet(() -> title(document)));
    }
    return List.of(title(document));
  }

  private static Evidence title(DayDocument document) {
    return document.title().isBlank()
        ? Evidence.of(document.reference(), Place.NAME, document.reference().toString())
        : Evidence.of(document.reference(), Place.TITLE, document.title());
  }

  private static Evidence phrase(DayDocument document, String phrase) {
    Words wanted = Words.of(phrase);
    Words title = Words.of(document.title());
    for (int from = 0; from + wanted.size() <= title.size(); from++) {
      int same = 0;
      while (same < wanted.size()
          && Words.singular(title.word(from + same)).equals(Words.singular(wanted.word(same)))) {
        same++;
      }
      if (same == wanted.size()) {
        return Evidence.of(
            document.reference(), Place.TITLE, title.between(from, from + wanted.size()));
      }
    }
    Words name = Words.of(document.name().map(DraftParts::topic).orElse(""));
    for (int i = 0; i < name.size(); i++) {
      if (Words.singular(name.word(i)).equals(Words.singular(wanted.word(0)))) {
        return Evidence.of(document.reference(), Place.NAME, name.written(i));
      }
    }
    return title(document);
  }
}
