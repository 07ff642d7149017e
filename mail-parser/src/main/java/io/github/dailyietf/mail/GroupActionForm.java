package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupAction;
import io.github.dailyietf.core.GroupChange;
import io.github.dailyietf.core.GroupType;
import org.jspecify.annotations.Nullable;

/** Groups formed, rechartered and concluded, in the wordings before 2011, to 2016 and since. */
final class GroupActionForm {

  /** What stands before the name in a Subject, and the change that it means. */
  private static final String[][] CHANGES = {
    {"Formed", "formed"},
    {"Rechartered", "rechartered"},
    {"Rechartering of", "rechartered"},
    {"Recharter of", "rechartered"},
    {"Recharter:", "rechartered"},
    {"Conclusion of", "concluded"},
    {"Conclusion:", "concluded"},
    {"Concluded:", "concluded"},
    {"Concluded", "concluded"},
    {"Closing of", "concluded"},
    {"Closure of", "concluded"},
  };

  private static final String[] CONCLUDED = {
    " concluded", " conclusion", " to conclude", " closed"
  };

  private GroupActionForm() {}

  /**
   * The action, or null if no group is named.
   *
   * @param rest the Subject behind {@code WG Action:}
   * @param type the type by the Subject, or null
   */
  static @Nullable GroupAction read(
      Prose prose, String rest, @Nullable GroupType type, CommonFields common) {
    CharterText text = new CharterText(prose);
    String name = SubjectLine.collapsed(rest);
    GroupChange change = null;
    for (String[] known : CHANGES) {
      String words = known[0] + " ";
      if (change == null && name.regionMatches(true, 0, words, 0, words.length())) {
        change = GroupChange.of(known[1]);
        name = name.substring(words.length());
      }
    }
    for (String words : CONCLUDED) {
      int end = name.length() - words.length();
      if (change == null && end > 0 && name.regionMatches(true, end, words, 0, words.length())) {
        change = GroupChange.CONCLUDED;
        name = name.substring(0, end);
      }
    }
    Group group = text.group(name, type);
    if (group == null) {
      return null;
    }
    return GroupAction.builder()
        .from(common.base())
        .group(group)
        .change(change == null ? byText(text.opening()) : change)
        .charterUrl(text.charterUrl())
        .build();
  }

  /** Before 2011 the Subject of a new group was only its name. */
  private static GroupChange byText(String opening) {
    if (opening.contains("has been rechartered")) {
      return GroupChange.RECHARTERED;
    }
    boolean concluded =
        opening.contains("has concluded")
            || opening.contains("has been concluded")
            || opening.contains("is concluded")
            || opening.contains("has been closed");
    return concluded ? GroupChange.CONCLUDED : GroupChange.FORMED;
  }
}
