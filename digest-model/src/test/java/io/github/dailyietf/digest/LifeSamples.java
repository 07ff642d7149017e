package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Histories;
import io.github.dailyietf.core.HistoryEvent;
import io.github.dailyietf.core.HistoryEventBuilder;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.UtcDay;
import java.util.ArrayList;
import java.util.List;

/** A small day whose documents have histories. */
public final class LifeSamples {

  /** What a source may call itself. */
  public static final String HOSTILE = "a\"><script>alert(1)</script>";

  private static final List<String> EVENTS =
      List.of(
          "revision draft-alpha-widget-frames-00 2023-01-10",
          "revision draft-alpha-widget-frames-01 2023-06-02T10:00:00Z",
          "revision draft-ietf-exnet-widget-frames-00 2023-11-07T09:30:00Z",
          "revision draft-ietf-exnet-widget-frames-01 2024-07-06",
          "revision draft-ietf-exnet-widget-frames-02 2025-03",
          "revision draft-ietf-exnet-widget-frames-03 2025-11-28T08:00:00Z",
          "replaces draft-ietf-exnet-widget-frames draft-alpha-widget-frames",
          "last-call draft-ietf-exnet-widget-frames-03 ends=2025-12-12 2025-11-28T09:00:00Z",
          "replaces draft-ietf-exnet-widget-tones draft-alpha-widget-frames",
          "revision draft-ietf-exnet-widget-tones-00 2023-11-09",
          "revision draft-ietf-exnet-widget-tones-01 2025-11-28T08:10:00Z",
          "revision draft-ietf-exnet-quiet-links-00 2019-02-03",
          "revision draft-ietf-exnet-quiet-links-07 2025-01-20",
          "became-rfc draft-ietf-exnet-quiet-links RFC9001",
          "approved draft-ietf-exnet-quiet-links-07 2025-04-02",
          "rfc-published RFC9001 2025-11-28T10:00:00Z");

  private LifeSamples() {}

  /** The mails of the day. */
  public static List<Announcement> mails() {
    List<Announcement> mails = new ArrayList<>();
    String[] drafts = {
      "draft-ietf-exnet-widget-frames-03 Frames for Widgets",
      "draft-ietf-exnet-widget-tones-01 Tones for Widgets",
      "draft-gamma-first-thoughts-00 First Thoughts",
    };
    int minute = 0;
    for (String draft : drafts) {
      String[] parts = draft.split(" ", 2);
      mails.add(
          Samples.posted(Samples.draft(parts[0], parts[1]), Samples.at("08:" + minute + "0:00")));
      minute++;
    }
    mails.add(Samples.published(9001, Samples.at("10:00:00")));
    return mails;
  }

  /** What is known besides the mails. */
  public static Histories histories() {
    return Histories.of(mails())
        .and(Histories.ofEvents(EVENTS.stream().map(LifeSamples::event).toList()));
  }

  /** The day. */
  public static Digest day() {
    return Digest.on(Samples.DAY).addAll(mails()).histories(histories()).build();
  }

  private static HistoryEvent event(String line) {
    String[] words = line.split(" ", -1);
    HistoryEventBuilder event =
        HistoryEvent.builder()
            .kind(EventKind.of(words[0]))
            .document(
                words[0].equals("revision")
                    ? DraftVersion.parse(words[1])
                    : DocumentReference.parse(words[1]))
            .source(HistorySource.of("test", HOSTILE));
    for (int i = 2; i < words.length; i++) {
      if (words[i].startsWith("ends=")) {
        event.ends(UtcDay.parse(words[i].substring(5)).date());
      } else if (Character.isDigit(words[i].charAt(0))) {
        event.time(EventTime.parse(words[i]));
      } else {
        event.other(DocumentReference.parse(words[i]));
      }
    }
    return event.build();
  }
}
