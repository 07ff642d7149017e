package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.DayTextsBuilder;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sections say and when they say nothing. */
class SectionsTest {

  @ParameterizedTest
  @CsvSource({"1, ①", "20, ⑳", "21, ㉑", "35, ㉟", "36, ㊱", "50, ㊿", "51, 51", "1000, 1000", "0, 0"})
  void marksGoOnAsNumbersWhereUnicodeHasNoMore(int number, String mark) {
    assertThat(Marks.of(number)).isEqualTo(mark);
  }

  @Test
  void marksAreInTheOrderOfTopicsHoweverManyThereAre() {
    DayTextsBuilder texts = DayTexts.builder();
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, 60).boxed().toList());
    Collections.shuffle(order, new Random(7));
    for (int item : order) {
      DocumentReference draft = DraftName.of("draft-example-item-" + item);
      // The second document belongs to the topic but does not lead it.
      texts.addTopic(
          Essay.builder()
              .title("About " + item)
              .body(Summary.human("Words.", "en"))
              .about(List.of(draft, DraftName.of("draft-example-item-" + (item % 60 + 1))))
              .build());
    }
    Layout layout = Layout.builder().from(Layout.named("ja-topics")).hotTopics(60).build();

    String page =
        DigestRenderer.markdown(layout).render(Samples.heavyDay(60).withTexts(texts.build()));

    assertThat(page).contains("## Hot Topics:今日の注目ドラフト60選\n");
    Matcher marks = Pattern.compile("\\[Item (\\d+)]\\(.*\\)\n\n今日のイチオシ(\\S+?)。").matcher(page);
    int found = 0;
    while (marks.find()) {
      found++;
      int topic = order.indexOf(Integer.parseInt(marks.group(1))) + 1;
      assertThat(marks.group(2)).isEqualTo(Marks.of(topic));
    }
    assertThat(found).isEqualTo(60);
  }

  @Test
  void noMoreTopicsAreShownAndMarkedThanTheLayoutWants() {
    String page =
        DigestRenderer.markdown(Layout.builder().from(Layout.english()).hotTopics(0).build())
            .render(Samples.heavyDay(30));

    assertThat(page).doesNotContain("Hot topic");
  }

  @Test
  void nothingIsMarkedWhereNoTopicIsTold() {
    Layout layout = Layout.parse("{\"from\": \"ja-topics\", \"sections\": [\"drafts\"]}");

    assertThat(DigestRenderer.markdown(Layout.named("ja-topics")).render(Samples.heavyDay(30)))
        .contains("今日のイチオシ①");
    assertThat(DigestRenderer.markdown(layout).render(Samples.heavyDay(30)))
        .doesNotContain("今日のイチオシ");
  }

  @Test
  void aSectionWithoutContentHasNoHeading() {
    String page = DigestRenderer.markdown().render(Samples.plainDay());

    assertThat(page).doesNotContain("## In short", "## The day", "## Editorial");
  }

  @Test
  void aSectionWithoutHeadingGoesOnBelowTheOneBefore() {
    Layout layout =
        Layout.parse(
            """
            {
              "from": "en-compact",
              "sections": ["summary", "hotTopics"],
              "phrases": {"summary": "Both", "hotTopics": "", "title": ""}
            }
            """);
    Digest day = Samples.heavyDay(9);
    DayTexts summary = DayTexts.builder().summary(Summary.human("It was calm.", "en")).build();

    assertThat(DigestRenderer.markdown(layout).render(day))
        .startsWith("## Both\n\n- **Item (9):** [Item 1](")
        .contains(
            "[Item 8](https://datatracker.ietf.org/doc/draft-example-item-8/) · and 1 more\n");
    assertThat(DigestRenderer.markdown(layout).render(day.withTexts(summary)))
        .isEqualTo("## Both\n\nIt was calm.\n");
  }

  @Test
  void whatIsWrittenForTheDayGoesBeforeWhatStandsInTheLayout() {
    Layout layout =
        Layout.parse(
            """
            {
              "from": "en",
              "sections": ["points", "editorial"],
              "phrases": {
                "title": "",
                "pointsText": ["First, a remark.", "- {drafts} drafts", "- part {number} of {count}"],
                "editorialText": "As ever."
              }
            }
            """);
    DayTexts texts = DayTexts.builder().editorial(Summary.human("Today.", "en")).build();

    assertThat(DigestRenderer.markdown(layout).render(Samples.plainDay().withTexts(texts)))
        .isEqualTo(
            """
            ## In short

            First, a remark.

            - 3 drafts
            - part 1 of 1

            ## Editorial

            Today.
            """);
  }

  /** Hosts and channels differ; bytes must not. */
  @ParameterizedTest
  @MethodSource("io.github.dailyietf.digest.Layout#names")
  void longAndForeignTitlesStandAsTheyAre(String name) {
    String typo = "Infight Removal of Agents Collobration ";
    String arabic = "\u0628\u0631\u0648\u062a\u0648\u0643\u0648\u0644 ";
    String title =
        (typo + arabic + "\ud83d\udc69\u200d\ud83d\udcbb\u2699\ufe0f ").repeat(5) + "end";
    InternetDraft draft = Samples.draft("draft-a-00", title);
    Digest digest =
        Digest.on(Samples.DAY).add(Samples.posted(draft, Samples.at("12:00:00"))).build();
    Layout layout = Layout.named(name);

    assertThat(title.length()).isGreaterThan(250);
    assertThat(DigestRenderer.markdown(layout).render(digest)).contains(title);
    assertThat(DigestRenderer.html(layout).render(digest)).contains(title);
    assertThat(DigestRenderer.text(layout).render(digest).replaceAll("\n *", " "))
        .contains("Infight Removal of Agents Collobration");
  }

  @ParameterizedTest
  @MethodSource("io.github.dailyietf.digest.Layout#names")
  void everyDraftOfTheDayIsInExactlyOnePartAndCountedAsPrinted(String name) {
    Digest digest = Samples.heavyDay(53);
    Layout layout = Layout.builder().from(Layout.named(name)).hotTopics(0).build();
    List<String> titles = new ArrayList<>();
    for (Part part : digest.parts(25)) {
      String page = DigestRenderer.html(layout).render(part);
      Matcher items = Pattern.compile(" id=\"draft-example-item-(\\d+)\"").matcher(page);
      while (items.find()) {
        titles.add(items.group(1));
      }
      assertThat(page).containsPattern("Internet-Drafts?: 53\\D");
    }
    assertThat(titles).hasSize(53).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfMailsDoesNotMatterToAnyLayout() {
    for (String name : Layout.names()) {
      Layout layout = Layout.named(name);
      String once = DigestRenderer.html(layout).render(shuffled(0));

      assertThat(DigestRenderer.html(layout).render(shuffled(3))).isEqualTo(once);
    }
  }

  private static Digest shuffled(int seed) {
    var mails = new ArrayList<>(Samples.plainMails());
    if (seed != 0) {
      Collections.shuffle(mails, new Random(seed));
    }
    DigestBuilder digest = Digest.on(Samples.DAY);
    mails.forEach(digest::add);
    return digest.build();
  }
}
