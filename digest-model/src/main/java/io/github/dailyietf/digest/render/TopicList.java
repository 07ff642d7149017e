package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.Section;
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

  /** Documents beyond these are only counted. */
  private static final int MOST = 8;

  private final Words words;
  private final List<Topic> topics;
  private final Map<DocumentReference, Integer> leading = new HashMap<>();
  private final Map<DocumentReference, String> titles = new HashMap<>();

  TopicList(Words words, Part part) {
    this.words = words;
    List<Essay> essays = part.texts().topics();
    // A mark means something only where the topics are told.
    boolean told = words.layout().sections().contains(Section.HOT_TOPICS);
    int most = told ? words.layout().hotTopics() : 0;
    this.topics =
        essays.isEmpty() && !summarised(part)
            ? found(part, most)
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

  /** None if they would only say again what is on the list. */
  private List<Topic> found(Part part, int most) {
    if (most == 0) {
      return List.of();
    }
    List<Topic> found = part.hotTopics().stream().limit(most).map(this::found).toList();
    return part.drafts().size() + part.rfcs().size() > found.size() ? found : List.of();
  }

  private Topic found(HotTopic topic) {
    String label =
        topic.family().map(family -> family.label(words.layout().language())).orElse(topic.label());
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
                words.say(Phrase.TOPIC_MARK, Map.of("number", number, "mark", Marks.of(number))))
        .filter(mark -> !mark.isBlank());
  }

  /** Plants titles with texts; a list if the layout has no words for titles or nobody wrote. */
  void plant(Tree tree) {
    boolean titled =
        !words.layout().phrases().getOrDefault(Phrase.TOPIC_TITLE, "").isBlank()
            && topics.stream().allMatch(topic -> topic.text().isPresent());
    if (!titled) {
      tree.openList("topics");
    }
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      if (topic.text().isEmpty()) {
        found(tree, i + 1, topic);
      } else {
        written(tree, i + 1, topic, topic.text().get(), titled);
      }
    }
    if (!titled) {
      tree.close();
    }
  }

  private void written(Tree tree, int number, Topic topic, Summary text, boolean titled) {
    TextBlock texts = new TextBlock(words, tree);
    if (titled) {
      tree.open("article", "topic");
      tree.heading(3, new Inlines(tree).span("name", say(Phrase.TOPIC_TITLE, number, topic)));
      texts.plant("essay", text, TextBlock.DAY);
      tree.close();
    } else {
      Inlines line = new Inlines(tree).strong("label", say(Phrase.TOPIC_LABEL, number, topic));
      tree.item(texts.quote(line.blank(), text, TextBlock.DAY));
    }
  }

  private void found(Tree tree, int number, Topic topic) {
    List<DocumentReference> documents = topic.documents();
    Phrase phrase = topic.single() ? Phrase.TOPIC_DOCUMENT : Phrase.TOPIC_DOCUMENTS;
    Inlines line = new Inlines(tree).strong("label", say(phrase, number, topic)).blank();
    String gap = words.say(Phrase.FACT_SEPARATOR);
    for (DocumentReference document : documents.subList(0, Math.min(MOST, documents.size()))) {
      String title = titles.getOrDefault(document, topic.single() ? topic.title() : "");
      String name = CleanText.of(title).isEmpty() ? document.toString() : title;
      line.link(name, document.datatrackerUrl().toString()).separator(gap);
    }
    int more = documents.size() - MOST;
    if (more > 0) {
      line.text(words.say(Phrase.TOPIC_MORE, "more", more));
    }
    tree.item(line);
  }

  private String say(Phrase phrase, int number, Topic topic) {
    return words.say(
        phrase,
        Map.of(
            "number", number,
            "mark", Marks.of(number),
            "title", topic.title(),
            "documents", topic.documents().size()));
  }
}
