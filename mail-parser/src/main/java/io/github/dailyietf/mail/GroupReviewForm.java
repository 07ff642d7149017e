package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupReview;
import io.github.dailyietf.core.GroupReviewBuilder;
import io.github.dailyietf.core.GroupType;
import org.jspecify.annotations.Nullable;

/** Reviews of proposed and changed charters, in the wordings before 2011 and since. */
final class GroupReviewForm {

  private static final int LONGEST_DEADLINE = 60;
  private static final String[] RECHARTER = {
    "Recharter of ", "Rechartering of ", "Recharter: ", "Rechartered "
  };

  private GroupReviewForm() {}

  /**
   * The review, or null if no group is named.
   *
   * @param rest the Subject behind {@code WG Review:}
   * @param type the type by the Subject, or null
   */
  static @Nullable GroupReview read(
      Prose prose, String rest, @Nullable GroupType type, CommonFields common, Notes notes) {
    CharterText text = new CharterText(prose);
    String name = SubjectLine.collapsed(rest);
    boolean recharter = isRecharter(text.opening());
    for (String words : RECHARTER) {
      if (name.regionMatches(true, 0, words, 0, words.length())) {
        name = name.substring(words.length());
        recharter = true;
      }
    }
    Group group = text.group(name, type);
    if (group == null) {
      return null;
    }
    GroupReviewBuilder review =
        GroupReview.builder().from(common.base()).group(group).recharter(recharter);
    readDeadline(prose, review, notes);
    return review.charterUrl(text.charterUrl()).build();
  }

  private static boolean isRecharter(String opening) {
    return opening.contains("undergoing rechartering")
        || opening.contains("A modified charter has been submitted")
        || opening.contains("A new charter has been submitted");
  }

  private static void readDeadline(Prose prose, GroupReviewBuilder review, Notes notes) {
    for (int i = 0; i < prose.size(); i++) {
      String text = prose.paragraph(i);
      int comments = text.indexOf("comments to ");
      int by = comments < 0 ? -1 : text.indexOf(" by ", comments);
      if (by < 0) {
        continue;
      }
      int from = by + 4;
      int stop = text.indexOf('.', from);
      int end = Math.min(stop < 0 ? text.length() : stop, from + LONGEST_DEADLINE);
      String deadline = text.substring(from, end).strip();
      StatedDate date = StatedDate.deadline(deadline, 0);
      if (date != null) {
        review.ends(date.date());
      } else {
        notes.add("deadline-incomplete", "the last day for comments is no whole date", deadline);
      }
      if (!deadline.isEmpty()) {
        review.deadline(deadline);
      }
      return;
    }
  }
}
