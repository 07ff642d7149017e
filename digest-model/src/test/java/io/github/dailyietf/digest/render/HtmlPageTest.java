package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Samples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page has beyond the text of the digest. */
class HtmlPageTest {

  private static final String[] AREAS = {"Routing", "Routing", "Routing", "Security & Privacy"};

  /** Twelve drafts of two areas, an RFC and an announcement. */
  private static Digest day() {
    DigestBuilder digest = Digest.on(Samples.DAY);
    for (int i = 0; i < 12; i++) {
      String area = AREAS[i % 4];
      Group group =
          Group.builder()
              .name("Group of " + area)
              .acronym("g" + i % 4)
              .area(Area.builder().name(area).build())
              .build();
      InternetDraft draft =
          InternetDraft.builder()
              .from(Samples.draft("draft-x-y" + i + "-0" + i % 3, "Number " + i))
              .group(group)
              .build();
      digest.add(Samples.posted(draft, Samples.at("10:%02d:00".formatted(i))));
    }
    return digest
        .add(Samples.published(9001, Samples.at("11:00:00")))
        .add(Samples.plainMails().get(6))
        .build();
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String hash(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void thePolicyLetsNothingRunButTheStyleAndScriptOfThePage() throws Exception {
    String page = DigestRenderer.html().render(day());

    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + hash(all("<style>(.*?)</style>", page).get(0))
                + "'; base-uri 'none'; form-action 'none'; script-src 'sha256-"
                + hash(all("<script>(.*?)</script>", page).get(0))
                + "'\">");
  }

  @Test
  void chartsTellTheNumbersOfTheListInWordsToo() {
    String page = DigestRenderer.html().render(day());

    assertThat(all("<figcaption>(.*?)</figcaption>", page))
        .containsExactly("Drafts by area", "Drafts by newest revision");
    assertThat(all("<desc[^>]*>(.*?)</desc>", page))
        .containsExactly(
            "Routing Area: 9; Security &amp; Privacy Area: 3",
            "revision 00: 4; revision 01: 4; revision 02: 4");
    assertThat(all("<rect class=\"bar\" y=\"\\d+\" width=\"(\\d+)\"", page))
        .containsExactly("340", "113", "340", "340", "340");
  }

  @Test
  void withoutAreasTheChartIsOfFamiliesOrGroups() {
    DigestBuilder digest = Digest.on(Samples.DAY);
    for (int i = 0; i < 10; i++) {
      String title = i < 7 ? "BGP and MPLS " + i : "DNSSEC for DNS " + i;
      digest.add(
          Samples.posted(
              Samples.draft("draft-ietf-a-" + i + "-00", title), Samples.at("10:00:00")));
    }

    assertThat(all("<figcaption>(.*?)</figcaption>", DigestRenderer.html().render(digest.build())))
        .containsExactly("Drafts by topic", "Drafts by newest revision");
  }

  @Test
  void whatHasNoBarOfItsOwnIsCountedTogether() {
    DigestBuilder digest = Digest.on(Samples.DAY);
    for (int i = 0; i < 14; i++) {
      InternetDraft draft = Samples.draft("draft-x-y" + i + "-00", "Number " + i);
      Area area = Area.builder().name("Area" + (char) ('A' + i)).build();
      Group group = Group.builder().name("G" + i).acronym("g" + i).area(area).build();
      InternetDraft known = InternetDraft.builder().from(draft).group(group).build();
      digest.add(Samples.posted(known, Samples.at("10:00:00")));
    }

    String page = DigestRenderer.html().render(digest.build());

    assertThat(all("<desc[^>]*>(.*?)</desc>", page).get(0)).endsWith("AreaI Area: 1; 5 more: 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "en-compact", "ja-topics"})
  void everyLinkIntoThePageLeadsSomewhereAndIdsAreUnique(String layout) {
    String page = DigestRenderer.html(Layout.named(layout)).render(day());
    List<String> ids = all("(?:<| )[^<>]* id=\"([^\"]*)\"", page);

    assertThat(ids).doesNotHaveDuplicates().contains("drafts");
    assertThat(new HashSet<>(ids)).containsAll(all("href=\"#([^\"]*)\"", page));
    assertThat(all("aria-labelledby=\"([^\"]*)\"", page))
        .allSatisfy(two -> assertThat(ids).contains(two.split(" ", -1)));
  }

  @Test
  void theContentsNameTheSectionsAndTheirGroups() {
    Layout layout =
        Layout.parse("{\"from\": \"en\", \"items\": {\"groupBy\": \"area\", \"lines\": []}}");
    String page = DigestRenderer.html(layout).render(day());

    assertThat(all("<li><a href=\"#([^<]*)</a>", page))
        .contains("drafts\">Internet-Drafts", "group-1\">Routing Area (9)", "rfcs\">RFCs");
  }

  @Test
  void theFilterKnowsEveryItemAndIsHiddenFromWhoHasNoScripts() {
    String page = DigestRenderer.html().render(day());

    assertThat(page)
        .contains("<form id=\"filter\"", "hidden=\"\">", "data-text=\"{shown} of 14 shown\"")
        .contains("<option value=\"0\">Routing</option>")
        .contains("<option value=\"1\">Security &amp; Privacy</option>")
        .contains("<option value=\"new\">new</option>");
    assertThat(all(" (data-item=\"\")", page)).hasSize(14);
    assertThat(all(" data-area=\"(1)\"", page)).hasSize(3);
    assertThat(all(" data-state=\"(new)\"", page)).hasSize(4);
    assertThat(all(" data-state=\"(revised)\"", page)).hasSize(8);
  }

  @Test
  void anAreaThatOneDraftOfAGroupTellsIsKnownOfAll() {
    DigestBuilder digest = Digest.on(Samples.DAY);
    for (int i = 0; i < 10; i++) {
      var group = Group.builder().name("G" + i % 2).acronym("g" + i % 2);
      if (i < 2) {
        group.area(Area.builder().name("Area" + i).build());
      }
      InternetDraft plain = Samples.draft("draft-ietf-y" + i + "-z-00", "Number " + i);
      InternetDraft draft = InternetDraft.builder().from(plain).group(group.build()).build();
      digest.add(Samples.posted(draft, Samples.at("10:00:00")));
    }
    String page = DigestRenderer.html().render(digest.build());

    assertThat(all("<desc[^>]*>(.*?)</desc>", page).get(0))
        .isEqualTo("Area0 Area: 5; Area1 Area: 5");
    assertThat(all(" data-area=\"([01])\"", page)).hasSize(10);
  }

  @Test
  void aQuietDayHasNeitherChartsNorFilterNorScript() {
    Digest quiet = Digest.on(Samples.DAY).add(Samples.posted("draft-a-b-00")).build();

    assertThat(DigestRenderer.html().render(quiet))
        .doesNotContain("<form", "<svg", "<script", "script-src")
        .contains("default-src 'none'");
  }

  @Test
  void anItemTellsItsMailsAndWhatWasLookedUp() {
    String page = DigestRenderer.html().render(Samples.plainDay());

    assertThat(page)
        .contains(
            "<details class=\"source\"><summary>Where this is from</summary><p>Announced at 02:10"
                + " UTC: draft-ietf-netmod-system-config-13@example.org, ")
        .contains("<p>Not in the mail, but looked up: group.area, stream, intendedLevel</p>");
  }

  @Test
  void whatTheLayoutHasNoWordsForIsLeftOut() {
    Layout layout =
        Layout.builder()
            .from(Layout.english())
            .putPhrase(Phrase.SOURCE, "")
            .putPhrase(Phrase.PAGE_FILTER, "")
            .putPhrase(Phrase.PAGE_CONTENTS, "")
            .putPhrase(Phrase.CHART_AREAS, "")
            .putPhrase(Phrase.CHART_REVISIONS, "")
            .build();

    assertThat(DigestRenderer.html(layout).render(day()))
        .doesNotContain("<details", "<form", "<nav", "<svg", "<script");
  }

  @Test
  void englishTitlesSayThatTheyAreEnglish() {
    assertThat(DigestRenderer.html(Layout.japanese()).render(day()))
        .contains("<span class=\"name\" lang=\"en\">Number 0</span>");
    assertThat(DigestRenderer.html().render(day()))
        .contains("<span class=\"name\">Number 0</span>");
  }
}
