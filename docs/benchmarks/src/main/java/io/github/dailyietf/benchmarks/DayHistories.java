package io.github.dailyietf.benchmarks;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The histories of the 443 drafts of a busy day out of mails that were read, beside grouping the
 * same mails by draft, which no way of doing it can do without. Arguments: the number of mails and
 * of passes.
 */
public final class DayHistories {

  private static final int DRAFTS_OF_THE_DAY = 443;
  private static final int REVISIONS = 9;

  private DayHistories() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    int mails = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    List<Announcement> read = mails(mails);
    List<Announcement> twice = mails(2 * mails);
    long[] grouped = new long[passes];
    long[] lives = new long[passes];
    long[] doubled = new long[passes];
    long[] alone = new long[passes];
    for (int i = 0; i < passes; i++) {
      long start = System.nanoTime();
      int drafts = grouped(read);
      long grouping = System.nanoTime();
      Histories histories = Histories.of(read);
      long indexed = System.nanoTime();
      Map<DocumentReference, DocumentHistory> day = histories.histories(day());
      long end = System.nanoTime();
      Histories.of(twice).histories(day());
      doubled[i] = System.nanoTime() - end;
      if (day.size() != DRAFTS_OF_THE_DAY || drafts < day.size()) {
        throw new IllegalStateException("not the day's drafts: " + day.size());
      }
      grouped[i] = grouping - start;
      alone[i] = end - indexed;
      lives[i] = end - grouping;
    }
    double unit = median(grouped);
    System.out.printf("mails: %,d, drafts of the day: %d%n", mails, DRAFTS_OF_THE_DAY);
    System.out.printf("grouping by draft = 1: %.1f ms%n", unit / 1e6);
    System.out.printf("their histories, all in all: %.2f%n", median(lives) / unit);
    System.out.printf("of which for the drafts of the day: %.2f%n", median(alone) / unit);
    System.out.printf("out of twice as many mails: %.2f%n", median(doubled) / unit);
  }

  private static double median(long[] values) {
    // The first half warms up.
    long[] late = Arrays.copyOfRange(values, values.length / 2, values.length);
    Arrays.sort(late);
    return late[late.length / 2];
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
