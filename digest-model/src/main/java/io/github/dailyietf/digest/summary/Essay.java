package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import org.immutables.value.Value;

/** A text under a headline about one of the hot topics of a day. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = EssayBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Essay permits EssayBuilder.ImmutableEssay {

  /** The headline: plain text in one line. */
  String title();

  /** What stands under the headline; its origin is the headline's too. */
  Summary body();

  /**
   * The documents it deals with, the foremost first: drafts without revision, and RFCs. A layout
   * marks their entries with the essay's number.
   */
  List<DocumentReference> about();

  /** Starts an essay; {@code title} and {@code body} are required. */
  static EssayBuilder builder() {
    return new EssayBuilder();
  }
}
