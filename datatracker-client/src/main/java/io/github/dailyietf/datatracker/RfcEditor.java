package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.datatracker.resource.Erratum;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks the <a href="https://www.rfc-editor.org/">RFC Editor</a> about RFCs, their errata and what
 * is to become one, as politely as {@link Datatracker} asks.
 *
 * <pre>{@code
 * var editor = RfcEditor.create();
 * editor.rfc(RfcNumber.of(9000))      // Optional[Rfc ...]
 * editor.errata(RfcNumber.of(9000))   // [Erratum ...]
 * try (var index = editor.index()) {
 *   index.filter(RfcIndexEntry.NotIssued.class::isInstance).count();
 * }
 * }</pre>
 *
 * <p>Files come whole and are read entry by entry: a stream holds the bytes of its file and one
 * entry. Files until May 2026 and those since are both understood; elements, fields and words that
 * are new do not fail a call. An entry that cannot be used is left out, which {@link #reportingTo}
 * tells; a file that is broken is a {@link DatatrackerException} when the stream comes there, after
 * the entries before.
 *
 * <p>Thread-safe, though its streams are not; there is nothing to close.
 */
public final class RfcEditor implements DocumentLookup {

  /** From so many on, the index costs the server less. */
  private static final int MANY = 20;

  private static final Pattern FILES =
      Pattern.compile(
          "/(rfc-index\\.xml|errata\\.json|queue\\.xml|rfcrss\\.xml|rfc/rfc[0-9]+\\.json)$");
  private static final Duration DAY = Duration.ofDays(1);

  private final Connection connection;
  private final EditorFiles files;
  private final Kept<SortedMap<SubSeries, List<RfcNumber>>> series;

  RfcEditor(Connection connection) {
    this(connection, new Kept<>(DAY, connection.time()));
  }

  private RfcEditor(Connection connection, Kept<SortedMap<SubSeries, List<RfcNumber>>> series) {
    this.connection = connection;
    this.files = new EditorFiles(connection);
    this.series = series;
  }

  /** A client with all defaults that presents itself as this library. */
  public static RfcEditor create() {
    return builder().userAgent(ClientSettings.ownName()).build();
  }

  /** Starts a client; {@link RfcEditorBuilder#userAgent} is required. */
  public static RfcEditorBuilder builder() {
    return new RfcEditorBuilder();
  }

  /**
   * The whole RFC index in its order: BCP and FYI numbers, RFCs and numbers without one, STD
   * numbers. 1 request for about 14 MB (2 to 3 when compressed), sent when the stream is first
   * read; reading throws a {@link DatatrackerException} if the RFC Editor does not answer as it
   * should.
   *
   * <p>Close the stream if it is not read to its end, so that it lets go of the file.
   */
  public Stream<RfcIndexEntry> index() {
    return files.index();
  }

  /**
   * All numbers of BCP, STD and FYI with the RFCs that they consist of now, in order; empty lists
   * for those that consist of none. 1 request for the index, and what was read is kept for a day.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public SortedMap<SubSeries, List<RfcNumber>> subSeries() {
    return series.content(files.indexUrl(), connection.newDeadline(), files::subSeries);
  }

  /**
   * The RFCs that a sub-series number consists of now, or empty if there is no such number. Asks as
   * {@link #subSeries()} does.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public Optional<List<RfcNumber>> subSeries(SubSeries number) {
    return Optional.ofNullable(subSeries().get(number));
  }

  /**
   * An RFC with all that the RFC Editor says of it, or empty if there is none of this number: 1
   * request for a small file. Until May 2026 the file had the group's name, and has the stream
   * since; its acronym and area are only in the {@linkplain #index index}.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public Optional<RfcIndexEntry.Issued> entry(RfcNumber number) {
    return files.entry(number, connection.newDeadline());
  }

  /**
   * An RFC, or empty if there is none of this number: 1 request, as for {@link #entry}.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return entry(number).map(RfcIndexEntry.Issued::rfc);
  }

  /**
   * Many RFCs, in the order of the numbers; what does not exist is absent. Takes 1 request for each
   * of up to 20, and 1 for the index and so for all if they are more.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  @Override
  public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
    Set<RfcNumber> wanted = new LinkedHashSet<>(numbers);
    Map<RfcNumber, Rfc> found =
        wanted.size() > MANY ? files.indexed(wanted) : files.oneByOne(wanted);
    Map<RfcNumber, Rfc> ordered = new LinkedHashMap<>();
    for (RfcNumber number : wanted) {
      Rfc rfc = found.get(number);
      if (rfc != null) {
        ordered.put(number, rfc);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  /** Always empty: drafts are the Datatracker's; see {@link IdIndex} too. */
  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return Optional.empty();
  }

  /** The file of an RFC; empty for all else. */
  @Override
  public Optional<URI> address(DocumentReference document) {
    return document instanceof RfcNumber number
        ? Optional.of(files.url(number).uri())
        : Optional.empty();
  }

  /**
   * All errata ever reported, rejected ones included: 2 requests, of which one is a redirect, for
   * about 12 MB, sent when the stream is first read. Reading throws a {@link DatatrackerException}
   * if the RFC Editor does not answer as it should.
   */
  public Stream<Erratum> errata() {
    return files.errata();
  }

  /**
   * The errata of one RFC, in the order of the file; asks for all as {@link #errata()} does, so for
   * several RFCs there is {@link #errata(Collection)}.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public List<Erratum> errata(RfcNumber number) {
    return errata(List.of(number)).getOrDefault(number, List.of());
  }

  /**
   * The errata of several RFCs by number; those without errata are absent. Asks as {@link
   * #errata()} does.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public Map<RfcNumber, List<Erratum>> errata(Collection<RfcNumber> numbers) {
    Set<RfcNumber> wanted = new HashSet<>(numbers);
    SortedMap<RfcNumber, List<Erratum>> found = new TreeMap<>();
    try (Stream<Erratum> all = errata()) {
      all.filter(erratum -> wanted.contains(erratum.rfc()))
          .forEach(
              erratum ->
                  found.merge(
                      erratum.rfc(),
                      List.of(erratum),
                      (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return Collections.unmodifiableSortedMap(found);
  }

  /**
   * The drafts that are to become RFCs, in the order of the queue: 2 requests, of which one is a
   * redirect to another host.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public List<QueueEntry> queue() {
    try (Stream<QueueEntry> queue = files.queue()) {
      return queue.toList();
    }
  }

  /**
   * The newest RFCs, usually 15, newest first, with the days of their publication: 1 request for a
   * few kilobytes.
   *
   * @throws DatatrackerException if the RFC Editor does not answer as it should
   */
  public List<PublishedRfc> feed() {
    try (Stream<PublishedRfc> feed = files.feed()) {
      return feed.toList();
    }
  }

  /**
   * A client that tells what it leaves out: entries and fields that cannot be used. It shares
   * everything else with this one.
   *
   * @param problems called in the thread that asks
   */
  public RfcEditor reportingTo(Consumer<Problem> problems) {
    return new RfcEditor(connection.reportingTo(problems), series);
  }

  /**
   * The same client within a budget. What the budget does not allow to be asked fails with {@link
   * DatatrackerException.Reason#NOT_ASKED}, and {@link #gaps} tells it.
   */
  public RfcEditor within(RequestBudget requests) {
    return new RfcEditor(connection.within(requests), series);
  }

  /** The same client, whose answers are also put into a snapshot. */
  public RfcEditor recording(Recording recording) {
    var recorded = new RecordingTransport(connection.transport(), recording, connection.time());
    return new RfcEditor(connection.over(recorded));
  }

  /**
   * A client that answers from a snapshot and uses no network. A file that was not recorded fails
   * with {@link DatatrackerException.Reason#NOT_IN_SNAPSHOT}.
   */
  public static RfcEditor offline(Snapshot snapshot) {
    return new RfcEditor(
        Connection.offline(snapshot, snapshot.siteOf(FILES).orElse(RfcEditorBuilder.RFC_EDITOR)));
  }

  /** What the budget of this client left unasked so far. */
  @Override
  public List<Problem> gaps() {
    return connection.gaps();
  }

  /**
   * Tells which requests the work would cost, without sending one:
   *
   * <pre>{@code
   * editor.plan(dry -> dry.rfcs(numbers)).atMost()
   * }</pre>
   *
   * <p>The work is done with a client that is not connected, as if every RFC existed and all lists
   * were empty. So it must be harmless, and it must read the streams that it wants to be planned.
   * All requests of a plan are certain; {@link #errata()} and {@link #queue} cost a redirect more.
   *
   * @throws IllegalStateException if the work cannot be done with imagined answers
   */
  public RequestPlan plan(Consumer<? super RfcEditor> work) {
    var files = new ImaginedFiles();
    try {
      work.accept(new RfcEditor(connection.over(files, new Ledger())));
    } catch (DatatrackerException e) {
      throw new IllegalStateException("this cannot be planned: " + e.getMessage(), e);
    }
    return RequestPlan.of(files.asked(), files.asked(), ImaginedFiles.ASSUMPTIONS);
  }

  /** What was asked so far, by this client and those that share its server, and what came of it. */
  public RequestLedger ledger() {
    return connection.ledger().value();
  }
}
