package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation, as they stand there. */
class TopicExamplesTest {

  private final List<Announcement> mails = Samples.plainMails();
  private final UtcDay day = Samples.DAY;

  @Test
  void aWindowIsKeptBetweenRuns(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("window.json");
    for (int run = 1; run <= 2; run++) {
      Window window =
          Files.exists(file) ? Window.fromJson(Files.readString(file)) : Window.ofDays(28);
      Digest digest =
          Digest.on(day).topics(HotTopics.builder().window(window).build()).addAll(mails).build();
      Files.writeString(file, window.plus(digest).toJson());
      assertThat(digest.baseline().orElseThrow().documents()).isZero();
    }
    assertThat(Window.fromJson(Files.readString(file)).counts()).hasSize(1);
  }

  @Test
  void aLambdaClassifiesBeforeTheTable() {
    Classifier classifier =
        document ->
            document.title().contains("System")
                ? Optional.of(Classification.of(Family.of("systems")))
                : Classifier.standard().classify(document);
    var topics = HotTopics.builder().classifier(classifier).picks(3).build();
    var digest = Digest.on(day).topics(topics).addAll(mails).build();

    assertThat(digest.hotTopics()).hasSizeLessThanOrEqualTo(3);
    assertThat(digest.drafts().get(0).topic().map(topic -> topic.family().key()))
        .contains("systems");
  }

  @Test
  void areasHoldGroups() {
    List<String> lines = new ArrayList<>();
    for (Bundle area : Grouping.AREA.of(Samples.plainDay())) {
      for (Bundle group : Grouping.GROUP.of(area.entries())) {
        lines.add(area.heading().key() + " " + group.heading().key());
      }
    }

    assertThat(lines).startsWith("ops netmod");
  }
}
