package io.github.dailyietf.digest;

import io.github.dailyietf.core.DocumentHistory;
import io.github.dailyietf.core.HistorySource;
import io.github.dailyietf.core.Standing;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.timeline.StandingText;
import io.github.dailyietf.digest.timeline.Timeline;
import io.github.dailyietf.digest.timeline.TimelineRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Tells what is shown of the history of an entry, fact by fact. */
final class LifeFacts {

  private final String subject;
  private final Timeline timeline;

  LifeFacts(String subject, UtcDay day, DocumentHistory history) {
    this.subject = subject;
    Instant end = day.end().minusNanos(1);
    this.timeline = Timeline.of(history, end);
  }

  void addTo(List<Fact> facts) {
    Standing standing = timeline.standing();
    Source rule = Source.rule("where the history stands at the end of the day");
    facts.add(new Fact(subject, "stage", standing.stage().toString(), rule));
    standing
        .lastCallEnds()
        .ifPresent(date -> facts.add(new Fact(subject, "ends", date.toString(), rule)));
    standing
        .lastCallDays()
        .ifPresent(days -> facts.add(new Fact(subject, "daysLeft", Long.toString(days), rule)));
    for (Timeline.Row row : timeline.rows()) {
      row(row, facts);
    }
    Source words = Source.rule("the history in words");
    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      String says = StandingText.of(language).say(standing);
      String line = TimelineRenderer.line(language).render(timeline).strip();
      facts.add(new Fact(subject, "standing", says, words));
      facts.add(new Fact(subject, "timeline", line, words));
    }
  }

  /** The facts of each name are about that name, whatever the entry is called. */
  private static void row(Timeline.Row row, List<Fact> facts) {
    List<Timeline.Mark> shown = row.marks().stream().filter(Timeline.Mark::appearance).toList();
    if (shown.isEmpty()) {
      return;
    }
    String name = row.document().toString();
    Source count = Source.rule("count of the revisions in the history");
    facts.add(new Fact(name, "knownRevisions", Integer.toString(shown.size()), count));
    facts.add(posted("first", shown.get(0)));
    facts.add(posted("last", shown.get(shown.size() - 1)));
  }

  private static Fact posted(String attribute, Timeline.Mark mark) {
    String field = mark.datedOnly() ? "date of the document" : "posted";
    return new Fact(
        mark.fact().document().toString(),
        attribute,
        mark.time().toString(),
        source(mark.fact().sources(), field));
  }

  private static Source source(List<HistorySource> sources, String field) {
    List<String> mails = ids(sources, "mail");
    return mails.isEmpty()
        ? new Source(
            Source.Kind.LOOKUP, sources.stream().map(HistorySource::toString).toList(), field)
        : Source.mail(mails, field);
  }

  private static List<String> ids(List<HistorySource> sources, String kind) {
    return sources.stream().filter(of -> of.kind().equals(kind)).map(HistorySource::id).toList();
  }
}
