package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.topic.HotTopic;
import io.github.dailyietf.digest.topic.TopicKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hot topics of a part, numbered, and the marks of the documents that lead them: the essays
 * that somebody wrote; if nobody did, the topics that were found.
 */
final class TopicList {

  /** A topic with what was written about it or with its documents. */
  private record Topic(
      String title, Optional<Summary> text, List<DocumentReference> documents, boolean single) {}

  private final Words words;
  private final List<Topic> topics;
  private final Map<DocumentReference, Integer> leading = new HashMap<>();
  private final Map<DocumentReference, String> titles = new HashMap<>();

  TopicList(Words words, Part part) {
    this.words = words;
    List<Essay> essays = part.texts().topics();
    int most = words.layout().hotTopics();
    this.topics =
        essays.isEmpty() && !summarised(part)
            ? part.hotTopics().stream().limit(most).map(this::found).toList()
            : essays.stream().limit(most).map(TopicList::written).toList();
    for (DraftEntry entry : part.digest().drafts()) {
      titles.put(entry.draft().name(), entry.draft().title());
    }
    for (RfcEntry entry : part.digest().rfcs()) {
      titles.put(entry.rfc().number(), entry.rfc().title());
    }
    for (int i = 0; i < topics.size(); i++) {
      lead(i + 1, topics.get(i).documents());
    }
  }

  /** True if what somebody wrote stands under the heading of the topics. */
  private boolean summarised(Part part) {
    return part.texts().summary().isPresent()
        && words.layout().phrases().getOrDefault(Phrase.HOT_TOPICS, "").isBlank();
  }

  private static Topic written(Essay essay) {
    return new Topic(essay.title(), Optional.of(essay.body()), unversioned(essay.about()), false);
  }

  private Topic found(HotTopic topic) {
    String label =
        topic
            .family()
            .map(family -> family.label(words.layout().language()))
            .orElse(topic.label());
    boolean single = topic.kind().equals(TopicKind.DOCUMENT);
    return new Topic(label, Optional.empty(), unversioned(topic.documents()), single);
  }

  private static List<DocumentReference> unversioned(List<DocumentReference> documents) {
    List<DocumentReference> names = new ArrayList<>();
    documents.forEach(
        document ->
            names.add(document instanceof DraftVersion version ? version.name() : document));
    return names;
  }

  /** Marks the foremost document that has no mark yet. */
  private void lead(int number, List<DocumentReference> documents) {
    documents.stream()
        .filter(document -> !leading.containsKey(document))
        .findFirst()
        .ifPresent(document -> leading.put(document, number));
  }

  int count() {
    return topics.size();
  }

  /** The mark of the topic that this document leads. */
  Optional<String> mark(DocumentReference document) {
    return Optional.ofNullable(leading.get(document))
        .map(
            number ->
                words.say(
                    Phrase.TOPIC_MARK, Map.of("number", number, "mark", Marks.of(number))))
        .filter(mark -> !mark.isBlank());
  }

  /** Plants titles with texts, or a list if the layout has no words for titles. */
  void plant(Tree tree) {
    boolean titled = !words.layout().phrases().getOrDefault(Phrase.TOPIC_TITLE, "").isBlank();
    if (!titled) {
      tree.openList("topics");
    }
    for (int i = 0; i < topics.size(); i++) {
      if (titled) {
        article(tree, i + 1, topics.get(i));
      } else {
        bullet(tree, i + 1, topics.get(i));
      }
    }
    if (!titled) {
      tree.close();
    }
  }

  private void article(Tree tree, int number, Topic topic) {
    tree.open("article", "topic");
    tree.heading(3, new Inlines(tree).span("name", say(Phrase.TOPIC_TITLE, number, topic)));
    if (topic.text().isPresent()) {
      new TextBlock(words, tree).plant("essay", topic.text().get(), TextBlock.DAY);
    } else {
      tree.openList("documents");
      topic.documents().forEach(document -> tree.item(link(new Inlines(tree), document)));
      tree.close();
    }
    tree.close();
  }

  private void bullet(Tree tree, int number, Topic topic) {
    Inlines line = new Inlines(tree);
    if (topic.text().isPresent()) {
      line.strong("label", say(Phrase.TOPIC_LABEL, number, topic)).blank();
      tree.item(new TextBlock(words, tree).quote(line, topic.text().get(), TextBlock.DAY));
      return;
    }
    if (!topic.single()) {
      line.strong(
              "label",
              words.say(
                  Phrase.TOPIC_DOCUMENTS,
                  Map.of("title", topic.title(), "documents", topic.documents().size())))
          .blank();
    }
    for (DocumentReference document : topic.documents()) {
      link(line, document).separator(words.say(Phrase.FACT_SEPARATOR));
    }
    tree.item(line);
  }

  private Inlines link(Inlines line, DocumentReference document) {
    String name = document.toString();
    String title = titles.getOrDefault(document, "");
    return line.link(
        CleanText.of(title).isEmpty() ? name : title, document.datatrackerUrl().toString());
  }

  private String say(Phrase phrase, int number, Topic topic) {
    return words.say(
        phrase, Map.of("number", number, "mark", Marks.of(number), "title", topic.title()));
  }
}
