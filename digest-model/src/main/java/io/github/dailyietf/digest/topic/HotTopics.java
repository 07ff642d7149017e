package io.github.dailyietf.digest.topic;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a digest finds out what its documents are about: the classifier, the days to compare with and
 * how many topics to pick.
 *
 * <pre>{@code
 * var topics = HotTopics.builder().window(window).picks(3).build();
 * var digest = Digest.on(day).topics(topics).addAll(mails).build();
 * digest.hotTopics().forEach(topic -> System.out.println(topic.label() + " " + topic.parts()));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface HotTopics permits HotTopicsBuilder.ImmutableHotTopics {

  /** Decides the family of each document. If it is a {@link TopicTable}, keywords are its terms. */
  @Value.Default
  default Classifier classifier() {
    return Classifier.standard();
  }

  /** What the days before were about; without it no topic has a {@link HotTopic#burst}. */
  Optional<Window> window();

  /** How many hot topics a day has at most; 5 if not set, 0 for none. */
  @Value.Default
  default int picks() {
    return 5;
  }

  /** The table whose terms are counted. */
  default TopicTable table() {
    return classifier() instanceof TopicTable table ? table : TopicTable.standard();
  }

  /**
   * The hot topics of a day whose keywords, relations and baseline are computed, the hottest first.
   * More than half of the documents of each are in none before it.
   */
  default List<HotTopic> of(Digest digest) {
    return new Ranking(DayDocuments.of(digest), digest).pick(picks());
  }

  /** The hot topics of a part, as {@link #of(Digest)} picks them for a day. */
  default List<HotTopic> of(Part part) {
    return new Ranking(DayDocuments.of(part), part.digest()).pick(picks());
  }

  /** What is common: the standard classifier, no window, five picks. */
  static HotTopics create() {
    return builder().build();
  }

  /** Starts one; nothing is required. */
  static HotTopicsBuilder builder() {
    return new HotTopicsBuilder();
  }

  /** Fails if the number of picks is negative. */
  @Value.Check
  default void check() {
    if (picks() < 0) {
      throw new IllegalArgumentException("not a number of topics: " + picks());
    }
  }
}
