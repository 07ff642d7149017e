package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

  /** A day with so many drafts about YANG and so many about nothing known. */
  private static DigestBuilder day(UtcDay day, int yang, int others) {
    DigestBuilder digest = Digest.on(day);
    for (int i = 0; i < yang + others; i++) {
      String title = i < yang ? "YANG and Flower" + i : "Stone" + i;
      digest.add(
          Samples.posted(
              Mails.draft("draft-p" + i + "-q" + i + "-07", title, "A" + i).build(),
              day.start().plusSeconds(i)));
    }
    return digest;
  }

  private static Window filled() {
    Window window = Window.ofDays(7);
    for (int back = 10; back >= 1; back--) {
      window = window.plus(day(Samples.DAY.plusDays(-back), 1, 9).build());
    }
    return window;
  }

  @Test
  void whatComesMoreOftenThanUsualIsHotterAndSaysSo() {
    HotTopics topics = HotTopics.builder().window(filled()).build();

    Digest burst = day(Samples.DAY, 6, 4).topics(topics).build();
    HotTopic yang = burst.hotTopics().get(0);

    assertThat(yang.label()).isEqualTo("YANG");
    assertThat(yang.burst()).contains(new Burst(6, 7, 7));
    assertThat(yang.parts()).contains(new ScorePart("burst", 6, 14));
    assertThat(burst.baseline().orElseThrow().documents()).isEqualTo(70);
    assertThat(Digest.fromJson(burst.toJson())).isEqualTo(burst);
    assertThat(day(Samples.DAY, 6, 4).build().hotTopics().get(0).burst()).isEmpty();
  }

  @Test
  void partsCompareWithTheSameDays() {
    HotTopics topics = HotTopics.builder().window(filled()).build();

    Digest read = Digest.fromJson(day(Samples.DAY, 6, 4).topics(topics).build().toJson());

    assertThat(read.parts(4).get(0).hotTopics().get(0).burst()).contains(new Burst(4, 7, 7));
    assertThat(read.parts(4).get(0).keywords().get(0).count()).isEqualTo(4);
    assertThat(read.parts(4).get(1).keywords().get(0).count()).isEqualTo(2);
    assertThat(read.parts(4).get(2).keywords()).isEmpty();
  }

  @Test
  void aDayCountsOnceAndOldOnesAreDropped() {
    Window window = filled();
    Digest today = day(Samples.DAY, 3, 0).build();

    assertThat(window.counts()).hasSize(7);
    assertThat(window.plus(today).plus(today)).isEqualTo(window.plus(today));
    assertThat(window.plus(today).counts()).hasSize(7);
    assertThat(window.plus(today).before(today, TopicTable.standard()).documents()).isEqualTo(60);
    assertThat(window.counts().get(0).counts()).containsEntry("term:YANG", 1);
  }

  @Test
  void jsonReadsBackEqual() {
    Window window = filled();

    assertThat(Window.fromJson(window.toJson())).isEqualTo(window);
    assertThat(Window.fromJson("{\"days\":3,\"counts\":[],\"later\":1}"))
        .isEqualTo(Window.ofDays(3));
    for (String bad : List.of("", "null", "[]", "{", "{\"days\":0,\"counts\":[]}", "{} {}")) {
      assertThatThrownBy(() -> Window.fromJson(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Window.ofDays(0)).hasMessageContaining("0");
  }
}
