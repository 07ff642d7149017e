package io.github.dailyietf.digest.topic;

import io.github.dailyietf.digest.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what the documents of a day have in common. */
final class DayTerms {

  static final String TERM = "term:";
  static final String GROUP = "group:";
  static final String FAMILY = "family:";
  static final String WORD = "word:";

  private DayTerms() {}

  static List<Keyword> keywords(Digest digest, TopicTable table) {
    Map<String, List<Evidence>> byTerm = new LinkedHashMap<>();
    for (DayDocument document : listed(digest)) {
      for (TopicTable.Found found : strongest(document, table)) {
        byTerm
            .computeIfAbsent(found.term().label(), term -> new ArrayList<>())
            .add(Evidence.of(document.reference(), found.place(), found.text()));
      }
    }
    List<Keyword> keywords = new ArrayList<>();
    byTerm.forEach(
        (term, mentions) -> {
          if (mentions.size() > 1) {
            keywords.add(new Keyword(term, mentions));
          }
        });
    keywords.sort(Keyword.BY_COUNT);
    return keywords;
  }

  static DayCounts count(Digest digest, TopicTable table) {
    Map<String, Integer> counts = new HashMap<>();
    List<DayDocument> documents = listed(digest);
    for (DayDocument document : documents) {
      Set<String> keys = new LinkedHashSet<>();
      strongest(document, table).forEach(found -> keys.add(TERM + found.term().label()));
      document.group().ifPresent(group -> keys.add(GROUP + group));
      document.topic().ifPresent(topic -> keys.add(FAMILY + topic.family().key()));
      words(document).forEach(word -> keys.add(WORD + word));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return new DayCounts(digest.day(), documents.size(), counts);
  }

  /** The words of title and name that can make a phrase, in the singular. */
  static Set<String> words(DayDocument document) {
    Set<String> words = new LinkedHashSet<>();
    add(Words.of(document.title()), words);
    document.name().ifPresent(name -> add(Words.of(name.topic()), words));
    return words;
  }

  private static void add(Words from, Set<String> words) {
    for (int i = 0; i < from.size(); i++) {
      if (!CommonWords.generic(from.word(i))) {
        words.add(Words.singular(from.word(i)));
      }
    }
  }

  /** Each term once for the document, at the place that counts most. */
  private static List<TopicTable.Found> strongest(DayDocument document, TopicTable table) {
    Map<String, TopicTable.Found> strongest = new LinkedHashMap<>();
    for (TopicTable.Found found :
        document.document().map(d -> table.matches(d, false)).orElse(List.of())) {
      if (!found.term().group() && found.term().weight() >= TopicTable.KEYWORD_WEIGHT) {
        strongest.merge(found.term().label(), found, (a, b) -> b.points() > a.points() ? b : a);
      }
    }
    return List.copyOf(strongest.values());
  }

  private static List<DayDocument> listed(Digest digest) {
    return DayDocuments.of(digest).stream().filter(d -> d.document().isPresent()).toList();
  }
}
