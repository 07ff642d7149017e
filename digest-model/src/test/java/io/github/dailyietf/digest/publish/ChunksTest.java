package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

  private static final String ENTRY =
      """
      ## Drafts

      ### 1. SOUTH: \\*Stochastic\\* & \\<!channel> @everyone

      **New** [draft-a-00](https://datatracker.ietf.org/doc/draft-a/00/) · 初版

      - one
      - two
      """;

  @Test
  void slackGetsBlocksInWhichNothingIsParsed() {
    assertThat(Chunks.slack().cut(ENTRY))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text())
                  .isEqualTo(
                      "Drafts\n1. SOUTH: *Stochastic* &amp; &lt;!channel&gt; @everyone\n"
                          + "New draft-a-00 · 初版\none\ntwo");
              assertThat(message.json())
                  .contains(
                      "\"blocks\":[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\","
                          + "\"text\":\"Drafts\",\"emoji\":false}},{\"type\":\"rich_text\","
                          + "\"elements\":[{\"type\":\"rich_text_section\",\"elements\":[{"
                          + "\"type\":\"text\",\"text\":\"1. SOUTH: *Stochastic* & <!channel>"
                          + " @everyone\",\"style\":{\"bold\":true}}]},",
                      "{\"type\":\"text\",\"text\":\"New\",\"style\":{\"bold\":true}},"
                          + "{\"type\":\"text\",\"text\":\" \"},{\"type\":\"link\",\"url\":"
                          + "\"https://datatracker.ietf.org/doc/draft-a/00/\",\"text\":"
                          + "\"draft-a-00\"},{\"type\":\"text\",\"text\":\" · 初版\"}",
                      "{\"type\":\"rich_text_list\",\"style\":\"bullet\",\"indent\":0,");
            });
  }

  @Test
  void discordGetsItsMarkdownAndCallsNobody() {
    assertThat(Chunks.discord().cut(ENTRY))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text())
                  .isEqualTo(
                      "## Drafts\n### 1. SOUTH: \\*Stochastic\\* & \\<!channel\\>"
                          + " @\u200beveryone\n**New**"
                          + " [draft-a-00](https://datatracker.ietf.org/doc/draft-a/00/) · 初版"
                          + "\n\n- one\n- two");
              assertThat(message.json())
                  .endsWith("\"flags\":4,\"allowed_mentions\":{\"parse\":[]}}");
            });
  }

  @Test
  void blueskyGetsFacetsCountedInBytes() {
    assertThat(Chunks.bluesky().cut("標準 [draft-a](https://datatracker.ietf.org/doc/draft-a/)"))
        .singleElement()
        .extracting(ChatMessage::json)
        .isEqualTo(
            "{\"$type\":\"app.bsky.feed.post\",\"text\":\"標準 draft-a\",\"facets\":[{\"index\":"
                + "{\"byteStart\":7,\"byteEnd\":14},\"features\":[{\"$type\":"
                + "\"app.bsky.richtext.facet#link\",\"uri\":"
                + "\"https://datatracker.ietf.org/doc/draft-a/\"}]}]}");
  }

  @Test
  void matrixGetsBodyAndHtml() {
    assertThat(Chunks.matrix().cut(ENTRY))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.payload())
                  .containsEntry("msgtype", "m.notice")
                  .containsEntry(
                      "formatted_body",
                      "<h2>Drafts</h2><h3>1. SOUTH: *Stochastic* &amp; &lt;!channel&gt;"
                          + " @\u200beveryone</h3><p><strong>New</strong> <a"
                          + " href=\"https://datatracker.ietf.org/doc/draft-a/00/\">draft-a-00</a>"
                          + " · 初版</p><ul><li>one</li><li>two</li></ul>");
              assertThat(message.text()).contains("draft-a-00 https://datatracker.ietf.org/");
            });
  }

  @Test
  void teamsGetsACardAndLineTextObjects() {
    assertThat(Chunks.teams().cut("# Title\n\n[a](https://a.example/)"))
        .singleElement()
        .extracting(ChatMessage::json)
        .asString()
        .contains(
            "\"contentType\":\"application/vnd.microsoft.card.adaptive\"",
            "{\"type\":\"TextRun\",\"text\":\"Title\",\"size\":\"Large\",\"weight\":\"Bolder\"}",
            "\"selectAction\":{\"type\":\"Action.OpenUrl\",\"url\":\"https://a.example/\"}");
    assertThat(Chunks.line().cut("[a](https://a.example/)を更新"))
        .singleElement()
        .extracting(ChatMessage::json)
        .isEqualTo("{\"messages\":[{\"type\":\"text\",\"text\":\"a https://a.example/ を更新\"}]}");
  }

  @Test
  void anAddressCountsTwentyThreeForMastodon() {
    String address = "https://datatracker.ietf.org/doc/draft-" + "x".repeat(300) + "/";

    assertThat(Chunks.mastodon().cutText((address + " ").repeat(19))).hasSize(1);
    assertThat(Chunks.mastodon().cutText((address + " ").repeat(21))).hasSize(2);
    assertThat(Chunks.mastodon(1000).cutText((address + " ").repeat(21))).hasSize(1);
  }

  @Test
  void theSameAddressTwiceInARowIsTwoAddresses() {
    String address = "https://datatracker.ietf.org/doc/draft-example-widgets/";

    assertThat(Chunks.mastodon().cut("<" + address + "><" + address + ">"))
        .extracting(ChatMessage::text)
        .containsExactly(address + " " + address);
  }

  @Test
  void japaneseIsCutBehindSentencesAndNotBeforeClosingMarks() {
    List<ChatMessage> messages =
        Chunks.plain(50).cutText("これは最初の文です。".repeat(4) + "「長い名前の文書」を更新、置き換えます。");

    assertThat(messages)
        .extracting(ChatMessage::text)
        .containsExactly("これは最初の文です。".repeat(4), "「長い名前の文書」を更新、置き換えます。");
  }

  @Test
  void anEntryThatFitsStaysWhole() {
    String entry = "### Title\n\nFacts of it.\n\nA summary of " + "many words ".repeat(5) + "\n\n";

    assertThat(Chunks.plain(150).cut(entry.repeat(5)))
        .hasSize(5)
        .allSatisfy(message -> assertThat(message.text()).startsWith("Title\n\nFacts"));
  }

  @Test
  void aHeavyDayInBothLanguagesFitsEverywhere() {
    List<Chunks> services =
        List.of(
            Chunks.slack(),
            Chunks.discord(),
            Chunks.discordEmbeds(),
            Chunks.mastodon().numbered(),
            Chunks.bluesky().numbered(),
            Chunks.matrix(),
            Chunks.teams(),
            Chunks.line(),
            Chunks.plain(400));
    for (Layout layout : List.of(Layout.english(), Layout.japanese())) {
      Part part = Samples.heavyDay(443).parts(25).get(12);
      String markdown = DigestRenderer.markdown(layout).render(part);
      for (Chunks service : services) {
        List<ChatMessage> messages = service.cut(markdown);
        assertThat(messages).isNotEmpty();
        for (int i = 301; i <= 325; i++) {
          String item = i + ". Item " + i;
          assertThat(messages)
              .filteredOn(
                  message ->
                      message.text().replace("\\", "").lines().anyMatch(l -> l.endsWith(item)))
              .hasSize(1);
        }
      }
    }
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Chunks.slack().cut("\n \n")).isEmpty();
    assertThat(Chunks.plain(100).numbered().cutText("")).isEmpty();
    assertThat(Chunks.plain(100).numbered().cutText("one")).hasSize(1);
    assertThat(Chunks.plain(100).cutText("x").get(0).json()).isEqualTo("{}");
  }

  @Test
  void aLimitThatIsNoneIsAMistake() {
    assertThatThrownBy(() -> Chunks.plain(49))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a limit of 50 or more: 49");
  }

  @Test
  void whatIsLongerThanAMessageIsCutInside() {
    String zalgo = "e" + "\u0301".repeat(400);
    String address = "https://example.org/" + "a".repeat(300);

    assertThat(Chunks.plain(100).cutText(zalgo)).hasSize(5);
    assertThat(Chunks.bluesky().cutText("x" + "\u0301".repeat(4000)))
        .allSatisfy(m -> assertThat(TextLength.UTF_8_BYTES.of(m.text())).isLessThan(3001));
    assertThat(Chunks.plain(100).cutText(address))
        .extracting(ChatMessage::text)
        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(100))
        .hasSize(4);
  }

  @Test
  void linksThatAreNotOfTheWebAreWords() {
    assertThat(Chunks.slack().cut("[x](javascript:alert(1)) [y](other.html) <script>z</script>"))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.json()).doesNotContain("javascript", "other.html");
              assertThat(message.text()).isEqualTo("x y &lt;script&gt;z&lt;/script&gt;");
            });
  }

  @Test
  void listsQuotesAndCodeKeepTheirShape() {
    assertThat(
            Chunks.plain(200).cut("3. three\n4. four\n   - deep\n\n> said\n\n```\na  b\n c\n```"))
        .singleElement()
        .extracting(ChatMessage::text)
        .isEqualTo("3. three\n4. four\n  • deep\n\n> said\n\na  b\nc");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "- ",
        "**",
        "[",
        "![",
        "`",
        "@",
        "。",
        "「",
        "\u0301",
        "🇯",
        "👩\u200d",
        "h",
        "http://",
        "https://a.b/",
        "<",
        "&",
        "\\",
        "(",
        "x",
        "\n\n",
        "# ",
        "1. ",
        "[a](http://b) "
      })
  void hostileTextCostsBoundedTime(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    List<Chunks> services =
        List.of(
            Chunks.slack(),
            Chunks.discord(),
            Chunks.mastodon(),
            Chunks.bluesky(),
            Chunks.matrix(),
            Chunks.teams(),
            Chunks.line(),
            Chunks.plain(50).numbered());

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (Chunks service : services) {
            service.cut(text);
            service.cutText(text);
          }
        });
  }
}
