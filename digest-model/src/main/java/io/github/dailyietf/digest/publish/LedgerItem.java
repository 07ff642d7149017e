package io.github.dailyietf.digest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.PublicationDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** One entry of a digest as a {@link DayLedger} remembers it. */
@Value.Immutable
@LedgerStyle
@JsonDeserialize(builder = LedgerItemAssembly.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface LedgerItem permits LedgerItemAssembly.ImmutableLedgerItem {

  /**
   * The name of the draft, {@code RFC 9874}, or {@code announcement} with a hash of what makes it
   * one of its kind.
   */
  String id();

  /** The title of the document or the Subject of the mail, cut if it is very long. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String label();

  /** When the first mail about it was sent. Its day in UTC is the day of the item. */
  Instant announcedAt();

  /** The mails about it. */
  List<String> messageIds();

  /** The revisions of a draft that were announced on the day; empty for all else. */
  List<DraftVersion> versions();

  /** The date that the document bears, which has no say in what day it belongs to. */
  Optional<PublicationDate> documentDate();

  /** What was printed, to tell changes: {@code title}, {@code authors}, {@code pages} ... */
  @Value.NaturalOrder
  SortedMap<String, String> facts();

  /** When it was added to a day that was published before; empty for all that stood there. */
  Optional<Instant> addedAt();

  /** Why it was taken back, if it was. It keeps its number, which nothing else gets. */
  Optional<String> withdrawn();

  /** True for an Internet-Draft; only these are numbered. */
  default boolean numbered() {
    return !versions().isEmpty();
  }
}
