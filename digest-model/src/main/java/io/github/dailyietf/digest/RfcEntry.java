package io.github.dailyietf.digest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.summary.Summary;
import io.github.dailyietf.digest.topic.Classification;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An RFC whose publication was announced on the day. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(builder = RfcEntryBuilder.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface RfcEntry extends DigestEntry permits RfcEntryBuilder.ImmutableRfcEntry {

  /** The RFC as its mail states it and a lookup completes it. */
  Rfc rfc();

  /** Which facts of {@link #rfc} the mail did not state and a lookup did: {@code group.area} ... */
  List<String> lookedUp();

  /**
   * The address of the answer that gave the facts of {@link #lookedUp}, if its source has one; see
   * {@link io.github.dailyietf.core.DocumentLookup#address}.
   */
  Optional<String> lookedUpAt();

  /** What it is about; empty if there is no abstract and nobody wrote a summary. */
  Optional<Summary> summary();

  /**
   * The life of the RFC as it was known at the end of the day, if {@link DigestBuilder#histories}
   * was asked and knew one.
   */
  Optional<DocumentHistory> history();

  /** The family of topics it belongs to; empty if the classifier found none. */
  Optional<Classification> topic();

  /** Starts an entry; {@code announcedAt} and {@code rfc} are required. */
  static RfcEntryBuilder builder() {
    return new RfcEntryBuilder();
  }
}
