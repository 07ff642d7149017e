package io.github.dailyietf.mail;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Subject that names an interim meeting of a group: {@code Widgets (widg) WG Interim Meeting:
 * 2020-01-02}, {@code WIDG Virtual Interim Meeting}, {@code Interim Meeting of the WIDG WG}.
 *
 * @param mark what a person has put before all that, in lower case: {@code cancelled}; mostly empty
 * @param group the words for the group
 * @param end where the Subject goes on
 */
record MeetingSubject(String mark, String group, int end) {

  /** What stands behind the group, in lower case. */
  private static final String[] BEHIND_GROUP = {
    " virtual interim meeting", " virtual meeting", " interim virtual meeting",
    " interim meeting", " online meeting", " interim",
  };

  /** What stands before the group where a person has turned the words around. */
  private static final String[] BEFORE_GROUP = {
    "virtual interim meeting of ", "virtual interim meeting for ",
    "interim meeting of ", "interim meeting for ",
  };

  private static final String[] BEHIND_TURNED = {": ", ", ", " - ", " on "};

  /** Short names that are no groups that have interim meetings. */
  private static final Set<String> NO_GROUPS =
      Set.of("IETF", "IESG", "IAB", "IRTF", "IAOC", "LLC", "RFC", "UPDATE", "REMINDER", "NEW");

  private static final Set<String> CANCELLED = Set.of("cancelled", "canceled", "cancellation");

  private static final Set<String> CHANGED =
      Set.of("changed", "updated", "update", "revised", "rescheduled", "corrected", "correction");

  private static final int LONGEST_SHORT_NAME = 12;

  /** What an unfolded Subject says, or null if it has no words for a group and a meeting. */
  static @Nullable MeetingSubject of(String subject) {
    String lower = subject.toLowerCase(Locale.ROOT);
    String mark = mark(lower);
    int from = mark.isEmpty() ? 0 : mark.length() + 1;
    from += lower.startsWith(" ", from) && from > 0 ? 1 : 0;
    for (String words : BEFORE_GROUP) {
      if (lower.startsWith(words, from)) {
        return turned(mark, subject, from + words.length());
      }
    }
    int end = groupEnd(lower);
    return end <= from ? null : new MeetingSubject(mark, subject.substring(from, end), end);
  }

  /** The word before the first colon, if it is one that tells of a meeting known before. */
  private static String mark(String lower) {
    String word = lower.substring(0, Math.max(lower.indexOf(':'), 0));
    return CANCELLED.contains(word) || CHANGED.contains(word) || word.equals("reminder")
        ? word
        : "";
  }

  private static MeetingSubject turned(String mark, String subject, int from) {
    int end = subject.length();
    for (String behind : BEHIND_TURNED) {
      int at = subject.indexOf(behind, from);
      end = at < 0 ? end : Math.min(end, at);
    }
    return new MeetingSubject(mark, subject.substring(from, end), end);
  }

  /** Where the words for the group end, or -1. */
  private static int groupEnd(String lower) {
    int quoted = lower.indexOf("\" session cancelled");
    if (quoted > 0) {
      return lower.indexOf(" \"");
    }
    for (String words : BEHIND_GROUP) {
      int at = lower.indexOf(words);
      int end = at + words.length();
      end += lower.startsWith("meetings", end - "meeting".length()) ? 1 : 0;
      if (at > 0 && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  /** True if it begins with a word like {@code CANCELLED:}. */
  boolean cancelled() {
    return CANCELLED.contains(mark);
  }

  /** True if it begins with a word like {@code UPDATED:}. */
  boolean changed() {
    return CHANGED.contains(mark);
  }

  /** True if the words are surely a group's: they have a type or are a short name in capitals. */
  boolean isGroup() {
    NamedGroup named = NamedGroup.read(group);
    return named.certain() && named.type() != null || isShortName();
  }

  private boolean isShortName() {
    boolean capital = false;
    for (int i = 0; i < group.length(); i++) {
      char c = group.charAt(i);
      capital |= c >= 'A' && c <= 'Z';
      if (!(c >= 'A' && c <= 'Z' || Ascii.isDigit(c) || c == '-' && i > 0)) {
        return false;
      }
    }
    return capital
        && group.length() > 1
        && group.length() <= LONGEST_SHORT_NAME
        && !NO_GROUPS.contains(group);
  }
}
