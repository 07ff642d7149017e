package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.StandardLevel;
import org.jspecify.annotations.Nullable;

/**
 * What follows the abstract in the announcement of an RFC: whose product it is, its level, its
 * status in a standing paragraph, the lists. Filled again for the next mail. Not thread-safe.
 */
final class RfcEnding {

  /** What a paragraph after the fields is. */
  private enum Kind {
    /** Text of the document. */
    TEXT,
    /** Whose product the document is. */
    PRODUCT,
    /** Its level. */
    LEVEL,
    /** Its status without a keyword. */
    STATUS,
    /** Its status after a keyword. */
    KEYWORD
  }

  private static final String NOW_A = "This is now a";
  private static final String BCP = "BCP:";
  private static final String UNLIMITED = "Distribution of this memo is unlimited";
  private static final String SIGNATURE = "The RFC Editor Team";
  private static final int LONGEST_LEVEL = 60;

  /** Shorter ones are no lines of a standing paragraph. */
  private static final int SHORTEST_LINE = 20;

  /** Beginnings of the standing paragraphs that state a status, and the level they imply. */
  private static final String[][] STATUS = {
    {"INFORMATIONAL:", "inf"},
    {"EXPERIMENTAL:", "exp"},
    {"HISTORIC:", "hist"},
    {BCP, "bcp"},
    {"BEST CURRENT PRACTICE:", "bcp"},
    {"STANDARDS TRACK:", ""},
    {"This memo provides information for the Internet community", "inf"},
    {"This memo defines an Experimental Protocol", "exp"},
    {"This memo defines a Historic", "hist"},
    {"This document specifies an Internet Best Current Practice", "bcp"},
    {"This document specifies an Internet standards track protocol", ""},
    {"This document specifies an Internet Standards Track protocol", ""},
    {"This RFC specifies an IAB standards track protocol", ""},
  };

  /** Beginnings of what belongs to the mail and not to the document. */
  private static final String[] MAIL = {
    "This announcement is sent to the IETF",
    "Requests to be added to or deleted from the",
    "Details on obtaining RFCs via",
    "Requests for special distribution should be",
    "Submissions for Requests for Comments should be",
    "For searching the RFC series, see",
    "For downloading RFCs, see",
    "Below is the data which will enable a MIME compliant",
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
   * <p>An abstract can hold a paragraph that looks like one of the ending. So a paragraph ends the
   * abstract only if nothing but paragraphs of the ending follows, up to the lists; a keyword like
   * {@code INFORMATIONAL:} is beyond doubt.
   *
   * @return the line after the abstract
   */
  int read(Lines lines, int from, int to) {
    forget();
    int end = -1;
    int standingFirst = -1;
    int second = -1;
    int statusFirst = -1;
    int behindStatus = -1;
    boolean sure = false;
    Kind before = Kind.TEXT;
    int line = from;
    while (line < to) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      if (beginsMail(lines, line)) {
        return end < 0 ? line : end;
      }
      int next = paragraphEnd(lines, line, to);
      Kind kind = readParagraph(lines, line, next, before == Kind.TEXT);
      if (kind == Kind.TEXT && !sure) {
        forget();
        end = -1;
        behindStatus = -1;
      } else if (kind != Kind.TEXT && (end < 0 || kind == Kind.PRODUCT && before == kind)) {
        end = line;
        statusFirst = kind == Kind.STATUS ? line : -1;
      }
      if (kind != Kind.TEXT && kind != Kind.STATUS && behindStatus < 0) {
        behindStatus = line;
      }
      if (kind == Kind.KEYWORD && !sure && end == statusFirst) {
        // Mails with keywords have no other status: the first one is a paragraph of the abstract.
        readOnlyStatus(lines, line, next);
        end = behindStatus;
      }
      if (second < 0) {
        second = next;
        standingFirst = kind == Kind.STATUS ? line : -1;
      } else if (end == standingFirst && (kind == Kind.STATUS || kind == Kind.KEYWORD)) {
        // Nobody says it twice: the first was all that the abstract says.
        readOnlyStatus(lines, line, next);
        end = second;
      }
      sure |= kind == Kind.KEYWORD;
      before = kind;
      line = next;
    }
    return end < 0 ? to : end;
  }

  /** Takes this paragraph's level in place of that of the one before. */
  private void readOnlyStatus(Lines lines, int from, int to) {
    paragraphLevel = null;
    readParagraph(lines, from, to, false);
  }

  private void forget() {
    group = null;
    declaredLevel = null;
    paragraphLevel = null;
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
        return lines.startsWith(line, SIGNATURE) && lines.string(line).equals(SIGNATURE);
      }
      default -> {
        return false;
      }
    }
  }

  /** Takes a paragraph's facts. */
  private Kind readParagraph(Lines lines, int from, int to, boolean first) {
    byte letter = lines.data()[lines.start(from)];
    if (letter < 'A' || letter > 'T') {
      return Kind.TEXT;
    }
    if (lines.startsWith(from, NOW_A)) {
      StandardLevel level = level(lines.joined(from, to));
      if (level != null) {
        declaredLevel = level;
        return Kind.LEVEL;
      }
    }
    for (String[] status : STATUS) {
      boolean keyword = status[0].endsWith(":");
      boolean doubtful = first && status[0].equals(BCP);
      if (begins(lines, from, to, status[0]) && (!doubtful || isStanding(lines, from, to))) {
        if (!status[1].isEmpty()) {
          paragraphLevel = StandardLevel.of(status[1]);
        }
        return keyword ? Kind.KEYWORD : Kind.STATUS;
      }
    }
    if (lines.startsWith(from, "This document is a product of")) {
      String paragraph = lines.joined(from, to);
      if (GroupSentence.isProduct(paragraph)) {
        group = GroupSentence.product(paragraph);
        return Kind.PRODUCT;
      }
    }
    return !first && lines.startsWith(from, UNLIMITED) ? Kind.LEVEL : Kind.TEXT;
  }

  /** True for {@code BCP: This document ...}; an abstract, too, can explain what a BCP is. */
  private static boolean isStanding(Lines lines, int from, int to) {
    return lines.joined(from, Math.min(to, from + 2)).startsWith("This ", BCP.length() + 1);
  }

  /** True if a paragraph begins with words, wherever its first line ends. */
  private static boolean begins(Lines lines, int from, int to, String words) {
    if (lines.startsWith(from, words)) {
      return true;
    }
    int length = lines.end(from) - lines.start(from);
    return from + 1 < to
        && length < words.length()
        && length >= SHORTEST_LINE
        && words.startsWith(lines.string(from))
        && lines.joined(from, Math.min(to, from + 2)).startsWith(words);
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
    if (words.isEmpty() || words.length() > LONGEST_LEVEL) {
      return null;
    }
    // Anything else is a sentence of the abstract: "This is now a common practice."
    StandardLevel level = StandardLevel.parse(words);
    return level.slug().equals(level.label()) ? null : level;
  }
}
