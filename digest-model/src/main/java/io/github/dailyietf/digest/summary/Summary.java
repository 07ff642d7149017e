package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a document is about in a few sentences, and who says so. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = SummaryBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Summary permits SummaryBuilder.ImmutableSummary {

  /** Where the text of a summary comes from; every rendering shows it. */
  enum Origin {
    /** A person wrote it. */
    @JsonProperty("human")
    HUMAN,
    /** A {@link Summarizer} wrote it. */
    @JsonProperty("model")
    MODEL,
    /** Sentences of the document's own abstract; see {@link Extracts}. */
    @JsonProperty("extract")
    EXTRACT
  }

  /** Plain text, not markup. An empty line separates paragraphs. */
  String text();

  /** Where the text comes from. */
  Origin origin();

  /** The language as a BCP 47 tag: {@code ja}. Extracts are {@code en}. */
  Optional<String> language();

  /** What a person wrote in the language of the tag. */
  static Summary human(String text, String language) {
    return builder().text(text).origin(Origin.HUMAN).language(language).build();
  }

  /** Starts a summary; {@code text} and {@code origin} are required. */
  static SummaryBuilder builder() {
    return new SummaryBuilder();
  }
}
