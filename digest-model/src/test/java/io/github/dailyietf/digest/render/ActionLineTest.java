package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.ConflictReview;
import io.github.dailyietf.core.DocumentAction;
import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupChange;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.StatusChange;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionLineTest {

  private static final Instant NOON = Samples.at("12:00:00");

  private static final Group GROUP = Group.builder().name("Widgets").acronym("wid").build();

  private static String line(Announcement announcement) {
    Layout layout =
        Layout.builder().from(Layout.english()).sections(List.of(Section.ACTIONS)).build();
    Digest digest = Digest.on(Samples.DAY).add(announcement).build();
    String page = DigestRenderer.markdown(layout).render(digest);
    return page.substring(page.indexOf("- ", page.indexOf("## ")) + 2).strip();
  }

  private static DocumentItem item(String version) {
    return DocumentItem.builder().reference(DraftVersion.parse(version)).build();
  }

  @Test
  void aLastCallWithoutItsDocumentsShowsItsSubject() {
    assertThat(line(LastCall.builder().subject("Last Call: ...").sentAt(NOON).build()))
        .isEqualTo("**Last Call:** Last Call: ...");
  }

  @Test
  void severalDocumentsAreOneLine() {
    assertThat(
            line(
                DocumentAction.builder()
                    .subject("s")
                    .sentAt(NOON)
                    .addDocuments(item("draft-a-01"), item("draft-b-02"))
                    .build()))
        .isEqualTo(
            "**Approved:** [draft-a-01](https://datatracker.ietf.org/doc/draft-a/01/),"
                + " [draft-b-02](https://datatracker.ietf.org/doc/draft-b/02/)");
  }

  @Test
  void aStatusChangeShowsTheNewLevel() {
    assertThat(
            line(
                StatusChange.builder()
                    .subject("s")
                    .sentAt(NOON)
                    .protocolAction(true)
                    .document(
                        DocumentItem.builder()
                            .reference(RfcNumber.of(2026))
                            .title("The Process")
                            .level(StandardLevel.HISTORIC)
                            .build())
                    .build()))
        .isEqualTo(
            "**Status change:** [RFC 2026](https://datatracker.ietf.org/doc/rfc2026/)"
                + " The Process · Historic");
  }

  @Test
  void aConflictReviewTellsItsResult() {
    ConflictReview review =
        ConflictReview.builder().subject("s").sentAt(NOON).document(item("draft-a-01")).build();

    assertThat(line(review)).startsWith("**Conflict review:** ");
    assertThat(line(ConflictReview.builder().from(review).noProblem(false).build()))
        .startsWith("**Conflict review, against publication:** ");
  }

  @Test
  void aGroupTellsWhatBecomesOfIt() {
    GroupAction action =
        GroupAction.builder()
            .subject("s")
            .sentAt(NOON)
            .group(GROUP)
            .change(GroupChange.CONCLUDED)
            .build();

    assertThat(line(action)).isEqualTo("**Group concluded:** Widgets (wid)");
    assertThat(line(GroupAction.builder().from(action).change(GroupChange.of("moved")).build()))
        .isEqualTo("**Group:** Widgets (wid)");
    assertThat(
            line(
                GroupReview.builder()
                    .subject("s")
                    .sentAt(NOON)
                    .group(GROUP)
                    .recharter(true)
                    .build()))
        .isEqualTo("**Proposed new charter:** Widgets (wid)");
  }

  @Test
  void anInterimMeetingTellsItsDaysAndWhetherItIsOff() {
    InterimMeeting meeting =
        InterimMeeting.builder()
            .subject("s")
            .sentAt(NOON)
            .group(GROUP)
            .addDays(LocalDate.parse("2026-01-14"), LocalDate.parse("2026-01-15"))
            .changed(true)
            .build();

    assertThat(line(meeting))
        .isEqualTo("**Interim meeting changed:** Widgets (wid) · 2026-01-14, 2026-01-15");
    assertThat(line(InterimMeeting.builder().from(meeting).cancelled(true).build()))
        .startsWith("**Interim meeting cancelled:** ");
  }

  @Test
  void aMailWithoutASubjectShowsItsSender() {
    assertThat(
            line(
                OtherAnnouncement.builder()
                    .subject(" ")
                    .originator("The IAB <iab@example.org>")
                    .sentAt(NOON)
                    .kind(MailKind.STATEMENT)
                    .build()))
        .isEqualTo("**Announcement:** The IAB \\<iab@example.org>");
  }
}
