package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.HistoryLookup;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.resource.Resource;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Asks the <a href="https://datatracker.ietf.org/api/v1/">IETF Datatracker</a> about documents,
 * with few requests, one at a time.
 *
 * <pre>{@code
 * var datatracker = Datatracker.create();
 * datatracker.draft(DraftName.of("draft-ietf-quic-http"))   // Optional[draft-ietf-quic-http-34 ...]
 * datatracker.revisionsOn(UtcDay.parse("2026-03-02")).map(RevisionEvent::version).toList()
 * }</pre>
 *
 * <p>Every method states its number of requests, not counting repeated ones. All groups (2
 * requests) and all states (1, for drafts only) are fetched when they are first needed and kept for
 * a day: they are <em>the tables</em> below.
 *
 * <p>A request that fails with 408, 429, 5xx or without an answer is sent up to three times more,
 * after a growing pause or the one that the server asks for. What fails for good is a {@link
 * DatatrackerException}; a document that does not exist is none. An interrupted thread stops
 * waiting with a {@code DatatrackerException}, stays interrupted, and can end an exchange only
 * between two packets.
 *
 * <p>Thread-safe; one instance serves an application, whose threads take turns. There is nothing to
 * close.
 */
public final class Datatracker implements DocumentLookup, HistoryLookup {

  private final Connection connection;
  private final Api api;
  private final Tables tables;
  private final Drafts drafts;
  private final Rfcs rfcs;

  Datatracker(Connection connection) {
    this(connection, new Tables(connection.api(), connection.time()));
  }

  /** Shares the tables of another client of the same server. */
  private Datatracker(Connection connection, Tables tables) {
    this.connection = connection;
    this.api = connection.api();
    this.tables = tables;
    var authors = new Authors(api);
    this.drafts = new Drafts(api, authors, tables);
    this.rfcs = new Rfcs(api, authors, tables);
  }

  /** A client with all defaults that presents itself as this library. */
  public static Datatracker create() {
    return builder().userAgent(ClientSettings.ownName()).build();
  }

  /** Starts a client; {@link DatatrackerBuilder#userAgent} is required. */
  public static DatatrackerBuilder builder() {
    return new DatatrackerBuilder();
  }

  /**
   * The newest revision of a draft with authors, group, area, stream, intended level, state and the
   * drafts and the RFC that came before and after it, or empty if there is no such draft: 5
   * requests and the tables, or 1 for what does not exist.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return drafts.find(name, newDeadline());
  }

  /**
   * The newest revisions of many drafts, in the order of the names; what does not exist is absent.
   * Takes 1 request per 105 drafts or so (as many names as a request line holds), 1 per 1,000
   * author lines, 1 per 550 persons, 2 per 500 drafts for what came before and after, and the
   * tables: 15 for the 443 drafts of a busy day.
   *
   * <p>A batch that fails with 400, 414 or 5xx is halved until the name at fault stands alone; that
   * one is absent then.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
    return inOrder(names, drafts.find(names, newDeadline()));
  }

  /**
   * An RFC with authors, group, area, stream, level, date, sub-series, its draft and what it
   * obsoletes and updates or was obsoleted and updated by, or empty if there is none of this
   * number: 6 requests and the tables, or 1 for what does not exist.
   *
   * <p>The date is a day where the Datatracker knows it, else a month.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return rfcs.find(number, newDeadline());
  }

  /**
   * Many RFCs, in the order of the numbers; what does not exist is absent. Takes 6 requests per 450
   * RFCs or so, and the tables. Batches are halved as those of {@link #drafts} are.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
    return inOrder(numbers, rfcs.find(numbers, newDeadline()));
  }

  /**
   * The document's object below {@code /api/v1/doc/document/}: drafts and RFCs by name, also sets
   * such as {@code bcp14}. Costs no request.
   */
  @Override
  public Optional<URI> address(DocumentReference document) {
    String name =
        document instanceof DraftVersion version
            ? version.name().toString()
            : document.toString().replace(" ", "").toLowerCase(Locale.ROOT);
    return Optional.of(api.address("doc/document", name));
  }

  /**
   * The life of the work that a draft or an RFC belongs to, or empty if nothing is recorded of it:
   * up to 6 requests for usual histories. Two of them are for each generation of replaced drafts,
   * and two for events and changes of states; unusual states cost 1 more once a day.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Optional<DocumentHistory> history(DocumentReference document) {
    return documents().histories(List.of(document)).history(document);
  }

  /**
   * The lives of many documents; what nothing is recorded of is absent. Ten documents or fewer cost
   * as many requests as one; each has all its states and ballots. Of more documents only revisions,
   * Last Calls, approvals, expiries, publications and relations are asked for, by numbers: 1
   * request per 105 names or so, 3 per 500 numbers, 1 more per 1,000 events, and 2 for each
   * generation of replaced drafts. That is 12 for the 443 drafts of a busy day.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  @Override
  public Map<DocumentReference, DocumentHistory> histories(
      Collection<? extends DocumentReference> documents) {
    return documents().histories(documents).histories(documents);
  }

  /**
   * The revisions of drafts that became available on this day, in the order in which they were
   * entered: 1 request per 1,000, sent when the stream is read that far. Each has a deadline of its
   * own.
   *
   * <p>The Datatracker can enter an event later with a time in the past: a day that has just ended
   * is worth reading again. The stream holds nothing that must be closed. Reading it throws a
   * {@link DatatrackerException} if the Datatracker does not answer as it should.
   */
  public Stream<RevisionEvent> revisionsOn(UtcDay day) {
    // Without the type, revisions of slides, charters and agendas would come too.
    return query(Resource.REVISION_EVENTS).on(day, "time").where("doc__type", "draft").stream()
        .flatMap(event -> RevisionEvent.of(event).stream());
  }

  /**
   * The RFCs published on this date, by number: 1 request if there are none, else 7 and the tables.
   *
   * <p>The RFC Editor dates by the Pacific coast, so the date is taken as one of {@code
   * America/Los_Angeles}: it begins 7 or 8 hours after the day of UTC.
   *
   * @throws DatatrackerException if the Datatracker does not answer as it should
   */
  public List<Rfc> rfcsOn(LocalDate date) {
    return rfcs.on(date, newDeadline());
  }

  /**
   * Asks any list of the API: filters, orders and pages as you like, typed objects back.
   *
   * @param resource which list; see the constants of {@link Resource}
   */
  public <T> Query<T> query(Resource<T> resource) {
    return new Query<>(api, this::newDeadline, resource);
  }

  /**
   * One object of a list by its key, or empty if there is none: 1 request.
   *
   * @param key a name for documents, an address for e-mails, a slug for names, else a number
   * @throws DatatrackerException if the Datatracker does not answer as it should
   * @throws IllegalArgumentException if no key can look like this, or if the object lacks what no
   *     such object lacks
   */
  public <T> Optional<T> object(Resource<T> resource, String key) {
    return api.object(resource.path(), key, newDeadline()).map(resource::read);
  }

  /** What happened to documents and what they have to do with each other. */
  public Documents documents() {
    return new Documents(api, this::newDeadline, tables);
  }

  /** Working groups, research groups, areas: their drafts, roles and milestones. */
  public Groups groups() {
    return new Groups(api, this::newDeadline, tables);
  }

  /** Persons, their addresses and what they wrote. */
  public People people() {
    return new People(api, this::newDeadline);
  }

  /** Meetings, their agendas and sessions. */
  public Meetings meetings() {
    return new Meetings(api, this::newDeadline);
  }

  /**
   * A client that tells what it leaves out: objects that lack what no such object lacks, rows that
   * the server cannot send, names for which it cannot answer. It shares everything else with this
   * one.
   *
   * @param problems called in the thread that asks
   */
  public Datatracker reportingTo(Consumer<Problem> problems) {
    return new Datatracker(connection.reportingTo(problems), tables);
  }

  /**
   * The same client within a budget: what the two were told and keep, they share. Lists that were
   * not asked because the budget was spent count as empty; {@link RequestBudget#gaps} tells which,
   * and {@link #gaps} does so to a digest.
   */
  public Datatracker within(RequestBudget requests) {
    return new Datatracker(connection.within(requests), tables);
  }

  /**
   * The same client, whose answers are also put into a snapshot. Its tables are its own, so that
   * they are recorded too.
   */
  public Datatracker recording(Recording recording) {
    var recorded = new RecordingTransport(connection.transport(), recording, connection.time());
    return new Datatracker(connection.over(recorded));
  }

  /**
   * A client that answers from a snapshot and uses no network. Lists are answered as far as their
   * documents, persons and so on were recorded, in whatever batches; {@link #gaps} tells what was
   * not. A question of which nothing was recorded fails with {@link
   * DatatrackerException.Reason#NOT_IN_SNAPSHOT}.
   */
  public static Datatracker offline(Snapshot snapshot) {
    return new Datatracker(
        Connection.offline(
            snapshot, snapshot.datatracker().orElse(DatatrackerBuilder.DATATRACKER)));
  }

  /** What the budget of this client left unasked so far, or what its snapshot did not have. */
  @Override
  public List<Problem> gaps() {
    return connection.gaps();
  }

  /**
   * Tells which requests the work would cost, without sending one:
   *
   * <pre>{@code
   * datatracker.plan(dry -> dry.drafts(names)).atMost()
   * datatracker.plan(dry -> Digest.on(day).documents(dry).addAll(mails).build())
   * }</pre>
   *
   * <p>The work is done twice with a client that is not connected: once as if the server had
   * nothing, once as if it had everything. So it must be harmless, and it must read the streams
   * that it wants to be planned.
   *
   * @throws IllegalStateException if the work cannot be done with imagined answers
   */
  public RequestPlan plan(Consumer<? super Datatracker> work) {
    return ImaginedServer.plan(
        server -> work.accept(new Datatracker(connection.over(server, new Ledger()))));
  }

  /** What was asked so far, by this client and those that share its server, and what came of it. */
  public RequestLedger ledger() {
    return connection.ledger().value();
  }

  private Deadline newDeadline() {
    return connection.newDeadline();
  }

  private static <K, V> Map<K, V> inOrder(Collection<K> keys, Map<K, V> found) {
    Map<K, V> ordered = new LinkedHashMap<>();
    for (K key : keys) {
      V value = found.get(key);
      if (value != null) {
        ordered.put(key, value);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }
}
