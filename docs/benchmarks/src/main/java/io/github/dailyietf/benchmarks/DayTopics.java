package io.github.dailyietf.benchmarks;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.topic.HotTopics;
import io.github.dailyietf.digest.topic.Keyword;
import io.github.dailyietf.digest.topic.Relation;
import io.github.dailyietf.digest.topic.TopicTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Classifies, counts, relates and ranks a generated day, and the same day ten and about seventy
 * times as large: {@code DayTopics [PASSES]}. Prints each step's share, how the whole compares with
 * writing the digest as JSON, and what a draft of the larger days costs beside one of the first.
 */
public final class DayTopics {

  /** Processor time, which other work on the machine does not change. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int[] SIZES = {443, 4_430, 30_000};

  private static final String[] WORDS =
      ("a method for carrying segment routing policies in BGP and PCEP the agent gateway of large"
              + " language models YANG data model network inventory QUIC path validation zero trust"
              + " attestation results over CoAP with OSCORE post quantum key exchange in TLS and IKEv2"
              + " delegation signer records DNSSEC synchronization mail submission client identity"
              + " measurement packet loss jitter this document describes how endpoints agree on a"
              + " value that both sides have seen before traffic is sent across several domains")
          .split(" ", -1);

  private DayTopics() {}

  /** Measures. */
  public static void main(String[] arguments) {
    int passes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 101;
    double first = 0;
    for (int size : SIZES) {
      Digest digest = day(size);
      double[][] steps = new double[5][size > 10_000 ? Math.max(3, passes / 20) : passes];
      long found = 0;
      for (int pass = 0; pass < steps[0].length; pass++) {
        found += measure(digest, steps, pass);
      }
      double[] medians = Arrays.stream(steps).mapToDouble(DayTopics::median).toArray();
      double all = medians[0] + medians[1] + medians[2] + medians[3];
      first = first == 0 ? all / size : first;
      System.out.printf(
          Locale.ROOT,
          "%d drafts: %.1f ms, %.2f of writing JSON; classify %.2f, keywords %.2f, relations %.2f,"
              + " ranking %.2f; a draft costs %.2f of one of the first day (%d found)%n",
          size,
          all / 1e6,
          all / medians[4],
          medians[0] / all,
          medians[1] / all,
          medians[2] / all,
          medians[3] / all,
          all / size / first,
          found);
    }
  }

  private static long measure(Digest digest, double[][] steps, int pass) {
    TopicTable table = TopicTable.standard();
    long start = CLOCK.getCurrentThreadCpuTime();
    long found = 0;
    for (DraftEntry entry : digest.drafts()) {
      found += table.classify(entry.draft()).isPresent() ? 1 : 0;
    }
    start = lap(steps[0], pass, start);
    found += Keyword.in(digest, table).size();
    start = lap(steps[1], pass, start);
    found += Relation.in(digest).size();
    start = lap(steps[2], pass, start);
    found += HotTopics.create().of(digest).size();
    start = lap(steps[3], pass, start);
    found += digest.toJson().length();
    lap(steps[4], pass, start);
    return found;
  }

  private static long lap(double[] times, int pass, long start) {
    long now = CLOCK.getCurrentThreadCpuTime();
    times[pass] = now - start;
    return now;
  }

  private static Digest day(int size) {
    Random random = new Random(443);
    UtcDay day = UtcDay.parse("2025-10-20");
    var digest = Digest.on(day);
    for (int i = 0; i < size; i++) {
      String title = words(random, 5 + random.nextInt(8));
      InternetDraft draft =
          InternetDraft.builder()
              .name(DraftName.of("draft-example" + i % 997 + "-" + slug(random) + "-n" + i))
              .revision(Revision.of(random.nextInt(6)))
              .title(title)
              .addAuthor(Author.of("Author " + random.nextInt(size)))
              .addAuthor(Author.of("Author " + random.nextInt(size)))
              .addAuthor(Author.of("Author " + random.nextInt(size)))
              .abstractText(summary(random, i))
              .build();
      digest.add(
          IdAction.builder()
              .messageId(i + "@example.org")
              .sentAt(day.start().plusSeconds(i % 86_000))
              .subject("I-D Action: " + draft.version())
              .draft(draft)
              .build());
    }
    return digest.build();
  }

  /** One in six says which RFC it updates. */
  private static String summary(Random random, int number) {
    String text = words(random, 130) + ".";
    return number % 6 == 0 ? text + "\nThis document updates RFC " + (number % 9000 + 1) : text;
  }

  private static String slug(Random random) {
    return words(random, 3).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 11 == 0 ? "\n" : " ");
      int choice = random.nextInt(2 * WORDS.length);
      // Half of the words are rare, as they are in real titles.
      text.append(
          choice < WORDS.length
              ? WORDS[choice]
              : "term" + (char) ('a' + choice % 26) + random.nextInt(500));
    }
    return text.toString();
  }

  /** Of the second half, when everything is compiled. */
  private static double median(double[] times) {
    double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
