package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares what the mails of a day say with what the Datatracker and the RFC index have.
 *
 * <pre>{@code
 * Map<DraftVersion, Instant> posted = datatracker.revisionsOn(day)
 *     .collect(Collectors.toMap(RevisionEvent::version, RevisionEvent::time, (a, b) -> a));
 * List<Discrepancy> points = Reconciliation.of(digest)
 *     .posted(posted)
 *     .rfcs(datatracker.rfcsOn(day.date()))
 *     .neighbours(dayBefore, dayAfter)
 *     .discrepancies();
 * }</pre>
 *
 * <p>Only sources that were given are compared. Two sources that agree give an empty list. A value:
 * each step gives a new one. Thread-safe.
 */
public final class Reconciliation {

  private final Digest digest;
  private final Optional<Map<DraftVersion, Instant>> posted;
  private final Optional<List<InternetDraft>> drafts;
  private final Optional<List<Rfc>> rfcs;
  private final List<Digest> neighbours;

  private Reconciliation(
      Digest digest,
      Optional<Map<DraftVersion, Instant>> posted,
      Optional<List<InternetDraft>> drafts,
      Optional<List<Rfc>> rfcs,
      List<Digest> neighbours) {
    this.digest = digest;
    this.posted = posted;
    this.drafts = drafts;
    this.rfcs = rfcs;
    this.neighbours = neighbours;
  }

  /** The mails of a day. */
  public static Reconciliation of(Digest digest) {
    return new Reconciliation(
        digest, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * The revisions that the Datatracker recorded on the day, and when; those at moments of other
   * days are passed over.
   */
  public Reconciliation posted(Map<DraftVersion, Instant> revisions) {
    Map<DraftVersion, Instant> ofTheDay = new TreeMap<>(revisions);
    ofTheDay.values().removeIf(time -> !digest.day().contains(time));
    return new Reconciliation(digest, Optional.of(ofTheDay), drafts, rfcs, neighbours);
  }

  /**
   * Drafts as another source describes them. Their facts are compared with those of the mails; if
   * there are no {@link #posted} revisions, they also tell which ones belong to the day.
   */
  public Reconciliation drafts(Collection<InternetDraft> described) {
    return new Reconciliation(
        digest, posted, Optional.of(List.copyOf(described)), rfcs, neighbours);
  }

  /** The RFCs that the RFC index or the Datatracker have under the date of the day. */
  public Reconciliation rfcs(Collection<Rfc> ofTheDate) {
    return new Reconciliation(
        digest, posted, drafts, Optional.of(List.copyOf(ofTheDate)), neighbours);
  }

  /** The mails of days nearby; without them a late mail looks like a lost one. */
  public Reconciliation neighbours(Digest... days) {
    return new Reconciliation(digest, posted, drafts, rfcs, List.of(days));
  }

  /** All points, drafts before RFCs, each by name; empty if the sources agree. */
  public List<Discrepancy> discrepancies() {
    MailedDocuments mails = new MailedDocuments(digest, neighbours);
    List<Discrepancy> points = new ArrayList<>();
    points.addAll(new DraftComparison(mails, posted, drafts).points());
    rfcs.ifPresent(others -> points.addAll(new RfcComparison(mails, others).points()));
    return points;
  }
}
