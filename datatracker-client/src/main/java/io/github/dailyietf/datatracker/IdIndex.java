package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Facts about all Internet-Drafts out of two static files of the IETF, which are written anew every
 * hour: any number of drafts costs one request and no work of the Datatracker.
 *
 * <pre>{@code
 * var drafts = IdIndex.create();
 * drafts.drafts(names)                    // 1 request, however many names
 * drafts.withAbstracts().drafts(names)    // 2 requests
 * drafts.entries().filter(entry -> entry.postedOn().equals(Optional.of(day))).toList()
 * }</pre>
 *
 * <p>Each file is some megabytes large and is kept in memory for an hour, so that looking up drafts
 * one by one costs no more. It tells less than the {@link Datatracker}: no stream, pages,
 * affiliations and full names of groups, and what may be an hour old.
 *
 * <p>A line that cannot be used is left out, which {@link #reportingTo} tells; a file that is cut
 * short is a {@link DatatrackerException} when the stream comes to its end.
 *
 * <p>Thread-safe, though its streams are not; there is nothing to close.
 */
public final class IdIndex implements DocumentLookup {

  private static final String TEXT = "text/plain";
  private static final Pattern FILES = Pattern.compile("/id/(all_id2|1id-abstracts)\\.txt$");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Connection connection;
  private final Api api;
  private final Kept<byte[]> all;
  private final Kept<byte[]> texts;
  private final boolean abstracts;

  IdIndex(Connection connection) {
    this(
        connection,
        new Kept<>(HOUR, connection.time()),
        new Kept<>(HOUR, connection.time()),
        false);
  }

  private IdIndex(Connection connection, Kept<byte[]> all, Kept<byte[]> texts, boolean abstracts) {
    this.connection = connection;
    this.api = connection.api();
    this.all = all;
    this.texts = texts;
    this.abstracts = abstracts;
  }

  /** A client with all defaults that presents itself as this library. */
  public static IdIndex create() {
    return builder().userAgent(ClientSettings.ownName()).build();
  }

  /** Starts a client; {@link IdIndexBuilder#userAgent} is required. */
  public static IdIndexBuilder builder() {
    return new IdIndexBuilder();
  }

  /**
   * The same client, whose drafts also have their abstracts and the full names of their groups as
   * far as they are active: 1 request more.
   */
  public IdIndex withAbstracts() {
    return with(true);
  }

  private IdIndex with(boolean texted) {
    return new IdIndex(connection, all, texts, texted);
  }

  /**
   * Every draft there ever was, by name ({@code all_id2.txt}): 1 request an hour, sent when the
   * stream is first read. Reading throws a {@link DatatrackerException} if the server does not
   * answer as it should.
   */
  public Stream<IdIndexEntry> entries() {
    return Entries.stream(
        () -> {
          HttpUrl url = api.url("/id/all_id2.txt");
          return new AllDrafts(fetch(url, all), url, connection.problems());
        });
  }

  /**
   * The active drafts with their abstracts, by group and first revision ({@code
   * 1id-abstracts.txt}): 1 request an hour, sent when the stream is first read. Reading throws a
   * {@link DatatrackerException} if the server does not answer as it should.
   *
   * <p>A draft that a group thinks of adopting has no group here.
   */
  public Stream<IdIndexEntry> abstracts() {
    return Entries.stream(
        () -> {
          HttpUrl url = api.url("/id/1id-abstracts.txt");
          return new DraftAbstracts(fetch(url, texts), url, connection.problems());
        });
  }

  private byte[] fetch(HttpUrl url, Kept<byte[]> kept) {
    Deadline deadline = connection.newDeadline();
    return kept.content(
        url, deadline, () -> connection.transport().fetch(url, TEXT, deadline).body());
  }

  /**
   * The newest revision of a draft, or empty if there is no such draft: 1 request an hour.
   *
   * @throws DatatrackerException if the server does not answer as it should
   */
  @Override
  public Optional<InternetDraft> draft(DraftName name) {
    return Optional.ofNullable(drafts(List.of(name)).get(name));
  }

  /**
   * The newest revisions of many drafts, in the order of the names; what does not exist is absent.
   * 1 request an hour, and 1 more {@linkplain #withAbstracts with abstracts}.
   *
   * @throws DatatrackerException if the server does not answer as it should
   */
  @Override
  public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
    Set<DraftName> wanted = new LinkedHashSet<>(names);
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<DraftName, InternetDraft> found = new HashMap<>();
    pick(entries(), wanted, draft -> found.put(draft.name(), draft));
    if (abstracts && !found.isEmpty()) {
      pick(
          abstracts(),
          wanted,
          draft -> found.computeIfPresent(draft.name(), (n, d) -> more(d, draft)));
    }
    Map<DraftName, InternetDraft> ordered = new LinkedHashMap<>();
    for (DraftName name : wanted) {
      InternetDraft draft = found.get(name);
      if (draft != null) {
        ordered.put(name, draft);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  private static void pick(
      Stream<IdIndexEntry> entries, Set<DraftName> wanted, Consumer<InternetDraft> action) {
    try (entries) {
      entries.map(IdIndexEntry::draft).filter(d -> wanted.contains(d.name())).forEach(action);
    }
  }

  /** A draft with what the other file says of the same revision. */
  private static InternetDraft more(InternetDraft draft, InternetDraft other) {
    if (!draft.revision().equals(other.revision())) {
      return draft;
    }
    return InternetDraft.builder()
        .from(draft)
        .abstractText(other.abstractText())
        .group(draft.group().map(group -> named(group, other.group())))
        .build();
  }

  private static Group named(Group group, Optional<Group> other) {
    return other
        .filter(named -> named.acronym().equals(group.acronym()))
        .map(named -> Group.builder().from(group).name(named.name()).build())
        .orElse(group);
  }

  /** The file about all drafts; empty for all else. */
  @Override
  public Optional<URI> address(DocumentReference document) {
    return document instanceof DraftName || document instanceof DraftVersion
        ? Optional.of(api.url("/id/all_id2.txt").uri())
        : Optional.empty();
  }

  /** Always empty: here are drafts only; see {@link RfcEditor}. */
  @Override
  public Optional<Rfc> rfc(RfcNumber number) {
    return Optional.empty();
  }

  /**
   * A client that tells what it leaves out: lines and fields that cannot be used. It shares
   * everything else with this one.
   *
   * @param problems called in the thread that asks
   */
  public IdIndex reportingTo(Consumer<Problem> problems) {
    return new IdIndex(connection.reportingTo(problems), all, texts, abstracts);
  }

  /**
   * The same client within a budget. What the budget does not allow to be asked fails with {@link
   * DatatrackerException.Reason#NOT_ASKED}, and {@link #gaps} tells it.
   */
  public IdIndex within(RequestBudget requests) {
    return new IdIndex(connection.within(requests), all, texts, abstracts);
  }

  /** The same client, whose answers are also put into a snapshot. */
  public IdIndex recording(Recording recording) {
    var recorded = new RecordingTransport(connection.transport(), recording, connection.time());
    return new IdIndex(connection.over(recorded)).with(abstracts);
  }

  /**
   * A client that answers from a snapshot and uses no network. A file that was not recorded fails
   * with {@link DatatrackerException.Reason#NOT_IN_SNAPSHOT}.
   */
  public static IdIndex offline(Snapshot snapshot) {
    return new IdIndex(
        Connection.offline(snapshot, snapshot.siteOf(FILES).orElse(IdIndexBuilder.IETF)));
  }

  /** What the budget of this client left unasked so far. */
  @Override
  public List<Problem> gaps() {
    return connection.gaps();
  }

  /** What was asked so far, by this client and those that share its server, and what came of it. */
  public RequestLedger ledger() {
    return connection.ledger().value();
  }
}
