package io.github.dailyietf.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The English layout. */
final class EnglishWords {

  private EnglishWords() {}

  static Layout layout() {
    return Layout.builder()
        .language(Locale.ENGLISH)
        .sections(List.of(Section.values()))
        .phrases(phrases())
        .build();
  }

  private static Map<Phrase, String> phrases() {
    Map<Phrase, String> words = new EnumMap<>(Phrase.class);
    frame(words);
    items(words);
    actions(words);
    report(words);
    return words;
  }

  private static void frame(Map<Phrase, String> words) {
    words.put(Phrase.TITLE, "Daily IETF, {day}");
    words.put(Phrase.PART_TITLE, "Daily IETF, {day}, part {number} of {count}");
    words.put(
        Phrase.OPENING,
        "What the IETF announced on {day}, from midnight to midnight UTC: Internet-Drafts, RFCs"
            + " and everything else.");
    words.put(
        Phrase.OPENING_EMPTY, "No Internet-Drafts and no RFCs were announced on {day} (UTC).");
    words.put(Phrase.COUNT_DRAFTS, "Internet-Drafts: {drafts}");
    words.put(
        Phrase.COUNT_DRAFTS_AND_REVISIONS, "Internet-Drafts: {drafts} ({revisions} revisions)");
    words.put(Phrase.COUNT_NEW, "New drafts: {new}");
    words.put(Phrase.COUNT_RFCS, "RFCs: {rfcs}");
    words.put(Phrase.COUNT_ACTIONS, "Other announcements: {actions}");
    words.put(Phrase.COUNT_IN_FIRST_PART, "{line} (in part 1)");
    words.put(
        Phrase.SPLIT,
        "Part {number} of {count}: drafts {first}\u2013{last} of {drafts}. A day this full comes in"
            + " parts of {size}.");
    words.put(
        Phrase.SPLIT_ONE,
        "Part {number} of {count}: draft {first} of {drafts}. A day this full comes in parts of"
            + " {size}.");
    words.put(Phrase.PREVIOUS, "Previous: part {number} ({items})");
    words.put(Phrase.NEXT, "Next: part {number} ({items})");
    words.put(Phrase.RANGE, "{first}\u2013{last}");
    words.put(Phrase.DRAFTS, "Internet-Drafts");
    words.put(Phrase.NO_DRAFTS, "No Internet-Drafts were announced on this day.");
    words.put(Phrase.RFCS, "RFCs");
    words.put(Phrase.NO_RFCS, "No RFCs were published on this day.");
    words.put(Phrase.ACTIONS, "Other announcements");
    words.put(
        Phrase.CLOSING,
        "Made from the IETF's public announcement mails. Titles and abstracts are their authors'"
            + " own words.");
  }

  private static void items(Map<Phrase, String> words) {
    words.put(Phrase.NEW, "New");
    words.put(Phrase.REVISION, "revision {revision}");
    words.put(Phrase.REVISION_INITIAL, "revision {revision}");
    words.put(Phrase.REVISIONS_SAME_DAY, "revisions {revisions} on the same day");
    words.put(Phrase.REVISION_SEPARATOR, " and ");
    words.put(Phrase.PAGES, "{pages} pages");
    words.put(Phrase.PAGES_ONE, "1 page");
    words.put(Phrase.AREA, "{area} Area");
    words.put(Phrase.INTENDED_LEVEL, "intended as {level}");
    words.put(Phrase.STREAM, "{stream} stream");
    words.put(Phrase.AUTHORS, "By {authors}");
    words.put(Phrase.AUTHORS_AND_MORE, "By {authors} and others");
    words.put(Phrase.EDITOR, "{name} (editor)");
    words.put(Phrase.UPDATES, "updates {rfcs}");
    words.put(Phrase.OBSOLETES, "obsoletes {rfcs}");
    words.put(Phrase.FACT_SEPARATOR, " \u00b7 ");
    words.put(Phrase.LIST_SEPARATOR, ", ");
    words.put(Phrase.BY_HUMAN, "(summary by a person)");
    words.put(Phrase.BY_MODEL, "(summary by a language model)");
    words.put(Phrase.BY_EXTRACT, "(from the abstract)");
  }

  private static void actions(Map<Phrase, String> words) {
    words.put(Phrase.LAST_CALL, "Last Call");
    words.put(Phrase.LAST_CALL_UNTIL, "Last Call until {date}");
    words.put(Phrase.PROTOCOL_ACTION, "Approved");
    words.put(Phrase.DOCUMENT_ACTION, "Approved");
    words.put(Phrase.CONFLICT_REVIEW, "Conflict review");
    words.put(Phrase.CONFLICT_REVIEW_NO_PROBLEM, "Conflict review, no problem found");
    words.put(Phrase.CONFLICT_REVIEW_AGAINST, "Conflict review, against publication");
    words.put(Phrase.STATUS_CHANGE, "Status change");
    words.put(Phrase.GROUP_FORMED, "Group formed");
    words.put(Phrase.GROUP_RECHARTERED, "Group rechartered");
    words.put(Phrase.GROUP_CONCLUDED, "Group concluded");
    words.put(Phrase.GROUP_ACTION, "Group");
    words.put(Phrase.CHARTER_REVIEW, "Proposed charter");
    words.put(Phrase.RECHARTER_REVIEW, "Proposed new charter");
    words.put(Phrase.COMMENTS_UNTIL, "comments until {date}");
    words.put(Phrase.INTERIM, "Interim meeting");
    words.put(Phrase.INTERIM_CHANGED, "Interim meeting changed");
    words.put(Phrase.INTERIM_CANCELLED, "Interim meeting cancelled");
    words.put(Phrase.OTHER_ANNOUNCEMENT, "Announcement");
    words.put(Phrase.LABEL_END, ":");
    words.put(Phrase.LEVEL, "{level}");
    words.put(Phrase.ARCHIVED_MAIL, "mail");
  }

  private static void report(Map<Phrase, String> words) {
    words.put(Phrase.REPORT, "About this digest");
    words.put(
        Phrase.REPORT_READ,
        "Mails read: {mails} (announcements: {announcements}, discussion: {discussions}, not"
            + " understood: {notUnderstood}).");
    words.put(
        Phrase.REPORT_LEFT_OUT,
        "Left out: {otherDays} of other days, {undated} without a date, {copies} as copies.");
    words.put(Phrase.REPORT_PROBLEMS, "Problems: {problems}");
    words.put(Phrase.REPORT_MORE_PROBLEMS, "and {more} more");
  }
}
