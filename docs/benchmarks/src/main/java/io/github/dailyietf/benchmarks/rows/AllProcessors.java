package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.ParseMailbox;
import io.github.dailyietf.benchmarks.measure.Absent;
import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Contestant;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Lap;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.MailRange;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * What a second processor is worth to ranges and parallel streams, and to programs that share
 * nothing.
 */
public final class AllProcessors implements Subject {

  private static final String RANGES = "parse-ranges";
  private static final String PARALLEL = "parse-parallel";

  /** So many that no processor waits long for the other at the end. */
  private static final long RANGE = 8 << 20;

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        RANGES, words -> ranges(Path.of(words[0])),
        PARALLEL, words -> parallel(Path.of(words[0])));
  }

  private static Task ranges(Path file) {
    ForkJoinPool pool = new ForkJoinPool(2);
    AnnouncementParser parser = AnnouncementParser.create();
    return () -> {
      List<MailRange> ranges = Mailbox.ranges(file, RANGE);
      return pool.submit(() -> ranges.parallelStream().mapToLong(r -> count(r, parser)).sum())
          .join();
    };
  }

  private static long count(MailRange range, AnnouncementParser parser) {
    try (Mailbox box = range.open();
        Stream<Announcement> announcements = box.announcements(parser)) {
      return announcements.filter(a -> a instanceof IdAction).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Task parallel(Path file) {
    ForkJoinPool pool = new ForkJoinPool(2);
    return () -> pool.submit(() -> ParseMailbox.count(file, true)).join();
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.faster(
                "two-threads",
                "mailbox to announcements, its ranges on two processors",
                "one thread",
                bench -> threads(bench, RANGES))
            .goal(1.6),
        Row.faster(
            "parallel-stream",
            "mailbox to announcements, as one parallel stream on two processors",
            "one thread",
            bench -> threads(bench, PARALLEL)),
        Row.faster(
            "two-processes",
            "two processes at once, which is what the machine can give",
            "one process",
            AllProcessors::processes));
  }

  private static Figure threads(Bench bench, String task) throws Exception {
    requireTwo();
    Contestant parallel = bench.task(task, bench.mailbox().toString());
    return bench.faster(parallel, WholeMailbox.ours(bench), Cost.WALL);
  }

  private static Figure processes(Bench bench) throws Exception {
    requireTwo();
    Contestant alone = WholeMailbox.ours(bench);
    Contestant both =
        new AtOnce(List.of(alone, bench.task(WholeMailbox.PARSE, bench.mailbox().toString())));
    return bench.faster(both, alone, Cost.WALL);
  }

  private static void requireTwo() throws Absent {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      throw new Absent("a second processor");
    }
  }

  /** Several that work at the same time; a run of them all counts as that many runs. */
  private record AtOnce(List<Contestant> contestants) implements Contestant {

    @Override
    public Lap lap(int times) throws IOException {
      List<CompletableFuture<Lap>> laps = new ArrayList<>();
      long start = System.nanoTime();
      for (Contestant contestant : contestants) {
        laps.add(CompletableFuture.supplyAsync(() -> unchecked(contestant, times)));
      }
      Lap last = laps.get(0).join();
      double processor = 0;
      for (CompletableFuture<Lap> lap : laps) {
        last = lap.join();
        processor += last.processor();
      }
      double wall = (double) (System.nanoTime() - start) / times / laps.size();
      return new Lap(processor / laps.size(), wall, 0, last.found());
    }

    @Override
    public void renew() throws IOException {
      for (Contestant contestant : contestants) {
        contestant.renew();
      }
    }

    private static Lap unchecked(Contestant contestant, int times) {
      try {
        return contestant.lap(times);
      } catch (IOException e) {
        throw new CompletionException(e);
      }
    }
  }
}
