package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.LifeSamples;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories on the pages of a day. */
class LivesTest {

  private static final Digest DAY = LifeSamples.day();
  private static final String FRAMES = "draft-ietf-exnet-widget-frames";
  private static final String TONES = "draft-ietf-exnet-widget-tones";

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void everyFormatSaysWhereTheWorkStands() {
    String says =
        "Where it stands: 3rd revision of a working group draft ("
            + FRAMES
            + "-03); Last Call ends in 14 days (2025-12-12).";

    assertThat(DigestRenderer.markdown().render(DAY)).contains("\n" + says + "\n");
    assertThat(DigestRenderer.text().render(DAY).replaceAll("\\s+", " ")).contains(says);
    assertThat(DigestRenderer.html().render(DAY).replaceAll("</?span[^>]*>", "")).contains(says);
    assertThat(DigestRenderer.markdown(Layout.japanese()).render(DAY))
        .contains("現在の状況: ", "3回目の改訂", "ラストコールは2025-12-12まで（あと14日）。");
  }

  @Test
  void picturesHaveIdsOfTheirOwnAndNoStyle() {
    String page = DigestRenderer.html().render(DAY);
    List<String> ids = found("(?<= id=\")[^\"]*", page);
    List<String> pictures = found("(?s)<svg.*?</svg>", page);

    assertThat(pictures).hasSize(3);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(pictures)
        .allSatisfy(
            picture -> {
              assertThat(picture)
                  .doesNotContain("style", "<script")
                  .contains("<title id=", "<desc");
              for (String id : found("(?<=aria-labelledby=\")[^\"]*", picture)) {
                assertThat(ids).contains(id.split(" ", -1));
              }
            });
    assertThat(page).contains("@media (prefers-color-scheme:dark)").doesNotContain("<script>alert");
  }

  @Test
  void aPageWithoutPicturesHasNoStyleForThem() {
    assertThat(DigestRenderer.html().render(Samples.plainDay())).doesNotContain(".tl ", "<svg");
  }

  @Test
  void oneThingThatHappenedIsNoPicture() {
    String text = DigestRenderer.text().render(DAY);

    assertThat(text.substring(text.indexOf("First Thoughts")).split("\nRFCs\n", 2)[0])
        .contains("First version of an individual draft")
        .doesNotContain("with 1 revision");
  }

  @Test
  void relativesAreLinkedInsideThePartOrToTheDatatracker() {
    String tracker = "https://datatracker.ietf.org/doc/";
    String page = DigestRenderer.html().render(DAY);

    assertThat(page)
        .contains("<a href=\"#" + TONES + "\">" + TONES + "</a>")
        .contains("<a href=\"" + tracker + "draft-alpha-widget-frames/\">");
    Part first = DAY.parts(1).get(0);
    assertThat(DigestRenderer.html().render(first))
        .contains("<a href=\"" + tracker + TONES + "/\">" + TONES + "</a>")
        .doesNotContain("href=\"#" + TONES);
    assertThat(DigestRenderer.markdown().render(DAY))
        .contains("related today: [" + TONES + "](" + tracker + TONES + "/)")
        .doesNotContain("](#");
    assertThat(DigestRenderer.text().render(DAY)).doesNotContain("<#");
  }

  @Test
  void aChartIsInMarkdownIfTheLayoutAsks() {
    Layout asks =
        Layout.parse(
            "{\"from\": \"en\", \"items\": {\"mermaid\": true, \"lines\": [\"timeline\"]}}");

    assertThat(Layout.parse(asks.toJson())).isEqualTo(asks);
    assertThat(found("```mermaid\ngantt\n", DigestRenderer.markdown(asks).render(DAY))).hasSize(3);
    assertThat(DigestRenderer.markdown().render(DAY)).doesNotContain("mermaid", "gantt");
    assertThat(DigestRenderer.html(asks).render(DAY)).contains("<svg").doesNotContain("gantt");
  }

  @Test
  void aBulletHasTheLine() {
    Layout bullets =
        Layout.parse(
            "{\"from\": \"en\", \"items\": {\"bullets\": true, \"lines\": [\"standing\","
                + " \"timeline\"]}}");

    assertThat(DigestRenderer.html(bullets).render(DAY)).doesNotContain("<svg");
    assertThat(DigestRenderer.markdown(bullets).render(DAY))
        .contains("draft-alpha-widget-frames with 2 revisions from 2023-01-10 to 2023-06-02; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-compact", "ja-links", "ja-parts", "ja-points", "ja-topics"})
  void shortFormsAndArticlesShowNone(String name) {
    assertThat(DigestRenderer.html(Layout.named(name)).render(DAY))
        .doesNotContain("<svg", "class=\"timeline\"", "class=\"standing\"");
  }
}
