package io.github.dailyietf.digest.publish;

import io.github.dailyietf.digest.json.JsonText;
import io.github.dailyietf.digest.publish.JournalEntry.State;
import io.github.dailyietf.digest.publish.PublicationPlan.Action;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers what was published where, so that running twice posts once.
 *
 * <pre>{@code
 * var journal = PublicationJournal.in(Path.of("journal"));
 * var posts = Post.all("slack/C012/" + digest.day(), messages);
 * System.out.println(journal.plan(posts));                 // a dry run
 * PublicationReport report = journal.apply(posts, poster);
 * report.with(PublicationReport.Outcome.TO_BE_CHECKED).forEach(System.err::println);
 * }</pre>
 *
 * <p>Before a post is sent, the intent is written down; after it, the outcome. A run that ends in
 * between leaves an intent without an outcome: then the next run asks {@link Poster#find}, and if
 * that cannot tell either, the post is reported and never sent blindly. So a post is published at
 * most once; with a look-up that finds it, exactly once, wherever a run was cut off.
 *
 * <p>Thread-safe: plans are applied one after another. A journal in a folder is locked while it
 * applies, for other processes too. Failures to read or write it are {@link UncheckedIOException}s.
 */
public final class PublicationJournal {

  private final JournalStore store;

  private PublicationJournal(JournalStore store) {
    this.store = store;
  }

  /**
   * A journal with one small file for each place; the folder is made if it is missing. Files are
   * replaced as a whole and forced to the disk.
   *
   * @throws IOException if the folder cannot be made
   */
  public static PublicationJournal in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new PublicationJournal(new JournalStore.InFolder(folder));
  }

  /**
   * A journal in a map from places to JSON, such as a view of a database. When {@code put} returns,
   * the entry must survive a crash; the map must not be used by two journals at once.
   */
  public static PublicationJournal of(Map<String, String> map) {
    return new PublicationJournal(new JournalStore.InMap(map));
  }

  /**
   * Tells what {@link #apply} would do now, and does nothing.
   *
   * @throws IllegalArgumentException if two posts have the same place
   */
  public synchronized PublicationPlan plan(Collection<Post> posts) {
    check(posts);
    return new PublicationPlan(
        posts.stream().map(post -> new PublicationPlan.Step(action(post), post)).toList());
  }

  private Action action(Post post) {
    Optional<JournalEntry> entry = entry(post.place());
    if (entry.isEmpty()) {
      return Action.CREATE;
    }
    return switch (entry.get().state()) {
      case INTENDED -> Action.CHECK;
      case CHANGING -> Action.UPDATE;
      case POSTED -> entry.get().hash().equals(post.hash()) ? Action.SKIP : Action.UPDATE;
    };
  }

  /**
   * Publishes what is not there yet, in order. After a post that could not be published the rest is
   * left for the next run; one that must be checked or cannot be changed does not stop the others.
   *
   * @throws IllegalArgumentException if two posts have the same place
   */
  public synchronized PublicationReport apply(Collection<Post> posts, Poster poster) {
    check(posts);
    Closeable lock = store.lock();
    try {
      List<PublicationReport.Result> results = new ArrayList<>();
      boolean stopped = false;
      for (Post post : posts) {
        PublicationStep step = new PublicationStep(store, poster, post);
        results.add(stopped ? step.left() : step.take());
        stopped |= step.stops();
      }
      return new PublicationReport(results);
    } finally {
      close(lock);
    }
  }

  private static void close(Closeable lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Collection<Post> posts) {
    Set<String> places = new HashSet<>();
    for (Post post : posts) {
      if (!places.add(post.place())) {
        throw new IllegalArgumentException("two posts for one place: " + post.place());
      }
    }
  }

  /** All entries, by place. */
  public synchronized List<JournalEntry> entries() {
    return store.all().stream()
        .map(PublicationStep::read)
        .sorted(Comparator.comparing(JournalEntry::place))
        .toList();
  }

  /** What is known of a place; empty if nothing was ever to be published there. */
  public synchronized Optional<JournalEntry> entry(String place) {
    return store.get(place).map(PublicationStep::read);
  }

  /**
   * Answers for a person who has looked: the post is there.
   *
   * @throws IllegalArgumentException if nothing is open at this place
   */
  public synchronized void posted(String place, String address) {
    store.put(place, JsonText.lines(open(place).posted(address)));
  }

  /**
   * Answers for a person who has looked: the post is not there, so that it may be sent again.
   *
   * @throws IllegalArgumentException if nothing is open at this place
   */
  public synchronized void notPosted(String place) {
    store.remove(open(place).place());
  }

  private JournalEntry open(String place) {
    return entry(place)
        .filter(entry -> entry.state() == State.INTENDED)
        .orElseThrow(() -> new IllegalArgumentException("nothing is open at " + place));
  }

  /** Forgets a place: what is planned for it next is published anew. */
  public synchronized void forget(String place) {
    store.remove(place);
  }
}
