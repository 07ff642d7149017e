package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.StandardLevel;
import org.jspecify.annotations.Nullable;

/**
 * What follows the abstract in the announcement of an RFC: whose product it is, its level, its
 * status in a standing paragraph, the lists. Filled again for the next mail. Not thread-safe.
 */
final class RfcEnding {

  private static final String NOW_A = "This is now a";

  /** Beginnings of the standing paragraphs that state a status, and the level they imply. */
  private static final String[][] STATUS = {
    {"INFORMATIONAL:", "inf"},
    {"EXPERIMENTAL:", "exp"},
    {"HISTORIC:", "hist"},
    {"BCP:", "bcp"},
    {"BEST CURRENT PRACTICE:", "bcp"},
    {"STANDARDS TRACK:", ""},
    {"This memo provides information for the Internet", "inf"},
    {"This memo defines an Experimental Protocol", "exp"},
    {"This memo defines a Historic", "hist"},
    {"This document specifies an Internet Best Current Practice", "bcp"},
    {"This document specifies an Internet standards track protocol", ""},
    {"This document specifies an Internet Standards Track protocol", ""},
    {"This RFC specifies an IAB standards track protocol", ""},
  };

  /** Beginnings of what belongs to the mail and not to the document. */
  private static final String[] MAIL = {
    "This announcement is sent to",
    "Requests to be added to",
    "Details on obtaining RFCs",
    "Requests for special distribution",
    "Submissions for Requests for Comments",
    "For searching the RFC series",
    "For downloading RFCs",
    "The RFC Editor Team",
    "Below is the data which will enable",
    "________________________________________",
    "--NextPart",
  };

  private @Nullable Group group;
  private @Nullable StandardLevel declaredLevel;
  private @Nullable StandardLevel paragraphLevel;

  /** The group in the product sentence. */
  @Nullable Group group() {
    return group;
  }

  /** The level in the sentence {@code This is now a ...}. */
  @Nullable StandardLevel declaredLevel() {
    return declaredLevel;
  }

  /** The level that the status paragraph implies. */
  @Nullable StandardLevel paragraphLevel() {
    return paragraphLevel;
  }

  /**
   * Reads from the abstract on.
   *
   * @return the line after the abstract
   */
  int read(Lines lines, int from, int to) {
    group = null;
    declaredLevel = null;
    paragraphLevel = null;
    int end = -1;
    int line = from;
    while (line < to) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      int next = paragraphEnd(lines, line, to);
      boolean mail = beginsMail(lines, line);
      if ((mail || readParagraph(lines, line, next)) && end < 0) {
        end = line;
      }
      if (mail) {
        break;
      }
      line = next;
    }
    return end < 0 ? to : end;
  }

  private static int paragraphEnd(Lines lines, int from, int to) {
    int line = from + 1;
    while (line < to && !lines.isBlank(line) && !beginsMail(lines, line)) {
      line++;
    }
    return line;
  }

  private static boolean beginsMail(Lines lines, int line) {
    int start = lines.start(line);
    if (start == lines.end(line)) {
      return false;
    }
    switch (lines.data()[start]) {
      case 'T', 'R', 'D', 'S', 'F', 'B', '_', '-' -> {
        for (String beginning : MAIL) {
          if (lines.startsWith(line, beginning)) {
            return true;
          }
        }
        return false;
      }
      default -> {
        return false;
      }
    }
  }

  /** Takes a paragraph's facts; false if it is text of the document. */
  private boolean readParagraph(Lines lines, int from, int to) {
    byte first = lines.data()[lines.start(from)];
    if (first < 'A' || first > 'T') {
      return false;
    }
    if (lines.startsWith(from, NOW_A)) {
      StandardLevel level = level(lines.joined(from, to));
      if (level != null) {
        declaredLevel = level;
        return true;
      }
    }
    for (String[] status : STATUS) {
      if (lines.startsWith(from, status[0])) {
        if (!status[1].isEmpty()) {
          paragraphLevel = StandardLevel.of(status[1]);
        }
        return true;
      }
    }
    if (lines.startsWith(from, "This document is a product of")) {
      String paragraph = lines.joined(from, to);
      if (GroupSentence.isProduct(paragraph)) {
        group = GroupSentence.product(paragraph);
        return true;
      }
    }
    return false;
  }

  /** The level in {@code This is now a Proposed Standard Protocol.} */
  private static @Nullable StandardLevel level(String paragraph) {
    int from = NOW_A.length();
    if (paragraph.startsWith("n ", from)) {
      from++;
    }
    int dot = paragraph.indexOf('.', from);
    int end = dot < 0 ? paragraph.length() : dot;
    String words = paragraph.substring(from, end).strip();
    return words.isEmpty() || words.length() > 60 ? null : StandardLevel.parse(words);
  }
}
