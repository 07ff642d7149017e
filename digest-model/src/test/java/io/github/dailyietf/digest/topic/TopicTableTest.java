package io.github.dailyietf.digest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTableTest {

  private final TopicTable table = TopicTable.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draft-example-quic-pathmgmt-00 | Paths of QUIC Connections | transport",
        "draft-example-sr-paths-00 | Bidirectional Segment Routing Paths | routing",
        "draft-example-hbh-00 | Extension Headers of IPv6 | internet",
        "draft-example-mlkem-00 | Hybrid ML-KEM in TLS 1.3 | security",
        "draft-example-oauth-tokens-00 | Tokens for OAuth 2.0 | identity",
        "draft-example-agents-00 | Discovery of AI Agents | ai",
        "draft-example-inventory-00 | A YANG Data Model for Inventory | management",
        "draft-example-delegation-00 | Delegation in the Domain Name System | dns",
        "draft-example-smtp-00 | A Greeting for SMTP | mail",
        "draft-example-cookies-00 | Cookies of HTTP | web",
        "draft-example-coap-00 | CoAP over Sound | iot",
        "draft-example-rtp-00 | RTP Payload Format for Whistles | media",
        "draft-example-stamp-00 | Active Measurement with STAMP | measurement",
        "draft-example-nfs-00 | Layouts of NFSv4 | compute",
        "draft-example-dtn-00 | Bundle Protocol on the Moon | future",
        "draft-example-nomcom-00 | Eligibility for the Nominating Committee | process",
      })
  void titlesOfTodayFindTheirFamily(String version, String title, String family) {
    assertThat(Mails.family(Mails.draft(version, title).build())).contains(family);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A person called so, as the owner in the name and inside other words.
        "draft-yang-flowers-00 | Names of Flowers",
        "draft-yang-nice-flowers-00 | Names of Flowers",
        "draft-example-huiyang-flowers-00 | Huiyang Flowers",
        "draft-example-flowers-00 | Rats and Aces among the Flowers",
        "draft-example-flowers-00 | 花の名前とネットワーク",
        "draft-example-flowers-00 | BGPé and élan",
        "draft-example-flowers-00 | ''",
      })
  void wordsThatOnlyLookLikeTermsDoNotCount(String version, String title) {
    assertThat(Mails.family(Mails.draft(version, title).build())).isEmpty();
  }

  @Test
  void capitalsAreTheAcronymInPlurals() {
    assertThat(Mails.family(Mails.draft("draft-example-x-00", "Talking to LLMs").build()))
        .contains("ai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"経路制御「BGP」の拡張", "BGPの拡張", "拡張BGP", "Расширение BGP"})
  void termsStandBesideOtherScripts(String title) {
    assertThat(Mails.family(Mails.draft("draft-example-x-00", title).build())).contains("routing");
  }

  @Test
  void theDecisionShowsItsWords() {
    InternetDraft draft =
        Mails.draft("draft-ietf-netmod-flags-03", "Flags for YANG\n  Data Models")
            .group(Mails.group("netmod", "Network Modeling"))
            .abstractText("Flags of a YANG module.")
            .build();

    Classification topic = table.classify(draft).orElseThrow();

    assertThat(topic.family().label(Locale.JAPANESE)).isEqualTo("ネットワーク管理・YANG");
    assertThat(topic.family().label(Locale.FRENCH)).isEqualTo("Network management and YANG");
    assertThat(topic.score()).isEqualTo(topic.matches().stream().mapToInt(TermMatch::points).sum());
    assertThat(topic.matches())
        .contains(
            new TermMatch("YANG", Place.TITLE, "YANG Data Models", 24),
            new TermMatch("netmod", Place.GROUP, "netmod", 16),
            new TermMatch("YANG", Place.ABSTRACT, "YANG module", 8));
  }

  @Test
  void aGroupThatOnlyTheNameHasCountsHalf() {
    Classification topic =
        table
            .classify(Mails.draft("draft-example-idr-flowers-00", "Flowers").build())
            .orElseThrow();

    assertThat(topic.matches()).containsExactly(new TermMatch("idr", Place.NAME, "idr", 8));
  }

  @Test
  void everyFamilyHasNamesInBothLanguages() {
    assertThat(table.version()).isPositive();
    assertThat(table.families()).hasSize(17);
    for (Family family : table.families()) {
      assertThat(family.names()).as(family.key()).containsOnlyKeys("en", "ja");
    }
  }

  @Test
  void aTableOfOnesOwnIsReadAndUsedForKeywords() {
    TopicTable flowers =
        TopicTable.parse(
            """
            version 3
            family flowers | en Flowers | ja 花
            5 Rose: rose, dog rose
            groups 9 flora
            """);
    HotTopics topics = HotTopics.builder().classifier(flowers).build();

    Digest digest =
        Digest.on(Samples.DAY)
            .topics(topics)
            .add(Mails.posted("draft-a-one-00", "A Rose"))
            .add(Mails.posted("draft-a-two-00", "Dog Roses and BGP"))
            .build();

    assertThat(digest.keywords()).extracting(Keyword::term).containsExactly("Rose");
    assertThat(digest.drafts().get(0).topic().orElseThrow().family().label(Locale.JAPANESE))
        .isEqualTo("花");
  }

  @ParameterizedTest
  @CsvSource({
    "5 Rose, 1",
    "'family flowers|en Flowers\n0 Rose', 2",
    "'family flowers|en Flowers\nx Rose', 2",
    "'family flowers|en', 1",
    "'family flowers\nfamily flowers', 2",
    "'family flowers\n5 Rose\n5 Lily: rose', 3",
    "'family flowers\n5 Lily: -', 2",
    "'family flowers\ngroups 5 a a', 2",
    "'family |en Flowers', 1",
  })
  void aTableWithAnErrorSaysInWhichLine(String text, int line) {
    assertThatThrownBy(() -> TopicTable.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line " + line + " ");
  }

  @Test
  void anyLambdaClassifies() {
    Classifier own = document -> Optional.of(Classification.of(Family.of("all")));

    Digest digest =
        Digest.on(Samples.DAY)
            .topics(HotTopics.builder().classifier(own).build())
            .add(Mails.posted("draft-a-one-00", "A Rose"))
            .build();

    assertThat(digest.drafts().get(0).topic().orElseThrow().family().label(Locale.ENGLISH))
        .isEqualTo("all");
  }

  @Test
  void aClassifierThatFailsIsNotedAndCostsNothingElse() {
    Classifier broken =
        document -> {
          throw new IllegalStateException("no idea");
        };

    Digest digest =
        Digest.on(Samples.DAY)
            .topics(HotTopics.builder().classifier(broken).build())
            .add(Mails.posted("draft-a-one-00", "YANG"))
            .add(Mails.posted("draft-a-two-00", "YANG"))
            .build();

    assertThat(digest.report().problems())
        .extracting(Problem::code)
        .containsExactly("classifier-failed", "classifier-failed");
    assertThat(digest.drafts()).allMatch(entry -> entry.topic().isEmpty());
    assertThat(digest.keywords()).extracting(Keyword::count).isEqualTo(List.of(2));
  }
}
