package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Source;
import io.github.dailyietf.digest.topic.HotTopic;
import io.github.dailyietf.digest.topic.TopicKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of the topics of a part: that of its essays, else that of the topics found. */
final class TopicRanks {

  private static final int[] FIRST_MARKS = {0x2460, 0x3251, 0x32b1};
  private static final int[] MARKS = {20, 15, 15};

  private final Part part;
  private final List<TopicRank> ranks = new ArrayList<>();
  private final Map<DocumentReference, TopicRank> leading = new HashMap<>();

  TopicRanks(Part part, boolean models) {
    this.part = part;
    for (Essay essay : part.texts().topics()) {
      if (models || essay.body().origin() != Summary.Origin.MODEL) {
        add(essay.title(), Optional.empty(), essay.about());
      }
    }
    if (ranks.isEmpty()) {
      part.hotTopics().forEach(topic -> add(topic.label(), Optional.of(topic), topic.documents()));
    }
  }

  private void add(
      String title, Optional<HotTopic> found, List<? extends DocumentReference> documents) {
    List<DocumentReference> names = new ArrayList<>();
    for (DocumentReference document : documents) {
      names.add(document instanceof DraftVersion version ? version.name() : document);
    }
    TopicRank rank =
        new TopicRank(
            ranks.size() + 1,
            title,
            found.flatMap(HotTopic::family),
            List.copyOf(names),
            found.isEmpty(),
            found.filter(topic -> topic.kind().equals(TopicKind.DOCUMENT)).isPresent());
    ranks.add(rank);
    names.stream()
        .filter(name -> !leading.containsKey(name))
        .findFirst()
        .ifPresent(name -> leading.put(name, rank));
  }

  /** As many as a layout shows. */
  List<TopicRank> shown(int most) {
    return ranks.subList(0, Math.min(most, ranks.size()));
  }

  /** The topic that this document bears the mark of. */
  Optional<TopicRank> ledBy(DocumentReference document) {
    return Optional.ofNullable(leading.get(document));
  }

  Fact count(int shown) {
    return fact("hotTopics", shown, "count of the topics that are shown");
  }

  Fact rank(TopicRank topic) {
    return fact(attribute(topic) + " rank", topic.number(), "rank of " + topic.title());
  }

  Fact size(TopicRank topic) {
    return fact(
        attribute(topic) + " documents", topic.documents().size(), "documents of " + topic.title());
  }

  /** A number in the name of the topic. */
  Fact word(TopicRank topic, String number) {
    return fact(attribute(topic), number, "name of the topic");
  }

  /** The sizes of the topics that were found, by their names in lower case. */
  Optional<Fact> sized(String label, int documents) {
    return ranks.stream()
        .filter(topic -> !topic.written() && topic.title().equalsIgnoreCase(label))
        .filter(topic -> topic.documents().size() == documents)
        .findFirst()
        .map(this::size);
  }

  private static String attribute(TopicRank topic) {
    return "hotTopic " + topic.number();
  }

  private Fact fact(String attribute, Object value, String rule) {
    String day = part.digest().day().toString();
    String subject = part.count() == 1 ? day : day + " " + part.items();
    return new Fact(subject, attribute, value.toString(), Source.rule(rule));
  }

  /** The number in digits: ③ is 3. */
  static String number(String mark) {
    int c = mark.codePointAt(0);
    int before = 0;
    for (int i = 0; i < MARKS.length; i++) {
      if (c >= FIRST_MARKS[i] && c < FIRST_MARKS[i] + MARKS[i]) {
        return Integer.toString(before + c - FIRST_MARKS[i] + 1);
      }
      before += MARKS[i];
    }
    return mark;
  }

  /** The mark of a number in digits, if there is one. */
  static Optional<String> mark(String number) {
    int left = Integer.parseInt(number) - 1;
    for (int i = 0; i < MARKS.length; i++) {
      if (left < MARKS[i]) {
        return Optional.of(Character.toString(FIRST_MARKS[i] + left));
      }
      left -= MARKS[i];
    }
    return Optional.empty();
  }
}
