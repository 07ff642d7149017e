package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.digest.publish.Discrepancy.Kind;
import io.github.dailyietf.digest.publish.Discrepancy.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the drafts of a day. */
final class DraftComparison {

  private final MailedDocuments mails;
  private final Optional<Map<DraftVersion, Instant>> posted;
  private final Map<DraftVersion, InternetDraft> described = new TreeMap<>();
  private final boolean compared;
  private final List<Discrepancy> points = new ArrayList<>();

  DraftComparison(
      MailedDocuments mails,
      Optional<Map<DraftVersion, Instant>> posted,
      Optional<List<InternetDraft>> drafts) {
    this.mails = mails;
    this.posted = posted;
    this.compared = posted.isPresent() || drafts.isPresent();
    drafts.ifPresent(all -> all.forEach(draft -> described.put(draft.version(), draft)));
  }

  List<Discrepancy> points() {
    if (!compared) {
      return points;
    }
    Set<DraftVersion> there = new TreeSet<>(posted.map(Map::keySet).orElseGet(described::keySet));
    Set<DraftVersion> inHoles = holes();
    Set<DraftVersion> all = new TreeSet<>(there);
    all.addAll(mails.revisions().keySet());
    for (DraftVersion version : all) {
      if (!mails.revisions().containsKey(version)) {
        points.add(missing(version, inHoles.contains(version)));
      } else if (!there.contains(version)) {
        points.add(extra(version));
      }
      Optional<InternetDraft> mailed = Optional.ofNullable(mails.drafts().get(version));
      Optional<InternetDraft> other = Optional.ofNullable(described.get(version));
      if (mailed.isPresent() && other.isPresent()) {
        points.addAll(FactComparison.of(mailed.get(), other.get()));
      }
    }
    return points;
  }

  /** Documents without a mail that follow each other without one that has a mail in between. */
  private Set<DraftVersion> holes() {
    List<DraftVersion> inOrder =
        posted
            .map(
                times ->
                    times.entrySet().stream()
                        .sorted(
                            Comparator.comparing(Map.Entry<DraftVersion, Instant>::getValue)
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList())
            .orElse(List.of());
    Set<DraftVersion> holes = new HashSet<>();
    for (int i = 1; i < inOrder.size(); i++) {
      if (unknown(inOrder.get(i - 1)) && unknown(inOrder.get(i))) {
        holes.add(inOrder.get(i - 1));
        holes.add(inOrder.get(i));
      }
    }
    return holes;
  }

  private boolean unknown(DraftVersion version) {
    return !mails.revisions().containsKey(version) && !mails.revisionsNearby().containsKey(version);
  }

  private Discrepancy missing(DraftVersion version, boolean inHole) {
    String time =
        posted
            .map(times -> "posted at " + times.getOrDefault(version, Instant.EPOCH))
            .orElse("described as of the day");
    Optional<Instant> mail = Optional.ofNullable(mails.revisionsNearby().get(version));
    if (mail.isPresent()) {
      boolean late = !mail.get().isBefore(mails.day().end());
      return point(
          Kind.MISSING,
          version,
          late ? Reason.LATE_MAIL : Reason.EARLY_MAIL,
          time + ", its mail was sent at " + mail.get());
    }
    return inHole
        ? point(
            Kind.MISSING,
            version,
            Reason.MAILS_LOST,
            time + ", and no mail is known of this one and of its neighbours")
        : point(
            Kind.MISSING, version, Reason.NOT_ANNOUNCED, time + ", and no mail about it is known");
  }

  private Discrepancy extra(DraftVersion version) {
    Optional<PublicationDate> date =
        Optional.ofNullable(mails.drafts().get(version)).flatMap(InternetDraft::date);
    boolean otherDate =
        posted.isEmpty()
            && date.flatMap(PublicationDate::day)
                .filter(day -> !day.equals(mails.day().date()))
                .isPresent();
    return otherDate
        ? point(
            Kind.EXTRA,
            version,
            Reason.DOCUMENT_DATE,
            "announced on the day, dated " + date.orElseThrow())
        : point(
            Kind.EXTRA,
            version,
            Reason.NOT_RECORDED,
            "announced on the day, and the other source has no such posting on it");
  }

  private static Discrepancy point(Kind kind, DraftVersion version, Reason reason, String detail) {
    boolean missing = kind == Kind.MISSING;
    return new Discrepancy(
        kind,
        version,
        Optional.empty(),
        missing ? "" : version.toString(),
        missing ? version.toString() : "",
        reason,
        detail);
  }
}
