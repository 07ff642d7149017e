package io.github.dailyietf.digest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Keeps which announcement belongs to which day, why, and under which number it was published, so
 * that a mail that comes late corrects a day and does not renumber it.
 *
 * <pre>{@code
 * DayLedger ledger = DayLedger.load(file).close(digest, 25, clock.instant());
 * ledger.save(file);
 *
 * // some hours later, with all mails read again
 * Amendment late = ledger.compare(again);
 * if (!late.none()) {
 *   post(late.note(Locale.JAPANESE));
 *   ledger.amend(again, clock.instant()).save(file);
 * }
 * }</pre>
 *
 * <p>A value: every change gives a new ledger. It remembers facts in short, not whole digests, and
 * forgets the oldest days when there are more than {@link #daysKept}.
 */
@Value.Immutable
@LedgerStyle
@JsonDeserialize(builder = DayLedgerAssembly.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface DayLedger permits DayLedgerAssembly.ImmutableDayLedger {

  /** How many days {@link #empty} keeps. */
  int DAYS = 100;

  /** The days that it knows, ascending. */
  List<LedgerDay> days();

  /** How many days it remembers at most. */
  @Value.Default
  default int daysKept() {
    return DAYS;
  }

  /** Fails if it could keep nothing. */
  @Value.Check
  default void check() {
    if (daysKept() < 1) {
      throw new IllegalArgumentException("not a number of days to keep: " + daysKept());
    }
  }

  /** What is known of a day; empty if nothing is. */
  default Optional<LedgerDay> day(UtcDay day) {
    return days().stream().filter(known -> known.day().equals(day)).findFirst();
  }

  /** How far a day got; one that is not known is open. */
  default DayState state(UtcDay day) {
    return day(day).map(LedgerDay::state).orElse(DayState.OPEN);
  }

  /**
   * Remembers what an open day has so far; {@link #compare} then tells what is new.
   *
   * @throws IllegalArgumentException if the day is closed or older than all days that are kept
   */
  default DayLedger observe(Digest digest) {
    return LedgerBook.observe(this, digest);
  }

  /**
   * Closes a day as it is published: the order of the digest becomes the numbers of its drafts.
   *
   * @param partSize how many drafts stand in a part
   * @param at the moment of closing
   * @throws IllegalArgumentException if the day is closed already, the size is less than 1 or the
   *     day is older than all days that are kept
   */
  default DayLedger close(Digest digest, int partSize, Instant at) {
    return LedgerBook.close(this, digest, partSize, at);
  }

  /** Tells what a digest of the day has that the ledger has not, and changes nothing. */
  default Amendment compare(Digest digest) {
    return LedgerBook.compare(this, digest);
  }

  /**
   * Records what {@link #compare} tells: late drafts get the numbers behind the last one. The same
   * ledger if there is nothing to correct.
   *
   * @throws IllegalArgumentException if the day is not closed
   */
  default DayLedger amend(Digest digest, Instant at) {
    return LedgerBook.amend(this, digest, at);
  }

  /**
   * Takes an item of a closed day back. Its number stays with it.
   *
   * @param id the {@link LedgerItem#id} of the item
   * @param reason for the correction note
   * @throws IllegalArgumentException if the day is not closed or does not have the item
   */
  default DayLedger withdraw(UtcDay day, String id, String reason, Instant at) {
    return LedgerBook.withdraw(this, day, id, reason, at);
  }

  /**
   * The digest of a closed day with its drafts under the numbers that they were published with, so
   * that pages can be rendered again: late drafts follow the last one. Of an open day, the digest.
   *
   * @throws IllegalArgumentException if numbers would shift, since the digest lacks a published
   *     draft or one was withdrawn
   */
  default Digest arrange(Digest digest) {
    return day(digest.day())
        .filter(day -> day.state() != DayState.OPEN)
        .map(day -> digest.inOrder(names(day, digest)))
        .orElse(digest);
  }

  private static List<DraftName> names(LedgerDay day, Digest digest) {
    List<String> there =
        digest.drafts().stream().map(entry -> entry.draft().name().toString()).toList();
    List<DraftName> names = new ArrayList<>();
    for (LedgerItem item : day.items()) {
      if (item.numbered()) {
        if (item.withdrawn().isPresent() || !there.contains(item.id())) {
          throw new IllegalArgumentException(
              "numbers would shift: " + day.day() + " was published with " + item.id());
        }
        names.add(DraftName.of(item.id()));
      }
    }
    return names;
  }

  /**
   * Tells which days a document belongs to and why: one revision of a draft at most one, a draft as
   * many as it has revisions there.
   */
  default List<Explanation> explain(DocumentReference document) {
    if (document instanceof DraftVersion version) {
      return explain(item -> item.versions().contains(version));
    }
    return explain(item -> item.id().equals(document.toString()));
  }

  /** Tells which day a mail belongs to and why; empty if no known day has it. */
  default Optional<Explanation> explainMail(String messageId) {
    return explain(item -> item.messageIds().contains(messageId)).stream().findFirst();
  }

  private List<Explanation> explain(Predicate<LedgerItem> wanted) {
    List<Explanation> found = new ArrayList<>();
    for (LedgerDay day : days()) {
      day.items().stream()
          .filter(wanted)
          .forEach(item -> found.add(new Explanation(day.day(), day.state(), item, day)));
    }
    return found;
  }

  /** The ledger as JSON that {@link #fromJson} reads back equal. */
  default String toJson() {
    return JsonText.lines(this);
  }

  /**
   * Reads what {@link #toJson} wrote; unknown properties are ignored.
   *
   * @throws IllegalArgumentException if the text is not the JSON of a ledger
   */
  static DayLedger fromJson(String json) {
    return JsonText.read(json, DayLedger.class, "a day ledger");
  }

  /** A ledger that knows nothing and keeps {@value #DAYS} days. */
  static DayLedger empty() {
    return keeping(DAYS);
  }

  /**
   * A ledger that knows nothing.
   *
   * @param days how many days it keeps, at least 1
   */
  static DayLedger keeping(int days) {
    return new DayLedgerAssembly().daysKept(days).build();
  }

  /**
   * Reads a ledger; {@link #empty} if there is no such file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds something else
   */
  static DayLedger load(Path file) throws IOException {
    return Files.exists(file) ? fromJson(Files.readString(file)) : empty();
  }

  /**
   * Writes the ledger. Whenever this is cut off, the file holds the old ledger or the new one, and
   * never a part of one. Two processes must not write to one file.
   */
  default void save(Path file) throws IOException {
    AtomicFile.write(file, toJson());
  }
}
