package io.github.dailyietf.examples;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.publish.Amendment;
import io.github.dailyietf.digest.publish.DayLedger;
import io.github.dailyietf.digest.publish.DayState;
import io.github.dailyietf.digest.publish.LedgerDay;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.PublicationJournal;
import io.github.dailyietf.digest.render.AtomFeed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a timer starts every morning. It may be killed anywhere and started again: each step either
 * finds its outcome on the disk or does it now, and what is posted is made of what is on the disk.
 */
final class DailyJob {

  static final String HELP =
      """
      daily-job [MAILBOX] --state FOLDER
                (--site FOLDER | --service SERVICE --secret FILE | --smtp URL --from A --to A)
                [--password-file FILE] [--day YYYY-MM-DD] [--days N] [--language en|ja]
                [--feed ADDRESS]

      Publishes the last days, each once. Start it every morning after midnight UTC. A day that was
      missed is made up for; a mail that comes late makes a correction; killed at any moment, the
      next run goes on where it was.

        MAILBOX    of any kind; the bundled sample if not given
        --state    the ledger and the journal; keep it, and run one job at a time on it
        --site     writes Markdown files there; for --service and --smtp see chat-post and mail-post
        --feed     where the site has its feed.xml, which is an Atom feed of the last 14 days
        --day      the newest day; yesterday if not given
        --days     how many days back to look; 3 if not given

      Exit status: 0 all published, 1 something is left for the next run or for you, 2 wrong
      arguments, 3 a file cannot be read.
      """;

  private static final int PART = 25;
  private static final int DAYS_IN_FEED = 14;

  private final Clock clock;
  private final PrintStream out;

  DailyJob(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  int run(CommandLine options) throws IOException {
    return run(options, Channel.of(options));
  }

  int run(CommandLine options, Channel channel) throws IOException {
    Path state = Path.of(options.required("--state"));
    Inbox inbox = Inbox.of(options);
    UtcDay newest = inbox.day(options, clock);
    if (newest.end().isAfter(clock.instant())) {
      throw new IllegalArgumentException(newest + " has not ended yet");
    }
    int status = 0;
    for (int back = options.number("--days", 3) - 1; back >= 0; back--) {
      UtcDay day = newest.plusDays(-back);
      remember(inbox.digest(day), state);
      List<Post> posts = posts(day, state, channel, inbox);
      PublicationJournal journal = PublicationJournal.in(state.resolve("journal"));
      status |= Channel.tell(journal.apply(posts, channel), out);
    }
    if (options.has("--feed")) {
      String feed = feed(options.required("--feed"), state, inbox);
      Post post = Post.of("feed.xml", feed);
      new FolderChannel(Path.of(options.required("--site"))).update(post.place(), post);
    }
    return status;
  }

  /** Of the newest days as they were published: ids and times stay, so readers see each once. */
  private static String feed(String address, Path state, Inbox inbox) throws IOException {
    List<Digest> days = new ArrayList<>();
    try (Stream<Path> files = Files.list(state)) {
      List<Path> newestFirst =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith("digest-"))
              .sorted(Comparator.reverseOrder())
              .limit(DAYS_IN_FEED)
              .toList();
      for (Path file : newestFirst) {
        days.add(Digest.fromJson(Files.readString(file)));
      }
    }
    return AtomFeed.builder().address(address).layout(inbox.layout()).build().render(days);
  }

  /** Closes an open day; of a closed one, records what came late. */
  private void remember(Digest digest, Path state) throws IOException {
    Path file = state.resolve("ledger.json");
    DayLedger ledger = DayLedger.load(file);
    if (ledger.state(digest.day()) == DayState.OPEN) {
      // First the digest, then the ledger: a day that is closed always has its digest.
      Files.createDirectories(state);
      Files.writeString(published(digest.day(), state), digest.toJson());
      ledger.close(digest, PART, clock.instant()).save(file);
    } else if (!ledger.compare(digest).none()) {
      ledger.amend(digest, clock.instant()).save(file);
    }
  }

  /** Made of what was remembered, never of new mails: the same posts on every run. */
  private List<Post> posts(UtcDay day, Path state, Channel channel, Inbox inbox)
      throws IOException {
    List<Post> posts = new ArrayList<>();
    Digest digest = Digest.fromJson(Files.readString(published(day, state)));
    for (Part part : digest.parts(PART)) {
      posts.addAll(channel.posts(day + "/part-" + part.number(), part, inbox.layout()));
    }
    LedgerDay closed = DayLedger.load(state.resolve("ledger.json")).day(day).orElseThrow();
    for (Amendment late : closed.amendments()) {
      String note = late.note(inbox.layout().language());
      posts.addAll(channel.posts(day + "/correction-" + late.number(), note));
    }
    return posts;
  }

  private static Path published(UtcDay day, Path state) {
    return state.resolve("digest-" + day + ".json");
  }
}
