package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single sentences say about the plain day: 3 drafts in 4 revisions, 1 RFC. */
class ClaimCheckTest {

  private static final Digest DAY = Samples.plainDay();
  private static final ClaimCheck CHECK =
      ClaimCheck.builder(DAY)
          .rfcs(
              List.of(
                  Rfc.builder()
                      .number(RfcNumber.of(2119))
                      .title("Key words for use in RFCs to Indicate Requirement Levels")
                      .addSubSeries(SubSeries.parse("BCP 14"))
                      .addUpdatedBy(RfcNumber.of(8174))
                      .build(),
                  Rfc.builder()
                      .number(RfcNumber.of(8174))
                      .title("Ambiguity of Uppercase vs Lowercase in RFC 2119 Key Words")
                      .addSubSeries(SubSeries.parse("BCP 14"))
                      .addUpdates(RfcNumber.of(2119))
                      .build(),
                  Rfc.builder()
                      .number(RfcNumber.of(9110))
                      .title("HTTP Semantics")
                      .addObsoletes(RfcNumber.of(7230), RfcNumber.of(7231))
                      .build(),
                  Rfc.builder().number(RfcNumber.of(9114)).title("HTTP/3").build()))
          .build();

  private static List<String> texts(List<Claim> claims) {
    return claims.stream().map(Claim::text).toList();
  }

  private static ClaimReport about(String text) {
    return CHECK.check(text, DraftName.of("draft-ietf-netmod-system-config"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Internet-Draft: 7件 | 7",
        "本日は７件のドラフトが公開されました。 | ７",
        "三件のRFCが発行されました。 | 三",
        "2件のドラフトが公開されました。 | 2",
        "本日は、2本のInternet-Draftが投稿されました。 | 2",
        "11月28日に二件のドラフトが発行されました。 | 二",
        "本日は1件のRFCと、2件のドラフトが公開されました。 | 2",
        "公開されたドラフトは2件です。 | 2",
        "Internet-Draft 2件、RFC 1件が公開されました。 | 2",
        "RFC 2件が発行されました。 | 2",
        "新規ドラフトは2件です。 | 2",
        "新規2件、改訂2件です。 | 2",
        "新規に2件のドラフトが投稿されました。 | 2",
        "7件の改訂がありました。 | 7",
        "更新されたドラフトは7件です。 | 7",
        "## 新規ドラフト（2件） | 2",
        "■ Drafts (7) | 7",
        "7 updated drafts were posted. | 7",
        "Two drafts were posted. | Two",
        "On 28 November 2025, two drafts were posted. | two",
        "The day brought two drafts. | two",
        "seven drafts were announced on this day. | seven",
        "The day brought 12 drafts. | 12",
        "2 RFCs were published. | 2",
        "この日に発行されたRFCはありませんでした。 | はありません",
        "YANG関連が7件でした。 | 7",
        "two IMAP-related drafts were posted | two",
        "2025-11-29(UTC基準)に公開されたInternet-Draft | 2025-11-29",
        "2025年11月27日に公開されたInternet-Draftです。 | 2025年11月27日",
        "Posted on November 27, 2025. | November 27, 2025",
        "draft-ietf-netmod-system-config-15 came out. | draft-ietf-netmod-system-config-15",
        "See draft-ietf-netmod-sytem-config. | draft-ietf-netmod-sytem-config",
        "RFC 9874 (BCP 245) | BCP 245",
        "BCP 15 (RFC 2119) | BCP 15",
        "RFC 9110は、RFC 7232を廃止しました。 | RFC 7232",
        "RFC 9110 obsoletes RFC 7540. | RFC 7540",
        "RFC 9114: HTTP Semantics and more | RFC 9114",
        "「System-defined Configuratoin」が公開されました。 | System-defined Configuratoin",
        "Network Modeling (netmud) WG | netmud",
      })
  void whatTheFactsDoNotSay(String text, String wrong) {
    assertThat(texts(CHECK.check(text).contradicted()))
        .as(CHECK.check(text).claims().toString())
        .containsExactly(wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三件のドラフトが公開されました。",
        "本日は3本のInternet-Draftと1本のRFCが公開されました。",
        "Internet-Draft 3件、RFC 1件が公開されました。",
        "新規1件、改訂2件です。",
        "新規に1件のドラフトが投稿されました。",
        "1件のドラフトが新たに公開され、2件が改訂されました。",
        "## 新規ドラフト（1件）",
        "## Drafts (3)",
        "新たに3件のドラフトが公開されました。",
        "更新されたドラフトは2件です。改訂ドラフトが2件、3件の改訂です。",
        "2 revised drafts were posted.",
        "Three drafts in four revisions were posted.",
        "Internet-Draft: ３件",
        "RFCは1件でした。",
        "IMAP関連が1件でした。",
        "one IMAP-related draft was posted",
        "2025年11月28日に公開されました。",
        "28 November 2025",
        "BCP 14 (RFC 2119, RFC 8174)",
        "RFC 9110 obsoletes RFC 7230 and RFC 7231.",
        "RFC 9874はRFC 5731とRFC 5732を更新します。",
        "RFC 2119はRFC 8174により更新されました。",
        "「System-defined Configuration」",
        "the netmod working group, netmod WGで",
        "draft-ietf-netmod-system-config-14",
      })
  void whatTheFactsSayToo(String text) {
    ClaimReport report = CHECK.check(text);

    assertThat(report.claims()).isNotEmpty();
    assertThat(report.supported()).as(report.claims().toString()).isEqualTo(report.claims());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RFC 1 and BCP 99 and draft-someone-else-00",
        "Published in October 2020.",
        "the dnsop WG",
        "IMAPの2件のドラフトが公開されました。",
        "netmodでは2件のドラフトが公開されました。",
        "注目すべき2件のドラフトが公開されました。",
        "この2件のドラフトが公開されました。",
        "2つのドラフトが公開されました。",
        "昨日は2件のドラフトが公開されました。",
        "先週は2件のドラフトが公開されました。",
        "Last week two drafts were posted.",
        "2件のドラフトが公開され、うち1件は新規です。",
        "## ドラフト（2件）",
        "## Drafts (2)",
        "In netmod, two drafts were posted.",
        "Two more drafts were posted.",
      })
  void whatNoFactTouches(String text) {
    ClaimReport report = CHECK.check(text);

    assertThat(report.claims()).isNotEmpty();
    assertThat(report.unknown()).as(report.claims().toString()).isEqualTo(report.claims());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "70%の確率で許可する5GとHTTP/2の話です。20年以上使われています。",
        "Chapter 3 of 12 tells about TLS 1.3 and 2 of 3 cases.",
        "注目ドラフト3選と、3つの仕組み(1)(2)(3)。",
        "仕様の更新が7件あります。この改訂は7件の指摘に対応します。",
        "7件の更新を含む改訂です。ソフトウェアの更新7件を公開しました。最終更新: 3日前",
        "「別のエージェントが起動して関係ないAPIを叩き始めた」",
      })
  void numbersThatClaimNothingAboutTheDay(String text) {
    assertThat(CHECK.check(text).claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14回目の改訂です。",
        "第15版です。",
        "15版目です。",
        "The 14th revision, the 15th version.",
        "-12から-14へ",
        "from -12 to -14",
        "revision 13と14",
        "リビジョン１４",
        "41ページ",
        "RFC 8342を更新予定。",
      })
  void aTextAboutADocumentThatIsRight(String text) {
    assertThat(about(text).claims()).isNotEmpty();
    assertThat(about(text).supported()).as(text).isEqualTo(about(text).claims());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15回目の改訂です。", "第13版です。", "16版目です。", "The 15th revision.", "-12から-15へ",
        "revision 12と14", "リビジョン１５", "42ページ", "RFC 8040を更新予定。", "初版です。",
      })
  void aTextAboutADocumentThatIsWrong(String text) {
    assertThat(about(text).contradicted()).as(about(text).claims().toString()).hasSize(1);
  }

  @Test
  void countsOfAnotherDayAreUnknown() {
    for (String text : List.of("5月1日に2件のドラフトが公開されました。", "On 1 May, two drafts were posted.")) {
      assertThat(CHECK.check(text).contradicted()).noneMatch(c -> c.kind() == Claim.Kind.COUNT);
    }
  }

  @Test
  void everyNumberOfARangeIsLookedUp() {
    assertThat(texts(CHECK.check("RFC9110〜9114").supported())).containsExactly("RFC9110", "9114");
    assertThat(texts(CHECK.check("RFC 9110-9115").unknown())).containsExactly("9115");
  }

  @Test
  void theClaimTellsWhereItStandsAndWhatIsRight() {
    ClaimReport report = CHECK.check("おはよう!\n- Internet-Draft: ７件\n");
    Claim claim = report.contradicted().get(0);

    assertThat(claim.toString())
        .isEqualTo("line 2: COUNT \"７\" CONTRADICTED: the day has 3 drafts in 4 revisions");
    assertThat(report.text().substring(claim.start(), claim.end())).isEqualTo("７");
    assertThat(claim.fact().map(fact -> fact.source().toString()))
        .contains("rule: count of the list");
    assertThat(report.repaired()).isEqualTo("おはよう!\n- Internet-Draft: ３件\n");
    assertThat(CHECK.check(report.repaired()).sound()).isTrue();
    assertThat(report.annotated())
        .contains("７ [contradicted: the day has 3 drafts in 4 revisions]件");
    assertThat(ClaimPolicy.REJECT.apply(report)).isEmpty();
    assertThat(ClaimPolicy.REPAIR.apply(report)).contains(report.repaired());
  }

  @Tag("slow")
  @Test
  void hostileTextTakesTimeLinearInItsLength() {
    List<String> seeds =
        List.of(
            "1,111",
            "RFC 1 ",
            "draft-a-",
            "draft-x-01 ",
            "「",
            "2025-11-28 ",
            "(",
            "①",
            "(a) WG ",
            "7件のドラフト",
            "IMAP関連が",
            "1. Item System-defined\n",
            "第1部25件ずつ",
            "<https://a/doc/",
            "RFC 2119 (",
            "updates RFC 1, ",
            "改訂1と",
            "*\\[",
            "# System-defined Configuration ",
            "# System-defined Configuration\n",
            "■ System-defined ",
            "**a**\n",
            "本日は、",
            "本日は1件のRFCと、",
            "新規2件、改訂",
            "System-defined 1 Configuration ");
    for (String seed : seeds) {
      String text = seed.repeat(200_000 / seed.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECK.check(text), seed);
    }
  }
}
