package io.github.dailyietf.digest.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.HistoryFact;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.Stage;
import io.github.dailyietf.core.StageMedians;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TimelineTest {

  static Stream<Named<DocumentHistory>> chains() {
    return Stream.of(
        Named.of("RFC 8914", Chains.rfc8914()),
        Named.of("split", Chains.split()),
        Named.of("merged", Chains.merged()),
        Named.of("came back", Chains.cameBack()),
        Named.of("circle", Chains.circle()),
        Named.of("three revisions", Chains.lengthy(3, 40)),
        Named.of("150 revisions in 30 years", Chains.lengthy(150, 73)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void thePictureInTheDocumentationIsOfToday() throws Exception {
    String svg =
        TimelineRenderer.svg(Locale.ENGLISH).render(Timeline.of(Chains.rfc8914(), Chains.SLIDES));

    assertThat(svg).isEqualTo(Files.readString(Chains.DOCS.resolve("rfc8914.svg")));
    assertThat(Files.readString(Chains.DOCS.resolve("timelines.md")))
        .contains(
            TimelineRenderer.mermaid(Locale.ENGLISH)
                .render(Timeline.of(Chains.split(), Instant.parse("2021-03-01T00:00:00Z"))));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyMarkIsAnEventWithItsSource(DocumentHistory history) throws Exception {
    Timeline timeline = Timeline.of(history, Chains.NOW);
    for (TimelineRenderer renderer :
        List.of(TimelineRenderer.svg(Locale.ENGLISH), TimelineRenderer.smallSvg(Locale.JAPANESE))) {
      Document svg = parse(renderer.render(timeline));
      Set<String> known = new HashSet<>();
      for (HistoryFact fact : history.facts()) {
        known.add(fact.kind() + " " + fact.document() + " " + fact.sources().get(0));
      }
      int marks = 0;
      for (Element element : elements(svg, "*")) {
        if (element.hasAttribute("data-document")) {
          String source = element.getAttribute("data-source").split("; ", -1)[0];
          assertThat(known)
              .contains(
                  element.getAttribute("data-kind")
                      + " "
                      + element.getAttribute("data-document")
                      + " "
                      + source);
          marks++;
        }
      }
      assertThat(marks).isGreaterThanOrEqualTo(history.revisions().size());
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyPictureCanBeReadWithoutEyes(DocumentHistory history) throws Exception {
    for (TimelineRenderer renderer :
        List.of(TimelineRenderer.svg(Locale.JAPANESE), TimelineRenderer.smallSvg(Locale.ENGLISH))) {
      String text = renderer.render(Timeline.of(history, Chains.NOW));
      Element root = parse(text).getDocumentElement();

      assertThat(root.getAttribute("role")).isEqualTo("img");
      List<String> labels = List.of(root.getAttribute("aria-labelledby").split(" ", -1));
      assertThat(labels)
          .hasSize(2)
          .allSatisfy(id -> assertThat(text).contains("id=\"" + id + "\""));
      assertThat(text)
          .contains("prefers-color-scheme:dark")
          .doesNotContain("<script", "http://www.w3.org/1999/xlink")
          .endsWith("</svg>\n");
      assertThat(elements(parse(text), "desc").get(0).getTextContent())
          .contains(history.subject().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void labelsOfALineDoNotOverlapAndStayInside(DocumentHistory history) throws Exception {
    Document svg =
        parse(TimelineRenderer.svg(Locale.ENGLISH).render(Timeline.of(history, Chains.NOW)));
    Map<String, Double> ends = new HashMap<>();

    for (Element text : elements(svg, "text")) {
      double size = Double.parseDouble(text.getAttribute("font-size"));
      double width = SvgWriter.width(text.getTextContent(), size);
      double x = Double.parseDouble(text.getAttribute("x"));
      double left = text.getAttribute("text-anchor").equals("middle") ? x - width / 2 : x;
      assertThat(left).isGreaterThanOrEqualTo(0);
      assertThat(left + width * 0.95).isLessThanOrEqualTo(960);
      if (text.getAttribute("text-anchor").equals("middle")) {
        Double end = ends.put(text.getAttribute("y"), left + width);
        assertThat(left).isGreaterThan(end == null ? -1.0 : end);
      }
    }
  }

  @Test
  void whatIsKnownToTheMonthIsAsWideAsTheMonth() throws Exception {
    String svg =
        TimelineRenderer.svg(Locale.ENGLISH).render(Timeline.of(Chains.rfc8914(), Chains.SLIDES));

    assertThat(svg)
        .contains(
            "draft-ietf-dnsop-extended-error-01, posted 2018-06, dated 2018-07",
            "Sources differ: draft-ietf-dnsop-extended-error-01 was posted 2018-06 and bears"
                + " 2018-07");
    assertThat(svg.split("stroke-opacity", -1).length - 1).isGreaterThan(9);
  }

  @ParameterizedTest
  @CsvSource({
    "2,   0, 1995-03-07",
    "3,   3, 1995-03-07 \u2013 1995-03-13",
    "3, 200, 1995-03-07|1996-04-10",
  })
  void datesBelowASmallPictureStandWhereTheyAre(int revisions, int days, String dates)
      throws Exception {
    DocumentHistory history = Chains.lengthy(revisions, days);
    Instant last = history.facts().get(history.facts().size() - 1).when().orElseThrow().end();
    String svg = TimelineRenderer.smallSvg(Locale.ENGLISH).render(Timeline.of(history, last));
    assertThat(elements(parse(svg), "text").stream().map(Element::getTextContent))
        .containsExactly(dates.split("\\|", -1));
  }

  @Test
  void gapsAreShownAndTold() {
    String svg =
        TimelineRenderer.svg(Locale.ENGLISH).render(Timeline.of(Chains.merged(), Chains.NOW));

    assertThat(svg)
        .contains("Not seen: draft-ietf-exnet-both-01 to -02", "stroke-dasharray=\"2 5\"");
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String evil = "</title><script>alert(1)</script>\u202e\u0000\"' &lt; \ud800";
    HistoryEvent event =
        HistoryEvent.builder()
            .from(Chains.event("revision draft-a-b-00 2020-01-01"))
            .title(evil)
            .source(HistorySource.of("mail", evil))
            .build();
    Timeline timeline =
        Timeline.of(DocumentHistory.of(DraftName.of("draft-a-b"), List.of(event)), Chains.NOW);

    for (TimelineRenderer renderer :
        List.of(TimelineRenderer.svg(Locale.ENGLISH), TimelineRenderer.smallSvg(Locale.ENGLISH))) {
      String svg = renderer.render(timeline);
      assertThat(elements(parse(svg), "script")).isEmpty();
      assertThat(svg).doesNotContain("\u202e", "\u0000", "\ud800");
    }
    assertThat(TimelineRenderer.text(Locale.ENGLISH).render(timeline))
        .doesNotContain("\u202e", "\u0000");
    assertThat(TimelineRenderer.mermaid(Locale.ENGLISH).render(timeline)).hasLineCount(8);
  }

  @Test
  void nothingIsDrawnOfWhatIsNotKnown() throws Exception {
    DocumentHistory nothing = DocumentHistory.of(RfcNumber.of(7), List.of());
    Timeline timeline = Timeline.of(nothing, Chains.NOW);

    assertThat(timeline.rows()).isEmpty();
    assertThat(TimelineRenderer.text(Locale.ENGLISH).render(timeline))
        .isEqualTo("Timeline of RFC 7\nNothing is known of it yet.\n");
    parse(TimelineRenderer.svg(Locale.ENGLISH).render(timeline));
    parse(TimelineRenderer.smallSvg(Locale.ENGLISH).render(timeline));
  }

  @Test
  void theTextHasEverythingWithItsSource() {
    assertThat(
            TimelineRenderer.text(Locale.ENGLISH)
                .render(Timeline.of(Chains.cameBack(), Chains.NOW)))
        .isEqualTo(
            """
            Timeline of draft-ietf-exnet-widgets
            Published as RFC 9999 on 2021-11-01.

            draft-ietf-exnet-widgets (2019-01-10 – 2021-07-02 · 4 revisions)
              Group draft: 2019-01-10 – 2019-09-03 (236 days)
              Expired: 2019-09-03 – 2021-03-02 (546 days)
              Group draft: 2021-03-02 – 2021-05-01 (60 days)
              IESG: 2021-05-01 – 2021-06-01 (31 days)
              Last Call: 2021-06-01 – 2021-06-16 (15 days)
              IESG: 2021-06-16 – 2021-08-01 (46 days)
              RFC Editor: 2021-08-01 – 2021-11-01 (92 days)
              - draft-ietf-exnet-widgets-00, posted 2019-01-10 [test 1]
              - draft-ietf-exnet-widgets-01, posted 2019-03-02 [test 1]
              - draft-ietf-exnet-widgets, expired 2019-09-03 [test 1]
              - draft-ietf-exnet-widgets-02, posted 2021-03-02 [test 1]
              - draft-ietf-exnet-widgets, Last Call 2021-06-01, until 2021-06-15 [test 1]
              - draft-ietf-exnet-widgets-03, posted 2021-07-02 [test 1]
              - draft-ietf-exnet-widgets, approved 2021-08-01 [test 1]

            RFC 9999 (2021-11-01)
              RFC: 2021-11-01 –\s
              - RFC 9999, published 2021-11-01 [test 1]
              - RFC 9999, erratum 2022-05-01 [test 1]

            draft-ietf-exnet-widgets became RFC 9999 [test 1]
            """);
  }

  @Test
  void theJsonReadsBack() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();
    String json = TimelineRenderer.json().render(Timeline.of(Chains.circle(), Chains.NOW));

    JsonNode tree = mapper.readTree(json);
    assertThat(mapper.treeToValue(tree.get("history"), DocumentHistory.class))
        .isEqualTo(Chains.circle());
    assertThat(tree.get("conflicts").get(0).get("kind").asText()).isEqualTo("CYCLE");
    assertThat(tree.get("relations")).hasSize(2);
    assertThat(tree.get("standing").get("stage").asText()).isEqualTo("INDIVIDUAL");
    assertThat(tree.has("gaps")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-01-11 | First version of a working group draft (draft-ietf-exnet-widgets-00). | WGドラフトの初版（draft-ietf-exnet-widgets-00）。
          2020-01-01 | 1st revision of a working group draft (draft-ietf-exnet-widgets-01); expired on 2019-09-03. | WGドラフトの1回目の改訂（draft-ietf-exnet-widgets-01）。2019-09-03に失効。
          2021-05-09 | 2nd revision of a working group draft (draft-ietf-exnet-widgets-02); with the IESG since 2021-05-01. | WGドラフトの2回目の改訂（draft-ietf-exnet-widgets-02）。2021-05-01からIESGで審査中。
          2021-06-11 | 2nd revision of a working group draft (draft-ietf-exnet-widgets-02); Last Call ends in 4 days (2021-06-15). | WGドラフトの2回目の改訂（draft-ietf-exnet-widgets-02）。ラストコールは2021-06-15まで（あと4日）。
          2021-06-15 | 2nd revision of a working group draft (draft-ietf-exnet-widgets-02); Last Call ends today (2021-06-15). | WGドラフトの2回目の改訂（draft-ietf-exnet-widgets-02）。ラストコールは2021-06-15まで（本日）。
          2021-09-01 | 3rd revision of a working group draft (draft-ietf-exnet-widgets-03); approved, with the RFC Editor since 2021-08-01. | WGドラフトの3回目の改訂（draft-ietf-exnet-widgets-03）。承認済み、2021-08-01からRFC Editorで編集中。
          2022-01-01 | Published as RFC 9999 on 2021-11-01. | 2021-11-01にRFC 9999として発行。
          """)
  void whereItStands(String day, String english, String japanese) {
    var standing = Chains.cameBack().standing(Instant.parse(day + "T12:00:00Z"));

    assertThat(StandingText.of(Locale.ENGLISH).say(standing)).isEqualTo(english);
    assertThat(StandingText.of(Locale.JAPAN).say(standing)).isEqualTo(japanese);
  }

  @Test
  void otherPlacesToStand() {
    StandingText words = StandingText.of(Locale.ENGLISH);
    StandingText japanese = StandingText.of(Locale.JAPANESE);
    var split = Chains.split().standing(Chains.NOW);
    assertThat(words.say(split))
        .isEqualTo(
            "1st revision of an individual draft (draft-alpha-everything-01); replaced by"
                + " draft-ietf-exnet-one and draft-ietf-exnet-two.");
    assertThat(japanese.say(split))
        .isEqualTo(
            "個人ドラフトの1回目の改訂（draft-alpha-everything-01）。"
                + "draft-ietf-exnet-one、draft-ietf-exnet-twoに置き換え。");
    var dnsop =
        Chains.history("draft-ietf-dnsop-x", "revision draft-ietf-dnsop-x-11 2026-01-01 dnsop")
            .standing(Instant.parse("2026-01-02T00:00:00Z"));
    assertThat(words.say(dnsop))
        .isEqualTo("11th revision of a dnsop WG draft (draft-ietf-dnsop-x-11).");
    assertThat(japanese.say(dnsop)).isEqualTo("dnsop WGドラフトの11回目の改訂（draft-ietf-dnsop-x-11）。");
    var obsolete =
        Chains.history(
                "RFC100",
                "rfc-published RFC100 2020-05",
                "rfc-published RFC90 2021-05-01",
                "obsoletes RFC90 RFC100")
            .standing(Chains.NOW);
    assertThat(words.say(obsolete)).isEqualTo("RFC 100, made obsolete by RFC 90.");
    assertThat(japanese.say(obsolete)).isEqualTo("RFC 100。RFC 90により廃止。");
    assertThat(words.say(Chains.lengthy(3, 40).standing(Chains.NOW)))
        .endsWith("; no newer revision is known since 1995-05-26 (drafts expire after 185 days).");
  }

  @Test
  void phasesBesideTheMediansOfTheirGroup() {
    StageMedians medians = StageMedians.of(Map.of(Stage.LAST_CALL, 14L));

    assertThat(StandingText.of(Locale.ENGLISH).phases(Chains.cameBack(), Chains.NOW, medians))
        .contains("Last Call: 15 days (median 14 days)", "RFC Editor: 92 days");
    assertThat(StandingText.of(Locale.JAPANESE).phases(Chains.cameBack(), Chains.NOW, medians))
        .contains("ラストコール: 15日（中央値14日）");
  }

  @Test
  void theFutureIsNotShown() {
    Timeline timeline = Timeline.of(Chains.cameBack(), Instant.parse("2019-02-01T00:00:00Z"));

    assertThat(timeline.rows()).singleElement().satisfies(r -> assertThat(r.marks()).hasSize(1));
    assertThat(timeline.relations()).isEmpty();
  }
}
