package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.measure.Bench;
import io.github.dailyietf.benchmarks.measure.Figure;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.datatracker.IdIndex;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.FakeDraft;
import io.github.dailyietf.datatracker.testing.FakeIdIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the drafts of a heavy day cost the IETF's servers, counted by servers on this machine. */
public final class Requests implements Subject {

  private static final int DRAFTS = 443;
  private static final int GROUPS = 1_400;
  private static final Instant POSTED = Instant.parse("2025-10-20T12:00:00Z");

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of();
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.count(
                "requests-day",
                "requests for 443 drafts with authors, groups, areas, levels and predecessors",
                bench -> facts(false, bench))
            .goal(15),
        Row.count(
            "requests-again",
            "requests for the same again soon after, with a cache",
            bench -> facts(true, bench)),
        Row.count(
                "requests-histories",
                "requests for the histories of 443 drafts of three revisions each",
                bench -> histories())
            .goal(12),
        Row.count(
                "requests-index",
                "requests for 443 drafts from the IETF's static index",
                bench -> index())
            .goal(1));
  }

  private static Figure facts(boolean again, Bench bench) throws IOException {
    Path cache = Files.createTempDirectory(bench.folder(), "cache");
    try (FakeDatatracker fake = FakeDatatracker.create()) {
      List<DraftName> names = day(fake);
      Datatracker datatracker = fake.clientBuilder().cache(cache).build();
      require(datatracker.drafts(names).size());
      int first = fake.requests().size();
      if (!again) {
        return new Figure.Count(first, "" + first);
      }
      require(datatracker.drafts(names).size());
      int second = fake.requests().size() - first;
      return new Figure.Count(second, "" + second);
    }
  }

  private static Figure histories() {
    try (FakeDatatracker fake = FakeDatatracker.create()) {
      List<DraftName> names = day(fake);
      require(fake.client().histories(names).size());
      int requests = fake.requests().size();
      return new Figure.Count(requests, "" + requests);
    }
  }

  private static Figure index() {
    try (FakeIdIndex fake = FakeIdIndex.create()) {
      List<DraftName> names = new ArrayList<>();
      for (int i = 0; i < DRAFTS; i++) {
        fake.draft(name(i) + "-02").title("Topic " + i).group("group" + i, "Group " + i, "ops");
        names.add(DraftName.of(name(i)));
      }
      IdIndex index =
          IdIndex.builder()
              .baseUrl(fake.baseUrl())
              .userAgent("benchmark/1 (bench@example.org)")
              .build();
      require(index.drafts(names).size());
      int requests = fake.requests().size();
      return new Figure.Count(requests, "" + requests);
    }
  }

  private static void require(int found) {
    if (found != DRAFTS) {
      throw new IllegalStateException("got " + found + " of " + DRAFTS + " drafts");
    }
  }

  private static String name(int draft) {
    return "draft-ietf-exnet-some-long-topic-" + draft + "x";
  }

  /** Three revisions and three authors for each draft, one in six with a predecessor. */
  private static List<DraftName> day(FakeDatatracker fake) {
    for (int i = 0; i < GROUPS; i++) {
      fake.group("group" + i).area("ops");
    }
    List<DraftName> names = new ArrayList<>();
    for (int i = 0; i < DRAFTS; i++) {
      FakeDraft draft =
          fake.draft(name(i)).title("Topic " + i).rev("02").group("group" + 3 * i).stream("ietf")
              .intendedLevel("ps")
              .posted("00", POSTED.minusSeconds(9_000_000))
              .posted("01", POSTED.minusSeconds(5_000_000))
              .posted("02", POSTED.plusSeconds(i));
      for (int author = 0; author < 3; author++) {
        int person = (3 * i + author) % 1_100;
        draft.author("Person " + person, "person" + person + "@example.org", "");
      }
      if (i % 6 == 0) {
        fake.draft("draft-keeper-some-long-topic-" + i + "x").rev("00");
        draft.replaces("draft-keeper-some-long-topic-" + i + "x");
      }
      names.add(DraftName.of(name(i)));
    }
    return names;
  }
}
