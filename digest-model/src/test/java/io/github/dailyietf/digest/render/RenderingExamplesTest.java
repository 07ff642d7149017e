package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import jakarta.mail.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation as they stand there. */
class RenderingExamplesTest {

  private final Digest digest = Samples.plainDay();
  private final Clock clock = Clock.fixed(Instant.parse("2025-11-29T06:00:00Z"), ZoneOffset.UTC);

  @Test
  void aFeed(@TempDir Path folder) throws Exception {
    Digest today = digest;
    Digest yesterday = Digest.on(UtcDay.parse("2025-11-27")).build();
    AtomFeed feed =
        AtomFeed.builder()
            .address("https://example.org/ietf/feed.xml")
            .pages("https://example.org/ietf/{day}.html")
            .build();
    Files.writeString(folder.resolve("feed.xml"), feed.render(List.of(today, yesterday)));

    assertThat(folder.resolve("feed.xml")).content().contains("<entry>");
  }

  @Test
  void aMailForEachPart() {
    List<Message> sent = new ArrayList<>();
    DigestMail mail =
        DigestMail.builder()
            .sender("Daily IETF <digest@example.org>")
            .addTo("subscribers@example.org")
            .listId("daily-ietf.example.org")
            .sentAt(clock.instant())
            .build();
    for (Part part : digest.parts(25)) {
      sent.add(mail.message(part));
    }

    assertThat(sent).hasSize(1);
  }

  @Test
  void otherFormats() {
    var layout = Layout.japanese();
    assertThat(DigestRenderer.markdown(layout, MarkdownFlavor.QIITA).render(digest))
        .contains("<details>");
    assertThat(DigestRenderer.text(layout, 60).render(digest)).contains("伊藤 忠彦");
    assertThat(Digest.schema()).contains("urn:io.github.dailyietf:digest:1");
  }
}
