package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The histories of the 443 drafts of a busy day out of 60,000 mails that were read, beside grouping
 * the same mails by draft, which no way of doing it can do without.
 */
public final class DayHistories implements Subject {

  private static final int MAILS = 60_000;
  private static final int DRAFTS_OF_THE_DAY = 443;
  private static final int REVISIONS = 9;

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of(
        "histories", words -> histories(mails(MAILS)),
        "histories-twice", words -> histories(mails(2 * MAILS)),
        "histories-grouping", words -> grouping(mails(MAILS)));
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.cost(
            "histories",
            "histories of 443 drafts out of 60,000 announcements",
            "grouping these by draft",
            b -> b.cost(b.task("histories"), b.task("histories-grouping"), Cost.PROCESSOR)),
        Row.cost(
            "histories-twice",
            "histories of 443 drafts out of 120,000 announcements",
            "out of 60,000",
            b -> b.cost(b.task("histories-twice"), b.task("histories"), Cost.PROCESSOR)));
  }

  private static Task histories(List<Announcement> mails) {
    List<DraftName> names = day();
    return () -> {
      Map<DocumentReference, DocumentHistory> day = Histories.of(mails).histories(names);
      if (day.size() != DRAFTS_OF_THE_DAY) {
        throw new IllegalStateException("not the day's drafts: " + day.size());
      }
      return day.size();
    };
  }

  private static Task grouping(List<Announcement> mails) {
    return () -> grouped(mails);
  }

  private static int grouped(List<Announcement> mails) {
    Map<DraftName, List<Announcement>> byDraft = new HashMap<>();
    for (Announcement mail : mails) {
      if (mail instanceof IdAction action) {
        byDraft.computeIfAbsent(action.draft().name(), name -> new ArrayList<>()).add(mail);
      }
    }
    return byDraft.size();
  }

  private static List<DraftName> day() {
    List<DraftName> day = new ArrayList<>();
    for (int i = 0; i < DRAFTS_OF_THE_DAY; i++) {
      day.add(name(i * 3));
    }
    return day;
  }

  private static DraftName name(int draft) {
    return DraftName.of(
        draft % 3 == 0
            ? "draft-ietf-exnet" + draft % 90 + "-topic-" + draft / 3 + "x"
            : "draft-author" + draft + "-exnet" + draft % 90 + "-topic-" + draft / 3 + "x");
  }

  /** Nine revisions of each draft, in the order of time; every tenth draft became an RFC. */
  private static List<Announcement> mails(int count) {
    List<Announcement> mails = new ArrayList<>(count);
    int drafts = count / REVISIONS + 1;
    Instant sent = Instant.parse("2018-01-01T00:00:00Z");
    for (int i = 0; mails.size() < count; i++) {
      int draft = i % drafts;
      int revision = i / drafts;
      sent = sent.plusSeconds(1_800);
      mails.add(revision(draft, revision, sent));
      if (revision == REVISIONS - 1 && draft % 10 == 0 && mails.size() < count) {
        mails.add(publication(draft, sent));
      }
    }
    return mails;
  }

  private static Announcement revision(int draft, int revision, Instant sent) {
    LocalDate day = sent.atZone(ZoneOffset.UTC).toLocalDate();
    return IdAction.builder()
        .messageId(draft + "." + revision + "@example.org")
        .subject("I-D Action: " + name(draft) + ".txt")
        .sentAt(sent)
        .draft(
            InternetDraft.builder()
                .name(name(draft))
                .revision(Revision.of(revision))
                .title("Topic " + draft / 3)
                .addAuthor(Author.of("A. Author" + draft / 3))
                .date(PublicationDate.of(day))
                .abstractText(
                    "This document describes the topic "
                        + draft
                        + " in some detail.  It updates RFC "
                        + (draft % 9_000 + 1)
                        + " and says what that means for those who\nhave done something else.\n\n"
                            .repeat(8))
                .build())
        .build();
  }

  private static Announcement publication(int draft, Instant sent) {
    return RfcPublication.builder()
        .messageId("rfc." + draft + "@example.org")
        .subject("RFC on topic " + draft)
        .sentAt(sent)
        .rfc(
            Rfc.builder()
                .number(RfcNumber.of(10_000 + draft))
                .title("Topic " + draft)
                .draft(name(draft))
                .build())
        .build();
  }
}
