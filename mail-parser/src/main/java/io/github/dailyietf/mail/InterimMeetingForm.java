package io.github.dailyietf.mail;

import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.InterimMeetingBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Interim meetings announced, changed and cancelled: the standing wordings since 2016, and those
 * that were written by hand before as far as their Subject can be read.
 */
final class InterimMeetingForm {

  /** What begins the paragraphs behind the times. */
  private static final String[] AFTER_TIMES = {
    "Meeting Location", "Agenda", "Information about", "To join", "To participate",
  };

  private static final int MOST_PARAGRAPHS = 40;
  private static final int LONGEST_OPENING = 20_000;

  private InterimMeetingForm() {}

  /** True if a Subject is worth reading: it names such a meeting beside words for a group. */
  static boolean fits(String subject) {
    MeetingSubject named = MeetingSubject.of(subject);
    return named != null && named.isGroup();
  }

  /** The meeting, or null if the Subject names no group. */
  static @Nullable InterimMeeting read(
      Prose prose, SubjectLine subject, CommonFields common, Notes notes) {
    String text = SubjectLine.collapsed(subject.text());
    String lower = text.toLowerCase(Locale.ROOT);
    MeetingSubject named = MeetingSubject.of(text);
    if (named == null) {
      return null;
    }
    int end = named.end();
    InterimMeetingBuilder meeting = InterimMeeting.builder().from(common.base());
    NamedGroup group = NamedGroup.read(named.group());
    if (group.acronym() == null && group.name().indexOf(' ') < 0) {
      // By hand only the short name was written.
      String acronym = group.name().toLowerCase(Locale.ROOT);
      group = new NamedGroup(group.name(), acronym, group.type());
    }
    if (group.name().isEmpty()) {
      return null;
    }
    meeting.group(group.orType(GroupType.WORKING_GROUP).group());
    String opening =
        prose.joined(
            0, Math.min(prose.findStart(AFTER_TIMES, 0), Math.min(MOST_PARAGRAPHS, prose.size())));
    opening = opening.substring(0, Math.min(opening.length(), LONGEST_OPENING));
    String lowerOpening = opening.toLowerCase(Locale.ROOT);
    boolean cancelled =
        named.cancelled()
            || lower.indexOf("cancelled", end) >= 0
            || lower.indexOf("canceled", end) >= 0
            || lowerOpening.contains("has been cancelled");
    meeting
        .cancelled(cancelled)
        .changed(
            named.changed()
                || lower.endsWith(" changed")
                || opening.contains("MEETING DETAILS HAVE CHANGED"))
        .virtual(
            lower.contains(" virtual ")
                || lower.startsWith("virtual ")
                || lowerOpening.contains("virtual interim meeting")
                || lowerOpening.contains("virtual multi-day interim meeting"));
    readSession(text, lower, meeting);
    readDays(text.substring(end), opening, meeting, notes);
    return meeting.build();
  }

  private static void readSession(String text, String lower, InterimMeetingBuilder meeting) {
    int cancelled = lower.indexOf(" session cancelled");
    if (cancelled < 0) {
      return;
    }
    meeting.oneSession(true);
    int open = text.indexOf('"');
    if (open >= 0 && open + 1 < cancelled && text.charAt(cancelled - 1) == '"') {
      meeting.session(text.substring(open + 1, cancelled - 1));
    }
  }

  /** The days of the text count; in a mail written by hand often only the Subject has one. */
  private static void readDays(
      String subject, String opening, InterimMeetingBuilder meeting, Notes notes) {
    MeetingTimes times = MeetingTimes.in(opening);
    Set<LocalDate> days = new TreeSet<>(times.days());
    if (days.isEmpty()) {
      days.addAll(MeetingTimes.range(subject));
    }
    if (days.isEmpty()) {
      notes.add("meeting-date-unreadable", "no day of the meeting", subject.strip());
    }
    meeting.days(days).times(times.times()).zone(times.zone());
  }
}
