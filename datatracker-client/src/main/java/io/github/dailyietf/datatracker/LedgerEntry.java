package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try of one request.
 *
 * @param at when it was made
 * @param url what was asked
 * @param status what was answered; 0 if there was no whole answer
 * @param source where the answer came from
 * @param bytes how much came, after decompression
 * @param attempt the how manieth try it was, from 1
 * @param duration how long it took, the pause before it apart
 * @param failure why there was no whole answer; blank if there was
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record LedgerEntry(
    Instant at,
    URI url,
    int status,
    Source source,
    long bytes,
    int attempt,
    Duration duration,
    String failure) {

  /** Where an answer came from. */
  public enum Source {
    /** The server sent all of it. */
    NETWORK,
    /** The server said that what the cache has is still right (304). */
    REVALIDATED,
    /** The cache had it, and nothing was sent. */
    CACHE,
    /** A {@link Snapshot} had it, and nothing was sent. */
    SNAPSHOT
  }

  @JsonCreator
  static LedgerEntry read(
      @JsonProperty("at") String at,
      @JsonProperty("url") URI url,
      @JsonProperty("status") int status,
      @JsonProperty("source") Source source,
      @JsonProperty("bytes") long bytes,
      @JsonProperty("attempt") int attempt,
      @JsonProperty("duration") String duration,
      @JsonProperty("failure") @Nullable String failure) {
    return new LedgerEntry(
        Instant.parse(at),
        url,
        status,
        source,
        bytes,
        attempt,
        Duration.parse(duration),
        failure == null ? "" : failure);
  }

  @JsonProperty("at")
  String atText() {
    return at.toString();
  }

  @JsonProperty("duration")
  String durationText() {
    return duration.toString();
  }

  @JsonProperty("failure")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  String failureText() {
    return failure;
  }

  /** Whether it went over the network. */
  @JsonIgnore
  public boolean sent() {
    return source == Source.NETWORK || source == Source.REVALIDATED;
  }

  @Override
  public String toString() {
    return at
        + " "
        + (status == 0 ? "---" : "" + status)
        + " "
        + source
        + " "
        + bytes
        + " B "
        + duration.toMillis()
        + " ms"
        + (attempt > 1 ? " try " + attempt : "")
        + " "
        + url
        + (failure.isEmpty() ? "" : " (" + failure + ")");
  }
}
