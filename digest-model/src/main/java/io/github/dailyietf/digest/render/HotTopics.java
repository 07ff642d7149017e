package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.summary.Essay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hot topics of a part, numbered, and the marks of the documents that lead them. */
final class HotTopics {

  private final Words words;
  private final List<Essay> essays;
  private final Map<DocumentReference, Integer> leading = new HashMap<>();

  HotTopics(Words words, Part part) {
    this.words = words;
    this.essays = part.texts().topics().stream().limit(words.layout().hotTopics()).toList();
    for (int i = 0; i < essays.size(); i++) {
      lead(i + 1, essays.get(i).about());
    }
  }

  /** Marks the foremost document that has no mark yet. */
  private void lead(int number, List<DocumentReference> documents) {
    documents.stream()
        .map(HotTopics::unversioned)
        .filter(document -> !leading.containsKey(document))
        .findFirst()
        .ifPresent(document -> leading.put(document, number));
  }

  private static DocumentReference unversioned(DocumentReference document) {
    return document instanceof DraftVersion version ? version.name() : document;
  }

  int count() {
    return essays.size();
  }

  /** The mark of the topic that this document leads. */
  Optional<String> mark(DocumentReference document) {
    return Optional.ofNullable(leading.get(document))
        .map(number -> words.say(Phrase.TOPIC_MARK, numbers(number)))
        .filter(mark -> !mark.isBlank());
  }

  private static Map<String, Object> numbers(int number) {
    return Map.of("number", number, "mark", Marks.of(number));
  }

  /** Plants titles with texts, or a list if the layout has no words for titles. */
  void plant(Tree tree) {
    TextBlock texts = new TextBlock(words, tree);
    boolean titled = essays.stream().noneMatch(essay -> title(1, essay).isBlank());
    if (!titled) {
      tree.openList("topics");
    }
    for (int i = 0; i < essays.size(); i++) {
      Essay essay = essays.get(i);
      if (titled) {
        tree.open("article", "topic");
        tree.heading(3, new Inlines(tree).span("name", title(i + 1, essay)));
        texts.plant("essay", essay.body(), TextBlock.DAY);
        tree.close();
      } else {
        Inlines line =
            new Inlines(tree).strong("label", say(Phrase.TOPIC_LABEL, i + 1, essay.title()));
        tree.item(texts.quote(line.blank(), essay.body(), TextBlock.DAY));
      }
    }
    if (!titled) {
      tree.close();
    }
  }

  private String title(int number, Essay essay) {
    return say(Phrase.TOPIC_TITLE, number, essay.title());
  }

  private String say(Phrase phrase, int number, String title) {
    return words.say(phrase, Map.of("number", number, "mark", Marks.of(number), "title", title));
  }
}
