package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.HistoryLookup;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.summary.ClaimPolicy;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Summarizer;
import io.github.dailyietf.digest.topic.HotTopics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects announcements in any order and makes the digest of one day of them.
 *
 * <p>A mail counts for the day on which it was sent in UTC. Mails of other days and undated ones
 * are left out and counted in the {@link Report}; so are copies: mails with the Message-ID of
 * another one, and mails of the day that announce the same revision, the same RFC or the same
 * matter under the same Subject. All revisions of a draft are one entry that shows the newest.
 *
 * <p>Keeps only the mails of its day, so that a whole archive can be passed through it. {@link
 * #build} can be called again after more mails. Not thread-safe.
 *
 * <pre>{@code
 * Digest digest =
 *     Digest.on(UtcDay.parse("2026-11-19"))
 *         .documents(datatracker)                                // settings, all optional
 *         .locale(Locale.JAPANESE)
 *         .addAll(announcements)                                 // what is read
 *         .addSummary(DraftName.of("draft-ietf-quic-http"), "HTTP over QUIC.")
 *         .build();
 * }</pre>
 */
public final class DigestBuilder {

  private final UtcDay day;
  private final Instant start;
  private final Instant end;
  private final List<Announcement> mails = new ArrayList<>();
  private final TreeSet<Problem> notes = new TreeSet<>(Rewrite.BY_SOURCE);
  private final Map<DocumentReference, String> written = new LinkedHashMap<>();
  private DocumentLookup lookup = DocumentLookup.none();
  private HistoryLookup histories = HistoryLookup.none();
  private Optional<Summarizer> summarizer = Optional.empty();
  private Locale locale = Locale.ENGLISH;
  private ClaimPolicy claims = ClaimPolicy.STRICT;
  private DayTexts texts = DayTexts.none();
  private HotTopics topics = HotTopics.create();
  private int discussions;
  private int notUnderstood;
  private int otherDays;
  private int undated;

  DigestBuilder(UtcDay day) {
    this.day = day;
    this.start = day.start();
    this.end = day.end();
  }

  /** Reads one mail. */
  public DigestBuilder add(Announcement announcement) {
    if (announcement.kind().equals(MailKind.DISCUSSION)) {
      discussions++;
    } else if (announcement.kind().equals(MailKind.NOT_UNDERSTOOD)) {
      notUnderstood++;
    }
    Optional<Instant> sentAt = announcement.sentAt();
    if (sentAt.isEmpty()) {
      undated++;
    } else if (sentAt.get().isBefore(start) || !sentAt.get().isBefore(end)) {
      otherDays++;
    } else {
      mails.add(announcement);
    }
    return this;
  }

  /** Reads many mails. */
  public DigestBuilder addAll(Iterable<? extends Announcement> announcements) {
    announcements.forEach(this::add);
    return this;
  }

  /** Reads many mails; the caller closes the stream. */
  public DigestBuilder addAll(Stream<? extends Announcement> announcements) {
    announcements.forEachOrdered(this::add);
    return this;
  }

  /**
   * Adds a summary that a person wrote; it goes before any other, and no model is asked for it. Of
   * two for the same document the later one counts; one for a document that the day does not have
   * is passed over.
   *
   * @param document an RFC, one revision of a draft, or a draft whatever its revision
   * @param text plain text
   */
  public DigestBuilder addSummary(DocumentReference document, String text) {
    written.put(document, text);
    return this;
  }

  /** Puts something odd that was met while reading mails into the {@link Report}. */
  public DigestBuilder note(Problem problem) {
    notes.add(problem);
    return this;
  }

  /** Notes many problems. */
  public DigestBuilder noteAll(Collection<Problem> problems) {
    notes.addAll(problems);
    return this;
  }

  /**
   * Asks this source for what the mails do not state: a group's acronym and area, the stream, the
   * intended level, the state. What a mail states is never replaced. If the source throws, the
   * facts of the mails stay and the report has a problem {@code lookup-failed}; what it was not
   * asked, as when a budget was spent, is a problem {@code lookup-gap}.
   */
  public DigestBuilder documents(DocumentLookup lookup) {
    this.lookup = lookup;
    return this;
  }

  /**
   * Asks this source for the lives of the day's drafts and RFCs, once for all of them. An entry
   * keeps what was known at the end of the day. If the source throws, the report has a problem
   * {@code lookup-failed}.
   */
  public DigestBuilder histories(HistoryLookup histories) {
    this.histories = histories;
    return this;
  }

  /**
   * Takes summaries from here; without it they are extracts of the abstracts. A text that says what
   * the facts of the day do not is treated by {@link ClaimPolicy#STRICT}.
   */
  public DigestBuilder summaries(Summarizer summarizer) {
    return summaries(summarizer, ClaimPolicy.STRICT);
  }

  /**
   * Takes summaries from here.
   *
   * @param policy what becomes of a text that says what the facts of the day do not; see {@link
   *     Digest#checked}
   */
  public DigestBuilder summaries(Summarizer summarizer, ClaimPolicy policy) {
    this.summarizer = Optional.of(summarizer);
    this.claims = policy;
    return this;
  }

  /** What a person says about the day as a whole: a remark, an editorial ... */
  public DigestBuilder texts(DayTexts texts) {
    this.texts = texts;
    return this;
  }

  /**
   * The language of summaries, written or asked for; English if not set. Not that of the page,
   * which the layout decides: a Japanese page with summaries of a model needs both.
   */
  public DigestBuilder locale(Locale locale) {
    this.locale = locale;
    return this;
  }

  /** How topics are found; without it by the standard classifier and without days to compare. */
  public DigestBuilder topics(HotTopics topics) {
    this.topics = topics;
    return this;
  }

  /** Merges, looks up, summarises and sorts what was added so far. */
  public Digest build() {
    Merge merge = new Merge();
    mails.stream().sorted(Merge.ORDER).forEachOrdered(merge::add);
    TreeSet<Problem> problems = new TreeSet<>(notes);
    problems.addAll(merge.problems());

    Entries entries =
        new Entries(
            merge.matters(),
            new Enrichment(lookup, problems),
            new Summaries(written, summarizer, locale, problems),
            new Topics(topics, problems),
            new Lives(histories, day, problems));
    List<DraftEntry> drafts = entries.drafts();
    List<RfcEntry> rfcs = entries.rfcs();
    int read = mails.size() + otherDays + undated;
    DigestAssembly digest =
        new DigestAssembly()
            .day(day)
            .drafts(drafts)
            .rfcs(rfcs)
            .actions(entries.actions())
            .texts(texts)
            .report(
                Report.builder()
                    .mailsRead(read)
                    .announcements(read - discussions - notUnderstood)
                    .discussions(discussions)
                    .notUnderstood(notUnderstood)
                    .ofTheDay(merge.matters().size())
                    .otherDays(otherDays)
                    .undated(undated)
                    .copies(merge.copies())
                    .problems(problems)
                    .build());
    Digest complete = Topics.complete(digest, topics);
    return summarizer.isPresent() ? complete.checked(claims) : complete;
  }
}
