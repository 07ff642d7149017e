package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said about a day as a whole, where the summaries of its entries speak of one document.
 *
 * <pre>{@code
 * DayTexts texts = DayTexts.builder().editorial(Summary.human("See you tomorrow!", "en")).build();
 * digest.withTexts(texts);                          // a person's words
 * modelSummarizer.enrich(digest, Locale.ENGLISH);   // a model's, where no person has written
 * }</pre>
 *
 * <p>Every text bears its origin. No text is made up where none was given: all may be absent.
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = DayTextsBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DayTexts permits DayTextsBuilder.ImmutableDayTexts {

  /** The remark of the day with which a digest opens. */
  Optional<Summary> opening();

  /** What is most worth knowing: each paragraph is one point. */
  Optional<Summary> points();

  /** The summary of the day, in paragraphs. */
  Optional<Summary> summary();

  /** Essays about the hot topics, the hottest first. */
  List<Essay> topics();

  /** What the editor says at the end. */
  Optional<Summary> editorial();

  /**
   * The texts of the parts of a heavy day, by the items that a part shows: {@code 301-325}. A text
   * holds for these items alone; when a late mail lengthens the part, it is not shown any more.
   */
  Map<String, DayTexts> parts();

  /** No texts. */
  static DayTexts none() {
    return builder().build();
  }

  /** Starts with no texts; none is required. */
  static DayTextsBuilder builder() {
    return new DayTextsBuilder();
  }
}
