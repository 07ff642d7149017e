package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Samples;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AtomFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final AtomFeed days =
      AtomFeed.builder()
          .address("https://Example.org/ietf/feed.xml")
          .pages("https://example.org/ietf/{day}.html")
          .build();
  private final AtomFeed things =
      AtomFeed.builder().address("https://example.org/feed.xml").wholeDays(false).build();

  private static Element read(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    return document.getDocumentElement();
  }

  private static List<String> texts(Element parent, String name) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Digest quiet(String day) {
    return Digest.on(UtcDay.parse(day)).build();
  }

  @Test
  void aDayIsAnEntryWithItsWholeDigest() throws Exception {
    Element feed = read(days.render(List.of(quiet("2025-11-27"), Samples.plainDay())));

    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(texts(feed, "id"))
        .containsExactly(
            "https://Example.org/ietf/feed.xml",
            "tag:example.org,2025-11-28:digest",
            "tag:example.org,2025-11-27:digest");
    assertThat(texts(feed, "title"))
        .containsExactly("Daily IETF", "Daily IETF, 2025-11-28", "Daily IETF, 2025-11-27");
    assertThat(texts(feed, "updated"))
        .containsExactly("2025-11-28T23:59:59Z", "2025-11-28T23:59:59Z", "2025-11-27T00:00:00Z");
    assertThat(texts(feed, "content").get(0))
        .contains(
            "<span class=\"name\">SOUTH: *Stochastic* Authorization [v1] &lt;draft&gt;</span>")
        .doesNotContain("<script", "<svg", "<form", "<style");
    assertThat(days.render(List.of(Samples.plainDay())))
        .contains("<link rel=\"alternate\" href=\"https://example.org/ietf/2025-11-28.html\"/>");
  }

  @Test
  void everythingAnnouncedCanBeAnEntryWithItsOwnTime() throws Exception {
    Digest digest = Samples.plainDay();
    Element feed = read(things.render(List.of(digest)));

    List<String> ids = texts(feed, "id");
    assertThat(ids).hasSize(1 + 3 + 1 + 7);
    assertThat(ids.subList(1, 4))
        .containsExactly(
            "tag:example.org,2025-11-28:draft-example-south-00",
            "tag:example.org,2025-11-28:mail/nc%40example.org",
            "tag:example.org,2025-11-28:rfc9874");
    assertThat(texts(feed, "updated").get(1)).isEqualTo("2025-11-28T23:59:59Z");
    assertThat(texts(feed, "title"))
        .contains("SOUTH: *Stochastic* Authorization [v1] <draft>")
        .contains("RFC 9874: Best Practices for Deletion");
    assertThat(texts(feed, "name")).contains("伊藤 忠彦", "Qin Wu");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    ids.forEach(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
  }

  @Test
  void theOrderOfTheDaysDoesNotMatter() {
    Digest first = quiet("2025-11-26");
    Digest second = Samples.plainDay();

    assertThat(days.render(List.of(first, second))).isEqualTo(days.render(List.of(second, first)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"]]>", "</content><script>", "&amp;&#0;", "a\u0000\ud800\uffff\u000bb"})
  void textOfOthersStaysText(String text) throws Exception {
    InternetDraft draft = Samples.draft("draft-a-b-00", text);
    Digest digest =
        Digest.on(Samples.DAY).add(Samples.posted(draft, Samples.at("10:00:00"))).build();

    Element feed = read(things.render(List.of(digest)));

    assertThat(texts(feed, "title").get(1)).isEqualTo(CleanText.of(text));
    assertThat(texts(feed, "content").get(0)).doesNotContain("<script");
    read(days.render(List.of(digest)));
  }

  @Test
  void aFeedIsInTheLanguageOfItsLayout() {
    AtomFeed feed = AtomFeed.builder().from(days).layout(Layout.japanese()).build();

    assertThat(feed.render(List.of(Samples.plainDay())))
        .contains("xml:lang=\"ja\">\n<id>", "<title xml:lang=\"ja\">IETFダイジェスト 2025-11-28");
  }

  @Test
  void mistakesAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AtomFeed.builder().address("feed.xml").build())
        .withMessageContaining("feed.xml");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AtomFeed.builder().from(days).pages("{day}.html").build())
        .withMessageContaining("{day}.html");
    assertThatIllegalArgumentException().isThrownBy(() -> days.render(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.render(List.of(quiet("2025-11-27"), quiet("2025-11-27"))))
        .withMessageContaining("2025-11-27");
  }
}
