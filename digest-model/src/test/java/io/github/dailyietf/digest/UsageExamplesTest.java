package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.digest.summary.Claim;
import io.github.dailyietf.digest.summary.ClaimCheck;
import io.github.dailyietf.digest.summary.ClaimReport;
import io.github.dailyietf.digest.timeline.StandingText;
import io.github.dailyietf.digest.timeline.Timeline;
import io.github.dailyietf.digest.timeline.TimelineRenderer;
import io.github.dailyietf.digest.topic.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The examples of the documentation as they stand there. */
class UsageExamplesTest {

  private final List<Announcement> announcements = Samples.plainMails();
  private final UtcDay day = Samples.DAY;

  private static String prompt(Document document, Locale locale) {
    return locale + ": " + document.title();
  }

  @Test
  void aDigestInTwoLines() {
    var digest = Digest.on(UtcDay.parse("2025-11-28")).addAll(announcements).build();
    assertThat(digest.counts().drafts()).isEqualTo(3);
    String text = DigestRenderer.markdown().render(digest);

    assertThat(text).startsWith("# Daily IETF, 2025-11-28\n");
  }

  @Test
  void aBotPostsThePartsWithTheWordsOfItsModel() {
    UnaryOperator<String> model = question -> "Answer to " + question;
    List<String> posts = new ArrayList<>();

    var digest =
        Digest.on(day)
            .documents(DocumentLookup.none())
            .summaries((document, locale) -> Optional.of(model.apply(prompt(document, locale))))
            .addAll(announcements)
            .build();
    for (Part part : digest.parts(25)) {
      posts.add(DigestRenderer.markdown().render(part));
    }

    assertThat(posts).hasSize(1);
    assertThat(posts.get(0))
        .contains("Answer to en: System-defined Configuration *(summary by a language model)*");
  }

  @Test
  void aLayoutWithOwnWords() {
    Layout layout =
        Layout.builder()
            .from(Layout.english())
            .putPhrase(Phrase.CLOSING, "Questions? digest@example.org")
            .partAddress("ietf-{day}-{number}.html")
            .build();

    assertThat(DigestRenderer.html(layout).render(Samples.plainDay().parts(1).get(0)))
        .contains("<a rel=\"next\" href=\"ietf-2025-11-28-2.html\">", "Questions?");
  }

  @Test
  void aLayoutFromJson() {
    Layout layout =
        Layout.parse(
            """
            {
              "from": "en",
              "sections": ["greeting", "counts", "drafts", "rfcs", "closing"],
              "items": {"groupBy": "area", "lines": ["facts", "summary"]},
              "phrases": {"greeting": "Good morning!", "closing": "Questions? digest@example.org"}
            }
            """);

    assertThat(DigestRenderer.markdown(layout).render(Samples.plainDay()))
        .contains("\nGood morning!\n", "\n### Operations and Management Area (1)\n")
        .endsWith("\nQuestions? digest@example.org\n");
  }

  @Test
  void anItemStyle() {
    ItemStyle style =
        ItemStyle.builder()
            .groupBy(Grouping.AREA)
            .addLines(ItemLine.FACTS, ItemLine.SUMMARY)
            .build();

    assertThat(style.bullets()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemStyle.builder().addLines(ItemLine.FACTS, ItemLine.FACTS).build())
        .withMessageContaining("FACTS");
  }

  @Test
  void aPageInJapanese() {
    var digest = Digest.on(day).addAll(announcements.stream()).build();

    assertThat(DigestRenderer.html(Layout.japanese()).render(digest.parts(25).get(0)))
        .contains("<html lang=\"ja\">", "<li>Internet-Draft: 3件（4リビジョン）</li>");
  }

  @Test
  void aTimelineAndWhereTheWorkStands() {
    var histories = Histories.of(announcements);
    var history =
        histories.history(Samples.plainDay().drafts().get(0).draft().name()).orElseThrow();
    var timeline = Timeline.of(history, day.end());
    String svg = TimelineRenderer.svg(Locale.ENGLISH).render(timeline);
    var words = StandingText.of(Locale.ENGLISH);

    assertThat(svg).startsWith("<svg ");
    assertThat(words.say(history.standing(day.end()))).isNotEmpty();
  }

  @Test
  void aTextIsHeldAgainstTheDay() {
    Digest digest = Samples.plainDay();

    ClaimReport report = ClaimCheck.of(digest).check("The day brought seven drafts.");
    report.contradicted().forEach(System.out::println);

    assertThat(report.contradicted()).extracting(Claim::text).containsExactly("seven");
  }
}
