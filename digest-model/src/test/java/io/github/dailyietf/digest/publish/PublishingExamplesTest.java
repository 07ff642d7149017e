package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/publishing.md and of the Javadoc as they stand there. */
class PublishingExamplesTest {

  private final Clock clock = Clock.fixed(Instant.parse("2025-11-29T00:20:00Z"), ZoneOffset.UTC);
  private final Digest digest = Samples.plainDay();
  private final List<String> sent = new ArrayList<>();

  private void post(String text) {
    sent.add(text);
  }

  @Test
  void aDayIsClosedExplainedAndCorrected(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ledger.json");
    Digest again =
        Digest.on(Samples.DAY)
            .addAll(Samples.plainMails())
            .add(Samples.posted("draft-came-late-00"))
            .build();

    DayLedger ledger = DayLedger.load(file).close(digest, 25, clock.instant());
    ledger.save(file);

    for (Explanation why : ledger.explain(DraftName.of("draft-ietf-netmod-system-config"))) {
      post(why.say(Locale.JAPANESE));
    }

    Amendment late = ledger.compare(again);
    if (!late.none()) {
      post(late.note(Locale.ENGLISH));
      ledger = ledger.amend(again, clock.instant());
      ledger.save(file);
    }

    assertThat(sent).hasSize(2);
    assertThat(sent.get(1)).contains("No. 4: [draft-came-late-00]");
    assertThat(DayLedger.load(file).state(digest.day())).isEqualTo(DayState.AMENDED);
    assertThat(ledger.arrange(again).parts(25)).hasSize(1);
  }

  @Test
  void sourcesAreCompared() {
    Map<DraftVersion, Instant> posted = Map.of();
    List<Rfc> rfcs = List.of();
    Digest dayBefore = Digest.on(Samples.DAY.previous()).build();
    Digest dayAfter = Digest.on(Samples.DAY.next()).build();

    List<Discrepancy> points =
        Reconciliation.of(digest)
            .posted(posted)
            .rfcs(rfcs)
            .neighbours(dayBefore, dayAfter)
            .discrepancies();

    assertThat(points).hasSize(5).allMatch(p -> p.kind() == Discrepancy.Kind.EXTRA);
  }

  @Test
  void aDayIsCutAndPostedOnce(@TempDir Path folder) throws IOException {
    Consumer<String> slack = this::post;
    for (Part part : digest.parts(25)) {
      for (ChatMessage message : Chunks.slack().cut(DigestRenderer.markdown().render(part))) {
        slack.accept(message.json());
      }
    }
    assertThat(sent).anyMatch(json -> json.startsWith("{\"text\":\"Daily IETF"));

    List<ChatMessage> messages = Chunks.slack().cut(DigestRenderer.markdown().render(digest));
    Poster poster = post -> "at/" + post.key();
    PublicationJournal journal = PublicationJournal.in(folder);
    List<Post> posts = Post.all("slack/C012/" + digest.day(), messages);
    assertThat(journal.plan(posts)).asString().startsWith("CREATE slack/C012/2025-11-28/1");
    PublicationReport report = journal.apply(posts, poster);

    assertThat(report.with(PublicationReport.Outcome.TO_BE_CHECKED)).isEmpty();
    assertThat(report.complete()).isTrue();
  }
}
