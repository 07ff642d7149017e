package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rendered digest is right; somebody then changed one thing in it. */
class RenderedClaimsTest {

  private static final Digest DAY = RenderedDigestProperties.topical();
  private static final String ENGLISH = DigestRenderer.markdown(Layout.english()).render(DAY);
  private static final String JAPANESE = DigestRenderer.markdown(Layout.japanese()).render(DAY);
  private static final ClaimCheck IN_ENGLISH = check(Layout.english());
  private static final ClaimCheck IN_JAPANESE = check(Layout.japanese());

  private static ClaimCheck check(Layout layout) {
    return ClaimCheck.builder(DAY).layout(layout).build();
  }

  /** The text with one place changed, which must be there once. */
  private static String changed(String text, String before, String after) {
    assertThat(text).containsOnlyOnce(before);
    return text.replace(before, after);
  }

  private static List<String> wrong(ClaimReport report) {
    return report.contradicted().stream().map(claim -> claim.kind() + " " + claim.text()).toList();
  }

  @Test
  void asRenderedItIsRight() {
    assertThat(wrong(IN_ENGLISH.check(ENGLISH))).isEmpty();
    assertThat(wrong(IN_JAPANESE.check(JAPANESE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "ja-topics", "en-compact"})
  void everyNumberOfADayAndOfAPartHasItsFact(String name) {
    Layout layout = Layout.named(name);
    ClaimCheck check = ClaimCheck.builder(DAY).layout(layout).build();
    Part part = Samples.heavyDay(60).parts(25).get(1);
    ClaimCheck ofPart = ClaimCheck.builder(part.digest()).layout(layout).part(part).build();
    for (DigestRenderer renderer :
        List.of(DigestRenderer.markdown(layout), DigestRenderer.text(layout))) {
      assertThat(RenderedDigestProperties.withoutFact(check.check(renderer.render(DAY)))).isEmpty();
      assertThat(RenderedDigestProperties.withoutFact(ofPart.check(renderer.render(part))))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet-Drafts: 10 | Internet-Drafts: 11 | COUNT 11",
        "(11 revisions) | (10 revisions) | COUNT 10",
        "New drafts: 2 | New drafts: 3 | COUNT 3",
        "RFCs: 1 | RFCs: 0 | COUNT 0",
        "Other announcements: 7 | Other announcements: 8 | COUNT 8",
        "Mails read: 25 | Mails read: 26 | COUNT 26",
        "announced on 2025-11-28 | announced on 2025-11-27 | DATE 2025-11-27",
        "until 2025-12-12 | until 2025-12-13 | DATE 2025-12-13",
        "**1. HTTP | **2. HTTP | PLACE 2",
        "HTTP (3):** | HTTP (2):** | COUNT 2",
        "**4.** | **3.** | PLACE 3",
        "**Hot topic 1** | **Hot topic 2** | MARK 2",
        "1. System-defined | 2. System-defined | PLACE 2",
        "10. SOUTH | 11. SOUTH | PLACE 11",
        "2. IMAP Service Extension | 2. IMAP Servce Extension | TITLE IMAP Servce Extension for"
            + " Client Identity",
        "revisions 13 and 14 | revisions 13 and 13 | REVISION 13",
        "revisions 13 and 14 | revisions 12 and 14 | REVISION 12",
        "· revision 15 · | · revision 16 · | REVISION 16",
        "would update RFC 8342 | would update RFC 8343 | RELATION RFC 8343",
        "updates RFC 5731, RFC 5732 | updates RFC 5731, RFC 5733 | RELATION RFC 5733",
        "41 pages | 40 pages | PAGES 40",
        "revision 15 · 1 page | revision 15 · 2 page | PAGES 2",
        "RFC 9874: Best | RFC 9875: Best | RFC RFC 9875",
        "[BCP 244] | [BCP 245] | SUB_SERIES BCP 245",
        "(netmod) | (netmud) | GROUP netmud",
        "Network Modeling (netmod) | Example Networking (netmod) | GROUP netmod",
        "system-config/14/ | system-config/12/ | DRAFT"
            + " https://datatracker.ietf.org/doc/draft-ietf-netmod-system-config/12/",
        "draft-ietf-example-widgets-12] | draft-ietf-example-widgits-12] | DRAFT"
            + " draft-ietf-example-widgits-12",
      })
  void oneThingIsWrongInEnglish(String before, String after, String claim) {
    String text = changed(ENGLISH, before, after);

    assertThat(wrong(IN_ENGLISH.check(text))).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet-Draft: 10件 | Internet-Draft: 9件 | COUNT 9",
        "（11リビジョン） | （12リビジョン） | COUNT 12",
        "新規ドラフト: 2件 | 新規ドラフト: 1件 | COUNT 1",
        "その他の告知: 7件 | その他の告知: 6件 | COUNT 6",
        "① HTTP | ② HTTP | MARK ②",
        "YANG（2件） | YANG（3件） | COUNT 3",
        "**⑤** | **④** | MARK ④",
        "**注目①** | **注目③** | MARK ③",
        "リビジョン13と14を公開 | リビジョン13と15を公開 | REVISION 15",
        "最新は第15版 | 最新は第14版 | REVISION 14",
        "15回目の改訂（第16版） | 15回目の改訂（第15版） | REVISION 15",
        "15回目の改訂（第16版） | 14回目の改訂（第16版） | REVISION 14",
        "3. HTTP/3 Datagrams | 4. HTTP/3 Datagrams | PLACE 4",
        "41ページ | 14ページ | PAGES 14",
        "RFC 8342を更新予定 | RFC 8341を更新予定 | RELATION RFC 8341",
        "RFC 5731、RFC 5732を更新 | RFC 5730、RFC 5732を更新 | RELATION RFC 5730",
        "2025-12-12まで | 2025-11-12まで | DATE 2025-11-12",
        "告知23通 | 告知22通 | COUNT 22",
      })
  void oneThingIsWrongInJapanese(String before, String after, String claim) {
    String text = changed(JAPANESE, before, after);

    assertThat(wrong(IN_JAPANESE.check(text))).contains(claim);
  }

  @Test
  void theFactsOfAnotherDraftUnderATitleAreFound() {
    String of =
        "[draft-yu-imap-client-id-15](https://datatracker.ietf.org/doc/draft-yu-imap-client-id/15/)";
    String other =
        "[draft-sample-topic1-01](https://datatracker.ietf.org/doc/draft-sample-topic1/01/)";

    assertThat(wrong(IN_ENGLISH.check(changed(ENGLISH, of, other))))
        .contains("DRAFT draft-sample-topic1-01");
  }

  @Test
  void aTitleThatIsAnothersIsFound() {
    String text =
        changed(
            ENGLISH,
            "### 2. IMAP Service Extension for Client Identity",
            "### 2. Something Quite Different");

    assertThat(wrong(IN_ENGLISH.check(text))).contains("TITLE Something Quite Different");
  }

  @Test
  void aDraftThatLeadsNoTopicHasNoMark() {
    String text =
        changed(
            ENGLISH,
            "\n### 4. HTTP/3 Priorities\n",
            "\n### 4. HTTP/3 Priorities\n\n**Hot topic 1**\n");

    assertThat(wrong(IN_ENGLISH.check(text))).contains("MARK 1");
  }

  @Test
  void theRepairIsWhatWasRendered() {
    String text =
        changed(
            changed(changed(JAPANESE, "① HTTP", "③ HTTP"), "10件", "９件"),
            "15回目の改訂（第16版）",
            "14回目の改訂（第16版）");

    assertThat(IN_JAPANESE.check(text).repaired()).isEqualTo(JAPANESE.replace("10件（11", "１０件（11"));
  }
}
