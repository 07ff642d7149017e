package io.github.dailyietf.digest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.UtcDay;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a day has to be corrected by: the difference between what was published and what is known
 * now.
 */
@Value.Immutable
@LedgerStyle
@JsonDeserialize(builder = AmendmentAssembly.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Amendment permits AmendmentAssembly.ImmutableAmendment {

  /** The day. */
  UtcDay day();

  /** Which correction of the day this is, counted from 1. */
  int number();

  /** When it was recorded; empty as long as it is not. */
  Optional<Instant> at();

  /** Items that came late, in the order of their numbers. */
  List<LedgerItem> added();

  /** The numbers of those of them that have one; they go on behind the published ones. */
  @Value.NaturalOrder
  SortedMap<String, Integer> numbers();

  /** Facts of published items that changed. */
  List<FactChange> changed();

  /** Items that were taken back, each with its reason. */
  List<LedgerItem> withdrawn();

  /**
   * Published items that the later digest does not have. Mails do not unhappen: a source was
   * incomplete this time. They are no correction and stay published.
   */
  List<LedgerItem> missing();

  /** True if there is nothing to correct. */
  default boolean none() {
    return added().isEmpty() && changed().isEmpty() && withdrawn().isEmpty();
  }

  /**
   * The correction note as Markdown, in Japanese if that is the language, else in English. Empty if
   * there is nothing to correct.
   */
  default String note(Locale language) {
    return none() ? "" : new CorrectionNote(this, language).markdown();
  }
}
