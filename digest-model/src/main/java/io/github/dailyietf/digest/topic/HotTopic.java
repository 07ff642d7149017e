package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something of the day that stands out, with its documents and the reasons. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = HotTopicBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface HotTopic permits HotTopicBuilder.ImmutableHotTopic {

  /**
   * What names it: the term as the table calls it, words of the titles, the acronym of a group, the
   * names of authors or the title of the only document.
   */
  String label();

  /** What its documents have in common. */
  TopicKind kind();

  /** Its documents in the order of the digest, RFCs after drafts; at least one. */
  List<DocumentReference> documents();

  /** The sum of the points of {@link #parts}. */
  int score();

  /** What the score is made of. */
  List<ScorePart> parts();

  /** The words it rests on, for each document at least one. */
  List<Evidence> evidence();

  /** How often it came in the days before; empty if no {@link Window} was given. */
  Optional<Burst> burst();

  /** The family if it is of the kind {@link TopicKind#FAMILY}. */
  Optional<Family> family();

  /** Starts one; {@code label}, {@code kind} and {@code score} are required. */
  static HotTopicBuilder builder() {
    return new HotTopicBuilder();
  }
}
