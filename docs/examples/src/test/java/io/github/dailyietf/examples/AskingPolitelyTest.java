package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.datatracker.IdIndex;
import io.github.dailyietf.datatracker.Recording;
import io.github.dailyietf.datatracker.RequestBudget;
import io.github.dailyietf.datatracker.RequestPlan;
import io.github.dailyietf.datatracker.RfcEditor;
import io.github.dailyietf.datatracker.Snapshot;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.FakeIdIndex;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The busiest day of the year and a Datatracker that must not be bothered. */
class AskingPolitelyTest {

  private static final UtcDay DAY = UtcDay.parse("2025-10-20");
  private static final int DRAFTS = 443;

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  @RegisterExtension final FakeIdIndex files = FakeIdIndex.create();
  @RegisterExtension final FakeRfcEditor rfcs = FakeRfcEditor.create();

  @TempDir Path folder;

  private final List<String> names =
      IntStream.range(0, DRAFTS)
          .mapToObj(i -> String.format(Locale.ROOT, "draft-somebody-something-busy-%05d", i))
          .toList();

  @BeforeEach
  void fill() {
    for (String name : names) {
      fake.draft(name).group("lumen").stream("ietf")
          .author("A of " + name, name + "@example.org", "");
    }
  }

  private List<Announcement> mails() {
    return names.stream().map(AskingPolitelyTest::mail).toList();
  }

  private static Announcement mail(String name) {
    DraftVersion version = DraftVersion.parse(name + "-00");
    return IdAction.builder()
        .messageId(version + "@example.org")
        .sentAt(DAY.start().plus(Duration.ofHours(12)))
        .subject("I-D Action: " + version + ".txt")
        .draft(
            InternetDraft.builder()
                .name(version.name())
                .revision(version.revision())
                .title("Title of " + name)
                .build())
        .build();
  }

  private Digest digest(DocumentLookup datatracker) {
    DigestBuilder builder = Digest.on(DAY).documents(datatracker);
    mails().forEach(builder::add);
    return builder.build();
  }

  private static long withGroup(Digest digest) {
    return digest.drafts().stream().filter(e -> e.draft().group().isPresent()).count();
  }

  @Test
  void theDigestCostsWhatThePlanSays() {
    Datatracker datatracker = fake.clientBuilder().cache(folder.resolve("cache")).build();
    RequestPlan plan = datatracker.plan(this::digest);
    assertThat(fake.requests()).isEmpty();

    Digest digest = digest(datatracker);

    assertThat(withGroup(digest)).isEqualTo(DRAFTS);
    assertThat(digest.report().problems()).isEmpty();
    assertThat(plan.atLeast()).isEqualTo(5);
    assertThat(fake.requests()).hasSizeBetween(plan.atLeast(), plan.atMost());
    assertThat(fake.requests().size()).isLessThanOrEqualTo(13);
    assertThat(datatracker.ledger().sent()).isEqualTo(fake.requests().size());

    fake.forgetRequests();
    assertThat(digest(datatracker)).isEqualTo(digest);
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void twoStaticFilesAreEnoughForADigest() {
    for (String name : names) {
      files
          .draft(name + "-00")
          .group("lumen", "Lights", "ops")
          .author("A of " + name, name + "@example.org");
    }
    IdIndex drafts =
        IdIndex.builder()
            .baseUrl(files.baseUrl())
            .userAgent("example-bot/1.4 (ops@example.org)")
            .build()
            .withAbstracts();
    RfcEditor editor =
        RfcEditor.builder()
            .baseUrl(rfcs.baseUrl())
            .userAgent("example-bot/1.4 (ops@example.org)")
            .build();

    Digest digest = digest(drafts.or(editor));

    assertThat(digest.drafts()).hasSize(DRAFTS);
    assertThat(withGroup(digest)).isEqualTo(DRAFTS);
    assertThat(files.requests()).hasSize(2);
    assertThat(rfcs.requests()).isEmpty();
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void aSpentBudgetLeavesADigestWithVisibleGaps() {
    RequestBudget budget = RequestBudget.of(3);
    // The groups are known already.
    Datatracker datatracker = fake.client();
    assertThat(datatracker.draft(mailedDraft(0))).isPresent();
    fake.forgetRequests();

    Digest digest = digest(datatracker.within(budget));

    assertThat(fake.requests()).hasSize(3);
    assertThat(digest.drafts()).hasSize(DRAFTS);
    assertThat(withGroup(digest)).isBetween(250L, 400L);
    long unasked =
        budget.gaps().stream()
            .filter(gap -> gap.url().getPath().endsWith("/doc/document/"))
            .mapToLong(gap -> gap.keys().size())
            .sum();
    assertThat(withGroup(digest) + unasked).isEqualTo(DRAFTS);
    assertThat(digest.report().problems())
        .hasSize(budget.gaps().size())
        .allMatch(problem -> problem.code().equals("lookup-gap"))
        .extracting(Problem::message)
        .allMatch(text -> text.startsWith("was not asked: the budget of 3 requests is spent"));
  }

  private DraftName mailedDraft(int i) {
    return DraftName.of(names.get(i));
  }

  @Test
  void aSnapshotMakesTheSameDigestWithoutANetwork() throws IOException {
    Path file = folder.resolve("day.snapshot");
    Digest online;
    try (Recording recording = Recording.of(file)) {
      online = digest(fake.client().recording(recording));
    }
    fake.close();

    assertThat(digest(Datatracker.offline(Snapshot.of(file)))).isEqualTo(online);
  }
}
