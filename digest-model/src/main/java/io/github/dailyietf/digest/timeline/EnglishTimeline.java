package io.github.dailyietf.digest.timeline;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.EventKind;
import io.github.dailyietf.core.EventTime;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.HistoryConflict;
import io.github.dailyietf.core.RevisionGap;
import io.github.dailyietf.core.Stage;
import io.github.dailyietf.core.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** English. */
final class EnglishTimeline implements TimelineWords {

  @Override
  public String language() {
    return "en";
  }

  @Override
  public String stage(Stage stage) {
    return switch (stage) {
      case UNKNOWN -> "Unknown";
      case INDIVIDUAL -> "Individual draft";
      case GROUP -> "Group draft";
      case LAST_CALL -> "Last Call";
      case EVALUATION -> "IESG";
      case RFC_EDITOR -> "RFC Editor";
      case PUBLISHED -> "RFC";
      case OBSOLETE -> "Obsolete";
      case EXPIRED -> "Expired";
      case WITHDRAWN -> "Withdrawn";
      case REPLACED -> "Replaced";
    };
  }

  @Override
  public String kind(EventKind kind) {
    return switch (kind.slug()) {
      case "revision" -> "revision";
      case "rfc-published" -> "published";
      case "adopted" -> "adopted";
      case "last-call" -> "Last Call";
      case "approved" -> "approved";
      case "conflict-review" -> "conflict review";
      case "level" -> "new level";
      case "expired" -> "expired";
      case "resurrected" -> "brought back";
      case "withdrawn" -> "withdrawn";
      case "erratum" -> "erratum";
      case "ipr-disclosure" -> "IPR disclosure";
      default -> kind.slug();
    };
  }

  @Override
  public String heading(DocumentReference document) {
    return "Timeline of " + document;
  }

  @Override
  public String revisions(int count) {
    return count == 1 ? "1 revision" : count + " revisions";
  }

  @Override
  public String posted(EventTime time) {
    return "posted " + PlainTime.of(time);
  }

  @Override
  public String dated(String date) {
    return "dated " + date;
  }

  @Override
  public String possible() {
    return "possibly the same work";
  }

  @Override
  public String conflict(HistoryConflict conflict) {
    return "Sources differ: " + conflict.message();
  }

  @Override
  public String gap(RevisionGap gap) {
    return "Not seen: " + gap;
  }

  @Override
  public String more(int count) {
    return "and " + count + " more";
  }

  @Override
  public String line(DocumentReference draft, int revisions, String first, String last) {
    String dates = first.equals(last) ? " of " + first : " from " + first + " to " + last;
    return draft + " with " + revisions(revisions) + dates;
  }

  @Override
  public String line(DocumentReference rfc, String published) {
    return rfc + " of " + published;
  }

  @Override
  public String lineSeparator() {
    return "; ";
  }

  @Override
  public String aside(String words) {
    return " (" + words + ")";
  }

  @Override
  public String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  @Override
  public String median(long days) {
    return " (median " + days(days) + ")";
  }

  @Override
  public String postedMark() {
    return "posted";
  }

  @Override
  public String datedMark() {
    return "only dated";
  }

  @Override
  public String disputedMark() {
    return "dated otherwise than posted, or disputed";
  }

  @Override
  public String list(List<? extends DocumentReference> documents) {
    List<String> names = documents.stream().map(Object::toString).toList();
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  @Override
  public String tie(EventKind kind, DocumentReference newer, DocumentReference older) {
    return switch (kind.slug()) {
      case "became-rfc" -> older + " became " + newer;
      case "possibly-replaces" -> newer + " may replace " + older;
      case "would-update" -> newer + " would update " + older;
      case "would-obsolete" -> newer + " would make " + older + " obsolete";
      default -> newer + " " + kind + " " + older;
    };
  }

  @Override
  public String lastCallEnds(Object day) {
    return "until " + day;
  }

  @Override
  public String standing(Standing standing) {
    Optional<DocumentReference> document = standing.document();
    String since = standing.since().map(time -> PlainTime.day(time)).orElse("");
    return switch (standing.stage()) {
      case UNKNOWN -> "Nothing is known of it yet.";
      case INDIVIDUAL, GROUP -> version(standing) + lapsed(standing) + ".";
      case LAST_CALL -> version(standing) + "; " + lastCall(standing) + ".";
      case EVALUATION -> version(standing) + "; with the IESG since " + since + ".";
      case RFC_EDITOR -> version(standing) + "; approved, with the RFC Editor since " + since + ".";
      case PUBLISHED ->
          "Published as "
              + name(document)
              + (since.isEmpty() ? "" : preposition(standing) + since)
              + ".";
      case OBSOLETE -> name(document) + ", made obsolete by " + successors(standing) + ".";
      case EXPIRED -> version(standing) + "; expired" + preposition(standing) + since + ".";
      case WITHDRAWN -> version(standing) + "; withdrawn" + preposition(standing) + since + ".";
      case REPLACED -> version(standing) + "; replaced by " + successors(standing) + ".";
    };
  }

  private static String lapsed(Standing standing) {
    return standing.lapsed()
        ? "; no newer revision is known since "
            + standing.lastPosted().map(PlainTime::day).orElse("")
            + " (drafts expire after "
            + Standing.DRAFT_DAYS
            + " days)"
        : "";
  }

  private String successors(Standing standing) {
    return standing.successors().isEmpty() ? "another" : list(standing.successors());
  }

  private static String preposition(Standing standing) {
    return standing.since().filter(PlainTime::wholeDay).isPresent() ? " on " : " in ";
  }

  private static String lastCall(Standing standing) {
    OptionalLong days = standing.lastCallDays();
    if (days.isEmpty()) {
      return "in Last Call";
    }
    String when =
        days.getAsLong() == 0
            ? "today"
            : days.getAsLong() == 1 ? "tomorrow" : "in " + days.getAsLong() + " days";
    return "Last Call ends "
        + when
        + standing.lastCallEnds().map(day -> " (" + day + ")").orElse("");
  }

  private static String name(Optional<DocumentReference> document) {
    return document.map(Object::toString).orElse("an RFC");
  }

  private static String version(Standing standing) {
    if (!(standing.document().orElse(null) instanceof DraftVersion version)) {
      return standing.stage() == Stage.INDIVIDUAL ? "Individual draft" : "Draft";
    }
    boolean group = TimelineWords.ofGroup(standing);
    String owner =
        group
            ? standing
                .group()
                .map(EnglishTimeline::owner)
                .orElse(TimelineWords.body(version.name()))
            : "individual";
    int number = version.revision().number();
    String ordinal = number == 0 ? "First version" : ordinal(number) + " revision";
    return ordinal + " of " + article(owner) + " draft (" + version + ")";
  }

  private static String article(String owner) {
    return ("aeiou".indexOf(owner.charAt(0)) >= 0 || owner.startsWith("I") ? "an " : "a ") + owner;
  }

  private static String owner(Group group) {
    String name = group.acronym().orElse(group.name());
    if (name.isBlank()) {
      return "group";
    }
    return group.type().map(GroupType::label).map(type -> name + " " + type).orElse(name);
  }

  private static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }
}
