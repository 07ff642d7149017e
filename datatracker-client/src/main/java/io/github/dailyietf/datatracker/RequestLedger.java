package io.github.dailyietf.datatracker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What a client asked and what came of it: each try of each request, as it was when the ledger was
 * taken. Only the last {@value Ledger#MOST} entries are kept; the sums count all.
 *
 * <p>It can be written as JSON with Jackson and reads back equal; {@link #toString} is a report for
 * people, a line per entry.
 *
 * @param sent how many requests went over the network, retries and checks by {@code ETag} included
 * @param revalidated how many of them the server answered with 304
 * @param cached how many questions the cache or a snapshot answered without a request
 * @param retries how many of the requests were second or later tries
 * @param failed how many tries brought no whole answer, or an error
 * @param bytes how much came over the network, after decompression
 * @param dropped how many of the oldest entries are not kept
 * @param entries the last entries, oldest first
 */
@JsonPropertyOrder({
  "sent",
  "revalidated",
  "cached",
  "retries",
  "failed",
  "bytes",
  "dropped",
  "entries"
})
public record RequestLedger(
    long sent,
    long revalidated,
    long cached,
    long retries,
    long failed,
    long bytes,
    long dropped,
    List<LedgerEntry> entries) {

  /** Copies the entries. */
  @JsonCreator
  public RequestLedger(
      @JsonProperty("sent") long sent,
      @JsonProperty("revalidated") long revalidated,
      @JsonProperty("cached") long cached,
      @JsonProperty("retries") long retries,
      @JsonProperty("failed") long failed,
      @JsonProperty("bytes") long bytes,
      @JsonProperty("dropped") long dropped,
      @JsonProperty("entries") List<LedgerEntry> entries) {
    this.sent = sent;
    this.revalidated = revalidated;
    this.cached = cached;
    this.retries = retries;
    this.failed = failed;
    this.bytes = bytes;
    this.dropped = dropped;
    this.entries = List.copyOf(entries);
  }

  @Override
  public String toString() {
    StringBuilder report = new StringBuilder();
    for (LedgerEntry entry : entries) {
      report.append(entry).append('\n');
    }
    return report
        .append(sent)
        .append(" requests (")
        .append(revalidated)
        .append(" not modified, ")
        .append(retries)
        .append(" retries, ")
        .append(failed)
        .append(" failed), ")
        .append(cached)
        .append(" answers without a request, ")
        .append(bytes)
        .append(" bytes")
        .toString();
  }
}
