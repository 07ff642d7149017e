package io.github.dailyietf.mail;

import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.mail.Classification.Form;
import io.github.dailyietf.mail.SubjectLine.Headline;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a Subject says that a mail is, of the kinds that are neither drafts nor RFCs.
 *
 * @param headline the Subject behind the words that tell the kind
 * @param protocol true for a Protocol Action, false for a Document Action
 * @param groupType the type of a group that the Subject is about
 */
record SubjectForm(
    Form form, Headline headline, @Nullable Boolean protocol, @Nullable GroupType groupType) {

  private static final int LONGEST_TYPE = 12;
  private static final String[] RESEARCH = {"chartered", "formed", "concluded"};

  /** What the Subject announces, or null if it is of no such kind. */
  static @Nullable SubjectForm of(SubjectLine subject) {
    Headline call = subject.headline("last call:");
    if (call != null) {
      return new SubjectForm(Form.LAST_CALL, call, null, null);
    }
    for (String action : new String[] {"protocol action:", "document action:"}) {
      Headline approval = subject.headline(action);
      if (approval != null) {
        return new SubjectForm(Form.ACTION, approval, action.startsWith("protocol"), null);
      }
    }
    if (isConflictReview(subject)) {
      return plain(Form.CONFLICT_REVIEW, subject.text());
    }
    SubjectForm group = group(subject.text());
    if (group != null) {
      return group;
    }
    return InterimMeetingForm.fits(SubjectLine.collapsed(subject.text()))
        ? plain(Form.INTERIM_MEETING, subject.text())
        : null;
  }

  /** A kind that was told by the text alone. */
  static SubjectForm plain(Form form, String rest) {
    return new SubjectForm(form, new Headline("", rest), null, null);
  }

  /**
   * True for the results of reviews. Before 2012 their Subjects were {@code Re: Informational RFC
   * to be: <draft>}, with no mail that they replied to.
   */
  static boolean isConflictReview(SubjectLine subject) {
    String lower = subject.text().toLowerCase(Locale.ROOT);
    if (lower.startsWith("results of ietf-conflict review")
        || lower.startsWith("results of ietf conflict review")) {
      return true;
    }
    StatedLevel level = StatedLevel.at(lower, 0);
    return level != null && lower.startsWith(" to be:", level.end());
  }

  /** {@code WG Action: ...}, {@code RG Review: ...}, {@code ... Research Group chartered}. */
  private static @Nullable SubjectForm group(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int action = lower.indexOf(" action:");
    int review = lower.indexOf(" review:");
    int at = action < 0 ? review : action;
    if (at > 0) {
      String type = lower.substring(lower.startsWith("internal ") ? "internal ".length() : 0, at);
      String rest = text.substring(at + " action:".length()).strip();
      if (isType(type) && (isGroupType(type) || rest.endsWith(")"))) {
        Form form = at == action ? Form.GROUP_ACTION : Form.GROUP_REVIEW;
        return new SubjectForm(form, new Headline("", rest), null, GroupType.parse(type));
      }
    }
    for (String change : RESEARCH) {
      int end = text.length() - change.length();
      if (lower.endsWith(" " + change) && isNamedGroup(lower.substring(0, end).strip())) {
        String rest = change + " " + text.substring(0, end).strip();
        rest = rest.startsWith("chartered") ? "formed" + rest.substring(9) : rest;
        return plain(Form.GROUP_ACTION, rest);
      }
    }
    return null;
  }

  private static boolean isNamedGroup(String lower) {
    return lower.endsWith(" group") || lower.contains(" group (") && lower.endsWith(")");
  }

  private static boolean isType(String word) {
    boolean letters = !word.isEmpty() && word.length() <= LONGEST_TYPE;
    for (int i = 0; letters && i < word.length(); i++) {
      letters = Character.isLetter(word.charAt(i));
    }
    return letters;
  }

  private static boolean isGroupType(String word) {
    return switch (word) {
      case "wg", "rg", "ag", "rag", "bof", "program", "team", "directorate", "edwg" -> true;
      default -> false;
    };
  }
}
