package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Families, keywords, relations and hot topics of a generated day, and of the same day ten times as
 * large.
 */
public final class DayTopics implements Subject {

  private static final int DRAFTS = 443;

  private static final String[] WORDS =
      ("a method for carrying segment routing policies in BGP and PCEP the agent gateway of large"
              + " language models YANG data model network inventory QUIC path validation zero trust"
              + " attestation results over CoAP with OSCORE post quantum key exchange in TLS and IKEv2"
              + " delegation signer records DNSSEC synchronization mail submission client identity"
              + " measurement packet loss jitter this document describes how endpoints agree on a"
              + " value that both sides have seen before traffic is sent across several domains")
          .split(" ", -1);

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        "topics", words -> topics(day(DRAFTS)),
        "topics-tenfold", words -> topics(day(10 * DRAFTS)),
        "topics-json", words -> json(day(DRAFTS)));
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.cost(
            "topics",
            "families, keywords, relations and hot topics of 443 drafts",
            "writing their digest as JSON",
            b -> b.cost(b.task("topics"), b.task("topics-json"), Cost.PROCESSOR)),
        Row.cost(
            "topics-tenfold",
            "these for one draft of a day of 4,430",
            "for one of a day of 443",
            b -> {
              Figure.Ratio days =
                  b.cost(b.task("topics-tenfold"), b.task("topics"), Cost.PROCESSOR);
              return days.times(0.1);
            }));
  }

  private static Task topics(Digest digest) {
    TopicTable table = TopicTable.standard();
    return () -> {
      long found = 0;
      for (DraftEntry entry : digest.drafts()) {
        found += table.classify(entry.draft()).isPresent() ? 1 : 0;
      }
      found += Keyword.in(digest, table).size();
      found += Relation.in(digest).size();
      return found + HotTopics.create().of(digest).size();
    };
  }

  private static Task json(Digest digest) {
    return () -> digest.toJson().length();
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
}
