package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.HistoryLookup;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.timeline.Relatives;
import io.github.dailyietf.digest.timeline.StandingText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoriesTest {

  private final List<Announcement> mails = Samples.plainMails();

  private Digest digest(HistoryLookup histories) {
    return Digest.on(Samples.DAY).histories(histories).addAll(mails).build();
  }

  @Test
  void entriesHaveTheirHistoriesAndReadBack() {
    Digest digest = digest(Histories.of(mails));

    assertThat(digest.drafts())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.history().orElseThrow().subject()).isEqualTo(entry.draft().name());
              assertThat(entry.history().orElseThrow().revisions())
                  .hasSizeGreaterThanOrEqualTo(entry.revisions().size());
              assertThat(
                      StandingText.of(Locale.ENGLISH)
                          .say(entry.history().orElseThrow().standing(digest.day().end())))
                  .contains(entry.draft().version().toString());
            });
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Test
  void withoutASourceThereIsNone() {
    assertThat(Digest.on(Samples.DAY).addAll(mails).build().drafts())
        .allSatisfy(entry -> assertThat(entry.history()).isEmpty());
  }

  @Test
  void theHistoryEndsWithTheDay() {
    DraftName name = digest(HistoryLookup.none()).drafts().get(0).draft().name();
    UtcDay tomorrow = Samples.DAY.next();
    HistoryEvent later =
        HistoryEvent.builder()
            .kind(EventKind.EXPIRED)
            .document(name)
            .time(EventTime.of(tomorrow.start()))
            .source(HistorySource.of("test", "1"))
            .build();

    Digest digest = digest(Histories.of(mails).and(Histories.ofEvents(List.of(later))));

    assertThat(digest).isEqualTo(digest(Histories.of(mails)));
  }

  @Test
  void aFailingSourceLeavesAProblem() {
    Digest digest =
        digest(
            document -> {
              throw new IllegalStateException("out of order");
            });

    assertThat(digest.drafts()).isNotEmpty();
    assertThat(digest.report().problems())
        .extracting(Problem::source)
        .contains("lookup of histories");
  }

  @Test
  void relativesAreAncestorsAndCompanionsOfTheDay() {
    Digest without = digest(HistoryLookup.none());
    DraftName a = without.drafts().get(0).draft().name();
    DraftName b = without.drafts().get(1).draft().name();
    DraftName older = DraftName.of("draft-example-older");
    List<HistoryEvent> ties = List.of(tie(a, older), tie(b, older));

    Map<DocumentReference, Relatives> relatives =
        Relatives.of(digest(Histories.of(mails).and(Histories.ofEvents(ties))));

    assertThat(relatives.get(a)).isEqualTo(new Relatives(List.of(older), List.of(b)));
    assertThat(relatives.get(b)).isEqualTo(new Relatives(List.of(older), List.of(a)));
  }

  private static HistoryEvent tie(DraftName newer, DraftName older) {
    return HistoryEvent.builder()
        .kind(EventKind.REPLACES)
        .document(newer)
        .other(older)
        .source(HistorySource.of("test", "1"))
        .build();
  }
}
