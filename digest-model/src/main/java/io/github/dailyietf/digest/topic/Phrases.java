package io.github.dailyietf.digest.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that titles and names of several documents share. */
final class Phrases {

  /** In words; what titles share beyond that says no more. */
  private static final int LONGEST = 6;

  private static final class Shared {
    final String written;
    final int words;
    final String rarest;
    final List<Integer> documents = new ArrayList<>();

    Shared(String written, int words, String rarest) {
      this.written = written;
      this.words = words;
      this.rarest = rarest;
    }
  }

  private Phrases() {}

  static List<Candidate> in(List<DayDocument> documents) {
    Map<String, Shared> byKey = new LinkedHashMap<>();
    Set<String> frequent = inSeveralTitles(documents);
    for (int i = 0; i < documents.size(); i++) {
      Set<String> seen = new HashSet<>();
      // One word means different things in different families: ssh-agent and AI agent.
      String family = documents.get(i).topic().map(topic -> topic.family().key()).orElse("");
      title(i, family, Words.of(documents.get(i).title()), frequent, seen, byKey);
      if (documents.get(i).name().isPresent()) {
        name(i, family, documents.get(i).name().get(), seen, byKey);
      }
    }
    List<Candidate> shared = new ArrayList<>();
    for (Shared phrase : byKey.values()) {
      if (phrase.documents.size() > 1) {
        shared.add(
            Candidate.of(TopicKind.PHRASE, phrase.written, phrase.documents)
                .ofWords(phrase.words)
                .counted(DayTerms.WORD + phrase.rarest));
      }
    }
    return shared;
  }

  /** No phrase of several titles has another word. */
  private static Set<String> inSeveralTitles(List<DayDocument> documents) {
    Map<String, Integer> firstIn = new HashMap<>();
    Set<String> frequent = new HashSet<>();
    for (int i = 0; i < documents.size(); i++) {
      // A word of one document's name may stand in the title of another.
      read(Words.of(documents.get(i).title()), i, firstIn, frequent);
      read(
          Words.of(documents.get(i).name().map(DraftParts::topic).orElse("")),
          i,
          firstIn,
          frequent);
    }
    return frequent;
  }

  private static void read(
      Words words, int document, Map<String, Integer> firstIn, Set<String> frequent) {
    for (int i = 0; i < words.size(); i++) {
      String word = Words.singular(words.word(i));
      Integer first = firstIn.putIfAbsent(word, document);
      if (first != null && first != document) {
        frequent.add(word);
      }
    }
  }

  private static void title(
      int document,
      String family,
      Words title,
      Set<String> frequent,
      Set<String> seen,
      Map<String, Shared> all) {
    for (int from = 0; from < title.size(); from++) {
      if (CommonWords.edgeless(title.word(from))) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      String meaning = "";
      for (int to = from + 1; to <= Math.min(title.size(), from + LONGEST); to++) {
        String word = title.word(to - 1);
        String singular = Words.singular(word);
        if (!frequent.contains(singular)) {
          break;
        }
        key.append(singular).append(' ');
        if (!CommonWords.generic(word) && word.length() > meaning.length()) {
          meaning = singular;
        }
        if (!meaning.isEmpty() && !CommonWords.edgeless(word) && seen.add(key.toString())) {
          String rarest = meaning;
          int words = to - from;
          String written = words == 1 ? title.written(from) : title.between(from, to);
          String whole = words == 1 ? key + "| " + family : key.toString();
          all.computeIfAbsent(whole, k -> new Shared(written, words, rarest))
              .documents
              .add(document);
        }
      }
    }
  }

  private static void name(
      int document, String family, DraftParts name, Set<String> seen, Map<String, Shared> all) {
    Words topic = Words.of(name.topic());
    for (int i = 0; i < topic.size(); i++) {
      String word = Words.singular(topic.word(i));
      boolean group = i == 0 && topic.size() > 1 && !name.ofGroup();
      if (!group && !CommonWords.generic(topic.word(i)) && seen.add(word + " ")) {
        String written = topic.written(i);
        all.computeIfAbsent(word + " | " + family, k -> new Shared(written, 1, word))
            .documents
            .add(document);
      }
    }
  }
}
