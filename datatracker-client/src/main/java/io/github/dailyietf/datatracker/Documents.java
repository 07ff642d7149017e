package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.BallotPosition;
import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.DocumentFacts;
import io.github.dailyietf.datatracker.resource.DocumentOverview;
import io.github.dailyietf.datatracker.resource.DocumentRelation;
import io.github.dailyietf.datatracker.resource.Resource;
import io.github.dailyietf.datatracker.resource.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What happened to documents and what they have to do with each other, as the Datatracker recorded
 * it; from {@link Datatracker#documents}.
 *
 * <pre>{@code
 * var name = DraftName.of("draft-ietf-quic-http");
 * datatracker.documents().overview(name)             // Optional[everything published on the way]
 * datatracker.documents().events(List.of(name))      // every event of its life
 * datatracker.documents().lives(List.of(name))       // with the drafts it replaced, and its RFC
 * }</pre>
 *
 * <p>Every method states its number of requests. Batches of names hold about 100 drafts or 450
 * RFCs. A {@link DatatrackerException} is thrown if the Datatracker does not answer as it should.
 * Thread-safe.
 */
public final class Documents {

  /** Up to so many documents have all events of their lives asked for. */
  private static final int FEW = 10;

  private final Api api;
  private final Supplier<Deadline> deadlines;
  private final Tables tables;

  Documents(Api api, Supplier<Deadline> deadlines, Tables tables) {
    this.api = api;
    this.deadlines = deadlines;
    this.tables = tables;
  }

  /**
   * A document in the words of its page, with everything that was published on the way: 1 request.
   * Empty if there is none.
   */
  public Optional<DocumentOverview> overview(DocumentReference document) {
    return api.page("/doc/" + Api.segment(DocumentKeys.of(document)) + "/doc.json", deadlines.get())
        .map(DocumentOverview::new);
  }

  /**
   * All events of these documents by growing number: 1 request per batch of names, and 1 more per
   * 1,000 events. Documents that they replaced, and RFCs that they became, have events of their
   * own; see {@link #lives}.
   */
  public List<DocumentEvent> events(Collection<? extends DocumentReference> documents) {
    return query(Resource.EVENTS).whereIn("doc__name", DocumentKeys.of(documents)).list();
  }

  /**
   * The changes of states of these documents by growing number: 1 request per batch of names, and 1
   * more per 1,000 changes. They are among the {@link #events} too, where the new state stands in
   * the text only.
   */
  public List<DocumentEvent> stateEvents(Collection<? extends DocumentReference> documents) {
    return query(Resource.STATE_EVENTS).whereIn("doc__name", DocumentKeys.of(documents)).list();
  }

  /** The states that documents can be in, by their numbers: 1 request a day. */
  public Map<Long, State> states() {
    return tables.states(deadlines.get());
  }

  /**
   * What these documents do to others and others to them, except citing: 2 requests per batch of
   * names.
   */
  public List<DocumentRelation> relations(Collection<? extends DocumentReference> documents) {
    return new Lineage(api, deadlines.get()).relations(DocumentKeys.of(documents));
  }

  /**
   * The documents that cite one, as source: 1 request per 1,000.
   *
   * @param document an RFC, a draft, or a member of a sub-series
   */
  public Stream<DocumentRelation> citations(DocumentReference document) {
    return query(Resource.RELATIONS)
        .where("target__name", DocumentKeys.of(document))
        .where("relationship__in", "refnorm,refinfo,refold,refunk")
        .stream();
  }

  /**
   * The raw material of the whole lives of these documents: the drafts that they replaced and were
   * replaced by, the RFCs that they became, and all events of them all.
   *
   * <p>Up to 6 requests for one draft of usual history: 2 for each generation of replaced drafts,
   * until nothing new appears, and 1 each for events and changes of states. Many drafts share these
   * requests as far as a batch of names and 1,000 rows go.
   */
  public DocumentLives lives(Collection<? extends DocumentReference> documents) {
    Deadline deadline = deadlines.get();
    Lineage lineage = new Lineage(api, deadline);
    Set<String> names = lineage.follow(DocumentKeys.of(documents));
    Query<DocumentEvent> events = new Query<>(api, () -> deadline, Resource.EVENTS);
    Query<DocumentEvent> changes = new Query<>(api, () -> deadline, Resource.STATE_EVENTS);
    Map<Long, DocumentEvent> byNumber = new TreeMap<>();
    for (DocumentEvent event : events.whereIn("doc__name", names).list()) {
      byNumber.put(event.id(), event);
    }
    for (DocumentEvent change : changes.whereIn("doc__name", names).list()) {
      byNumber.put(change.id(), change);
    }
    return new DocumentLives(
        List.copyOf(names), lineage.relations(), List.copyOf(byNumber.values()));
  }

  /** The histories of one document or of many; see {@link Datatracker#histories}. */
  Histories histories(Collection<? extends DocumentReference> documents) {
    if (documents.isEmpty()) {
      return Histories.ofEvents(List.of());
    }
    if (documents.size() > FEW) {
      DocumentLives lives = new DayLives(api, deadlines.get()).of(DocumentKeys.of(documents));
      return Histories.ofEvents(RecordedEvents.of(lives, Map.of()));
    }
    DocumentLives lives = lives(documents);
    Map<Long, String> states = new StateKeys(this::states).of(lives.events());
    return Histories.ofEvents(RecordedEvents.of(lives, states));
  }

  /**
   * Documents as the server keeps them, without authors and relations: 1 request per batch of
   * names. What does not exist is absent.
   */
  public List<DocumentFacts> facts(Collection<? extends DocumentReference> documents) {
    return query(Resource.DOCUMENTS).whereIn("name", DocumentKeys.of(documents)).list();
  }

  /**
   * The RFCs that were published on this date, as the server keeps them: 2 requests, or 1 if there
   * are none. {@link Datatracker#rfcsOn} tells all about them and takes 7; both take the date as
   * one of the Pacific coast.
   */
  public List<DocumentFacts> rfcsOn(LocalDate date) {
    Deadline deadline = deadlines.get();
    List<String> names =
        api.all(Rfcs.publicationsOn(date), deadline).stream()
            .flatMap(event -> event.link("doc").stream())
            .toList();
    return new Query<>(api, () -> deadline, Resource.DOCUMENTS).whereIn("name", names).list();
  }

  /**
   * The BCPs, STDs and FYIs that RFCs are part of now, by RFC: 1 request. For those of all RFCs ask
   * {@link #subSeries()}.
   */
  public Map<RfcNumber, List<SubSeries>> subSeries(Collection<RfcNumber> rfcs) {
    return bySeries(
        query(Resource.RELATIONS)
            .where("relationship", "contains")
            .whereIn("target__name", DocumentKeys.of(rfcs))
            .list());
  }

  /** The BCPs, STDs and FYIs that any RFC is part of now, by RFC: 1 request for all. */
  public Map<RfcNumber, List<SubSeries>> subSeries() {
    return bySeries(query(Resource.RELATIONS).where("relationship", "contains").list());
  }

  private static Map<RfcNumber, List<SubSeries>> bySeries(List<DocumentRelation> relations) {
    Map<RfcNumber, List<SubSeries>> series = new TreeMap<>();
    for (DocumentRelation relation : relations) {
      if (relation.sourceReference().orElse(null) instanceof SubSeries part
          && relation.targetReference().orElse(null) instanceof RfcNumber rfc) {
        series.computeIfAbsent(rfc, r -> new ArrayList<>()).add(part);
      }
    }
    series.values().forEach(Collections::sort);
    return series;
  }

  /**
   * The positions that count now on the ballots of these documents: of each person and document the
   * newest one, by number. Takes 1 request per batch of names, and 1 more per 1,000 positions.
   */
  public List<BallotPosition> ballots(Collection<? extends DocumentReference> documents) {
    Map<String, BallotPosition> newest = new LinkedHashMap<>();
    query(Resource.BALLOT_POSITIONS)
        .whereIn("doc__name", DocumentKeys.of(documents))
        .list()
        .forEach(
            position -> {
              String key = position.document() + " " + position.balloter();
              newest.merge(key, position, (a, b) -> a.time().isAfter(b.time()) ? a : b);
            });
    return newest.values().stream().sorted(Comparator.comparing(BallotPosition::id)).toList();
  }

  /**
   * Every event of any document since then, as entered: 1 request per 1,000, sent when the stream
   * is read that far.
   *
   * <p>Events can be entered late, with a time in the past: who follows along asks again from a few
   * minutes before the last answer, and passes over the numbers already known. The first thing in
   * the stream is the one with the smallest number, not the earliest.
   */
  public Stream<DocumentEvent> changedSince(Instant time) {
    return query(Resource.EVENTS).where("time__gte", time).stream();
  }

  private <T> Query<T> query(Resource<T> resource) {
    return new Query<>(api, deadlines, resource);
  }
}
