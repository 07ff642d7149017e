package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.topic.Classification;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An Internet-Draft of which one or more revisions were announced on the day. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = DraftEntryBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface DraftEntry extends DigestEntry
    permits DraftEntryBuilder.ImmutableDraftEntry {

  /** The newest revision of the day, as its mail states it and a lookup completes it. */
  InternetDraft draft();

  /** All revisions announced on the day, ascending; at least one. */
  List<Revision> revisions();

  /**
   * Which facts of {@link #draft} the mail did not state and a lookup did: {@code group}, {@code
   * group.area}, {@code intendedLevel} ... Everything else is from the mail.
   */
  List<String> lookedUp();

  /**
   * The address of the answer that gave the facts of {@link #lookedUp}, if its source has one; see
   * {@link io.github.dailyietf.core.DocumentLookup#address}.
   */
  Optional<String> lookedUpAt();

  /** What it is about; empty if there is no abstract and nobody wrote a summary. */
  Optional<Summary> summary();

  /** The family of topics it belongs to; empty if the classifier found none. */
  Optional<Classification> topic();

  /** True if its first revision, {@code 00}, is among those of the day. */
  default boolean newDraft() {
    return revisions().contains(Revision.INITIAL);
  }

  /**
   * The life of the draft as it was known at the end of the day, if {@link DigestBuilder#histories}
   * was asked and knew one.
   */
  Optional<DocumentHistory> history();

  /** Starts an entry; {@code announcedAt} and {@code draft} are required. */
  static DraftEntryBuilder builder() {
    return new DraftEntryBuilder();
  }
}
