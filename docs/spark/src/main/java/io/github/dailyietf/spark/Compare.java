package io.github.dailyietf.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.dailyietf.mail.MailRange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the messages below a folder in several ways in turn and prints their times, as ratios to
 * one thread without Spark in the same round: {@code Compare FOLDER [ROUNDS]}. What two processors
 * of the machine are good for at that moment is measured beside it, with a calculation that needs
 * no memory. The first half of the rounds warms up.
 */
public final class Compare {

  private static final long RANGE = 16 << 20;
  private static final long SMALL = 4 << 20;
  private static final int EMPTY_TASKS = 2_000;

  private final List<Path> files;
  private final int rounds;
  private final Map<String, double[]> wall = new LinkedHashMap<>();
  private final Map<String, double[]> processor = new LinkedHashMap<>();
  private long messages;

  private Compare(List<Path> files, int rounds) {
    this.files = files;
    this.rounds = rounds;
  }

  private interface Pass {
    /** Gives the number of messages. */
    long run() throws IOException;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("Compare FOLDER [ROUNDS]: measures with the mails of FOLDER");
      return;
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
    new Compare(MailArchive.files(Path.of(arguments[0])), rounds).run();
  }

  private void run() throws IOException {
    List<MailRange> ranges = MailArchive.ranges(files, RANGE, System.err::println);
    List<MailRange> small = MailArchive.ranges(files, SMALL, System.err::println);
    for (int round = 0; round < rounds; round++) {
      time(round, "one thread", () -> sum(OneMachine.counts(files)));
      long calculation = 200_000_000L;
      time(round, "calculation, one thread", () -> calculate(1, calculation));
      time(round, "the same on two threads", () -> calculate(2, calculation));
      time(round, "ranges, all processors", () -> sum(OneMachine.countsOfRanges(ranges)));
      spark(round, 1, ranges, "");
      spark(round, 1, small, ", ranges of 4 MiB");
      spark(round, 2, ranges, "");
    }
    System.out.printf("%d messages, ranges: %d, %d%n", messages, ranges.size(), small.size());
    wall.forEach((name, seconds) -> print(name + ", time", seconds, wall));
    processor.forEach((name, seconds) -> print(name + ", processor time", seconds, processor));
  }

  private void spark(int round, int cores, List<MailRange> ranges, String what) throws IOException {
    SparkSession[] spark = new SparkSession[1];
    String name = "Spark, " + cores + (cores == 1 ? " core" : " cores") + what;
    time(
        round,
        name + ": start",
        () -> {
          spark[0] =
              SparkSession.builder()
                  .master("local[" + cores + "]")
                  .config("spark.sql.shuffle.partitions", 4)
                  .getOrCreate();
          return messages;
        });
    time(
        round,
        name,
        () ->
            CountArchive.counts(CountArchive.messages(CountArchive.mails(spark[0], ranges)))
                .collectAsList()
                .stream()
                .mapToLong(row -> row.getLong(2))
                .sum());
    if (cores > 1) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark[0].sparkContext());
      List<Integer> nothing = Collections.nCopies(EMPTY_TASKS, 1);
      String empty = EMPTY_TASKS + " tasks that do nothing";
      time(
          round,
          empty,
          () -> messages + context.parallelize(nothing, EMPTY_TASKS).count() - EMPTY_TASKS);
    }
    spark[0].stop();
  }

  /** Shares a calculation among threads. */
  private long calculate(int threads, long steps) {
    long sum =
        IntStream.range(0, threads)
            .parallel()
            .mapToLong(
                thread -> {
                  long x = thread;
                  for (long i = 0; i < steps / threads; i++) {
                    x = x * 6_364_136_223_846_793_005L + i;
                  }
                  return x;
                })
            .sum();
    return sum == 0 ? 0 : messages;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private void time(int round, String name, Pass pass) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    long used = system.getProcessCpuTime();
    long start = System.nanoTime();
    long counted = pass.run();
    wall.computeIfAbsent(name, n -> new double[rounds])[round] = System.nanoTime() - start;
    processor.computeIfAbsent(name, n -> new double[rounds])[round] =
        system.getProcessCpuTime() - used;
    if (messages > 0 && counted != messages) {
      throw new IllegalStateException(name + " counted " + counted + ", not " + messages);
    }
    messages = counted;
  }

  private void print(String name, double[] times, Map<String, double[]> all) {
    double[] one = all.values().iterator().next();
    double[] ratios = new double[rounds - rounds / 2];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = times[rounds / 2 + i] / one[rounds / 2 + i];
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "%5.2f (%.2f to %.2f) %s%n",
        ratios[ratios.length / 2],
        ratios[0],
        ratios[ratios.length - 1],
        name);
  }
}
