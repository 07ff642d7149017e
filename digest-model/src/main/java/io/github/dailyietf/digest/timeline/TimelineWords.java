package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.RevisionGap;
import io.github.dailyietf.core.Stage;
import io.github.dailyietf.core.Standing;
import java.util.List;
import java.util.Locale;

/** The words of timelines in one language. */
interface TimelineWords {

  static TimelineWords of(Locale locale) {
    return locale.getLanguage().equals("ja") ? new JapaneseTimeline() : new EnglishTimeline();
  }

  /** True if the newest revision is a group's, by what the sources or its name say. */
  static boolean ofGroup(Standing standing) {
    return standing.stage() == Stage.GROUP
        || standing.group().isPresent()
        || standing.document().filter(TimelineWords::groupName).isPresent();
  }

  private static boolean groupName(DocumentReference document) {
    return document instanceof DraftVersion version && !body(version.name()).equals("group");
  }

  /** Whose work it is by the name of the draft. */
  static String body(DraftName name) {
    String text = name.value();
    if (text.startsWith("draft-ietf-")) {
      return "working group";
    }
    if (text.startsWith("draft-irtf-")) {
      return "research group";
    }
    return text.startsWith("draft-iab-") ? "IAB" : "group";
  }

  String language();

  String stage(Stage stage);

  String kind(EventKind kind);

  /** What a picture is called: the timeline of a document. */
  String heading(DocumentReference document);

  /** How many revisions of a draft are known. */
  String revisions(int count);

  String posted(EventTime time);

  String dated(String date);

  String possible();

  String conflict(HistoryConflict conflict);

  String gap(RevisionGap gap);

  String more(int count);

  /** A name of the work with its revisions between two dates, in the middle of a line. */
  String line(DocumentReference draft, int revisions, String first, String last);

  /** An RFC and when it was published, in the middle of a line. */
  String line(DocumentReference rfc, String published);

  /** Between the names of such a line. */
  String lineSeparator();

  /** Words behind others that they explain. */
  String aside(String words);

  String days(long days);

  String median(long days);

  /** Where it stands, in one or two sentences. */
  String standing(Standing standing);

  String tie(EventKind kind, DocumentReference newer, DocumentReference older);

  String list(List<? extends DocumentReference> documents);

  String lastCallEnds(Object day);

  /** What a filled circle means: when it was posted is known. */
  String postedMark();

  /** What a hollow circle means: only the date on the document is known. */
  String datedMark();

  /** What a red diamond means: the date on a document that was posted in another month. */
  String disputedMark();
}
