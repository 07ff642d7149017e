package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The family of a document and the words that decided it. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = ClassificationBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Classification permits ClassificationBuilder.ImmutableClassification {

  /** The family. */
  Family family();

  /**
   * The sum of the points of {@link #matches}; 0 if a {@link Classifier} of one's own gives none.
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @Value.Default
  default int score() {
    return 0;
  }

  /** The terms of the family that were found, those of most points first. */
  List<TermMatch> matches();

  /** The scores of the other families that had at least half of {@link #score}, by their keys. */
  Map<String, Integer> others();

  /** A family without reasons. */
  static Classification of(Family family) {
    return builder().family(family).build();
  }

  /** Starts one; {@code family} is required. */
  static ClassificationBuilder builder() {
    return new ClassificationBuilder();
  }
}
