package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.digest.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in headings and beneath them. The plain day has revisions 13 and 14 of
 * draft-ietf-netmod-system-config, which has 41 pages, and revision 15 of another draft.
 */
class ClaimHeadingsTest {

  private static final ClaimCheck CHECK = ClaimCheck.of(Samples.plainDay());

  private static List<String> contradicted(String text) {
    return CHECK.check(text).contradicted().stream().map(Claim::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Revision 15 of draft-ietf-netmod-system-config",
        "### The 15th revision of draft-ietf-netmod-system-config",
        "### System-defined Configuration, the 15th revision",
        "## System-defined Configuration（15回目の改訂）",
        "## 注目: 「System-defined Configuration」が15回目の改訂",
        "**注目: draft-ietf-netmod-system-config (15回目の改訂)**",
        "**今日はついに15回目の改訂: draft-ietf-netmod-system-config**",
        "■ 15回目の改訂を迎えたdraft-ietf-netmod-system-config",
        "● System-defined Configuration（15回目の改訂）",
        "【15回目の改訂】System-defined Configuration",
        "draft-ietf-netmod-system-config, revision 15\n===========================================",
      })
  void aHeadingIsAboutTheDocumentThatItNames(String text) {
    assertThat(contradicted(text)).as(text).containsExactly("15");
    assertThat(contradicted(text.replace("15", "14"))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### draft-ietf-netmod-system-config",
        "### draft-ietf-netmod-system-config-14\n\n#### What is new",
        "### System-defined Configuration\n\n#### What is new",
        "### System-defined Configuration\n\n**Standards Track**",
        "### System-defined Configuration\n\nnetmod WG",
        "### System-defined Configuration\n■ 概要",
        "### System-defined Configuration, again",
        "## 本日の目玉: System-defined Configuration",
        "draft-ietf-netmod-system-config\n-------------------------------",
        "**draft-ietf-netmod-system-config**",
        "■ System-defined Configuration",
        "● draft-ietf-netmod-system-config\n\n概要",
        "【System-defined Configuration】",
        "1. System-defined Configuration",
        "1) System-defined Configuration",
        "１．System-defined Configuration",
        "System-defined Configuration\n\nOverview",
        "System-defined Configuration\n- Standards Track",
      })
  void whatStandsBeneathAHeadingIsAboutItsDocument(String heading) {
    String wrong = heading + "\n\nThe 15th revision. 42 pages.\n";
    String right = heading + "\n\nThe 14th revision. 41 pages.\n";

    assertThat(contradicted(wrong)).as(wrong).containsExactly("15", "42");
    assertThat(contradicted(right)).as(right).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "### System-defined Configuration\n\n### Another document",
        "### System-defined Configuration\n\n## The end",
        "## System-defined Configuration\n\n### draft-someone-else",
        "## System-defined Configuration\n\n### Related drafts",
        "## System-defined Configuration\n\n■ 関連ドラフト",
        "System-defined Configuration\n編集後記",
        "■ System-defined Configuration\n■ 編集後記",
        "**System-defined Configuration**\n\n**The end**",
        "## 本日の目玉: System-defined Configuration\n\n編集後記",
        "## 本日の目玉: System-defined Configuration\n\n### 別の話題",
        "### draft-ietf-netmod-system-config, draft-yu-imap-client-id",
        "### System-defined Configuration for Lamps",
        "### System-defined Configuration と draft-yu-imap-client-id",
        "# Today: System-defined Configuration\n\nOverview",
        "# draft-ietf-netmod-system-configなど",
        "■ draft-someone-else-00とdraft-ietf-netmod-system-config",
      })
  void whatMayBeAboutAnythingIsNotAccused(String headings) {
    assertThat(contradicted(headings + "\n\nThe 15th revision. 42 pages.\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 7 drafts were posted",
        "**7 drafts were posted**",
        "7 drafts were posted\n====================",
        "## 7件のドラフトが公開されました",
        "■ 本日は7件のドラフト",
        "● 7件のドラフト",
        "## draft-ietf-netmod-system-configなど7件のドラフトが公開",
        "## 本日の目玉: System-defined Configuration\n本日は7件のドラフトが公開されました。",
      })
  void countsInHeadingsAndBeneathThoseThatAreAboutMoreAreOfTheDay(String text) {
    assertThat(contradicted(text)).as(text).containsExactly("7");
    assertThat(contradicted(text.replace('7', '3'))).as(text).isEmpty();
  }

  @Test
  void aRuleBeneathTextMakesNoHeadingOfIt() {
    String item = "### System-defined Configuration\n\n15回目の改訂です。\n";

    assertThat(contradicted(item + "\n---\n")).containsExactly("15");
    assertThat(contradicted(item + "---\n")).containsExactly("15");
    assertThat(contradicted("### System-defined Configuration\n\n15回目の改訂\n\n---\n"))
        .containsExactly("15");
  }

  @Test
  void aTextAboutOneDocumentStaysSoBeneathItsHeadings() {
    DraftName about = DraftName.of("draft-ietf-netmod-system-config");

    assertThat(CHECK.check("## Summary\n\nThe 15th revision.", about).contradicted()).hasSize(1);
    assertThat(CHECK.check("要点のまとめ\n15回目の改訂です。", about).contradicted()).hasSize(1);
    assertThat(CHECK.check("## Summary\n\nThe 14th revision.", about).sound()).isTrue();
  }

  @Test
  void aNumberBehindAFullStopIsNoRevision() {
    assertThat(contradicted("### System-defined Configuration\n\nThe 14th revision. 41 pages."))
        .isEmpty();
  }
}
