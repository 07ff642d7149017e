package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.publish.DayLedger;
import io.github.dailyietf.digest.publish.LedgerDay;
import io.github.dailyietf.digest.summary.ClaimCheck;
import io.github.dailyietf.digest.timeline.Timeline;
import io.github.dailyietf.digest.topic.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a log or a debugger shows of values that would fill pages. */
class ToStringTest {

  private static final Digest DAY = Samples.plainDay();

  @Test
  void aDigestTellsItsDayAndItsCounts() {
    assertThat(DAY)
        .hasToString(
            "digest of 2025-11-28 (drafts: 3, revisions: 4, RFCs: 1, other announcements: %d)"
                .formatted(DAY.actions().size()));
    assertThat(Digest.on(UtcDay.parse("2026-01-01")).build())
        .hasToString(
            "digest of 2026-01-01 (drafts: 0, revisions: 0, RFCs: 0, other announcements: 0)");
  }

  @Test
  void aLedgerTellsItsDays() {
    DayLedger open = DayLedger.empty().close(DAY, 25, Samples.at("23:59:59"));
    LedgerDay day = open.days().get(0);
    int items = day.items().size();

    assertThat(DayLedger.empty()).hasToString("ledger (days: 0)");
    assertThat(open).hasToString("ledger (days: 1, 2025-11-28 to 2025-11-28)");
    assertThat(day).hasToString("2025-11-28 (CLOSED, items: " + items + ", amendments: 0)");
    assertThat(day.items().get(0).toString()).startsWith(day.items().get(0).id() + " (");
    assertThat(open.compare(Digest.on(Samples.DAY).build()))
        .hasToString(
            "amendment 1 of 2025-11-28 (added: 0, changed: 0, withdrawn: 0, missing: "
                + items
                + ")");
  }

  @Test
  void aWindowTellsWhatItKnows() {
    Window window = Window.ofDays(28).plus(DAY);

    assertThat(Window.ofDays(28)).hasToString("window of 28 days (known: 0)");
    assertThat(window).hasToString("window of 28 days (known: 1, 2025-11-28 to 2025-11-28)");
    assertThat(window.counts().get(0).toString()).startsWith("2025-11-28 (documents: 4, counts: ");
  }

  @Test
  void aHistoryAndItsPictureTellHowMuchTheyHold() {
    DraftName name = DraftName.of("draft-ietf-netmod-system-config");
    DocumentHistory history = DocumentHistory.ofAnnouncements(name, Samples.plainMails());

    assertThat(history)
        .hasToString("history of " + name + " (events: " + history.events().size() + ")");
    assertThat(Timeline.of(history, Samples.at("23:00:00")).toString())
        .startsWith("timeline of " + name + " at 2025-11-28T23:00:00Z (rows: 1, ");
  }

  @Test
  void aReportOfClaimsAndALayoutAreShort() {
    assertThat(ClaimCheck.of(DAY).check("Seven drafts were posted. ".repeat(100)))
        .hasToString("claims (contradicted: 100, unknown: 0, supported: 0)");
    assertThat(List.of(Layout.english(), Layout.japanese()))
        .allSatisfy(layout -> assertThat(layout.toString()).hasSizeLessThan(800));
  }
}
