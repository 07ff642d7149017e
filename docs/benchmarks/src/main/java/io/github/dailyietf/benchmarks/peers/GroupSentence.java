package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.GroupFacts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code It is a work item of the Example Networking (EXNET) WG of the IETF.} */
final class GroupSentence {

  private static final String WORK_ITEM = " a work item of the ";

  private GroupSentence() {}

  /** The group that the beginning of a text names, or null. */
  static @Nullable GroupFacts read(String text, int end) {
    // Lines may break between any two words.
    String opening = text.substring(0, end).replace("\r", "").replace('\n', ' ');
    int name = opening.indexOf(WORK_ITEM) + WORK_ITEM.length();
    int body = name < WORK_ITEM.length() ? -1 : bodyOf(opening, name);
    if (body < 0) {
      return null;
    }
    int close = opening.lastIndexOf(')', body);
    int open = opening.lastIndexOf('(', close);
    if (open < name) {
      return null;
    }
    return new GroupFacts(
        opening.substring(name, open).strip(),
        opening.substring(open + 1, close).toLowerCase(Locale.ROOT),
        opening.substring(close + 1, body).strip().toLowerCase(Locale.ROOT),
        opening.startsWith(" of the IRTF.", body) ? "IRTF" : "IETF");
  }

  private static int bodyOf(String opening, int from) {
    int ietf = opening.indexOf(" of the IETF.", from);
    return ietf < 0 ? opening.indexOf(" of the IRTF.", from) : ietf;
  }
}
