package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.StandardLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph below the fields in the announcement of an RFC, by what it looks like. An abstract
 * can hold one that looks like any of them.
 *
 * @param line its first line
 * @param group the group that a product sentence names
 * @param level the level that it states or implies
 */
record RfcEndingParagraph(
    int line, Kind kind, @Nullable Group group, @Nullable StandardLevel level) {

  /** What a paragraph is. */
  enum Kind {
    /** Text of the document, or anything else. */
    TEXT,
    /** Whose product the document is: {@code This document is a product of the ...}. */
    PRODUCT,
    /** Its level: {@code This is now a Proposed Standard Protocol.} */
    LEVEL,
    /** Its status in a standing sentence: {@code This memo provides information for ...}. */
    STATUS,
    /** The same behind a word in capitals: {@code INFORMATIONAL: This memo ...}. Beyond doubt. */
    KEYWORD,
    /** The end of a status, alone: {@code Distribution of this memo is unlimited.} */
    DISTRIBUTION
  }

  /** How a paragraph begins that states a status, and the level that it implies. */
  private record Beginning(String words, Kind kind, @Nullable StandardLevel level) {

    static Beginning keyword(String words, @Nullable StandardLevel level) {
      return new Beginning(words, Kind.KEYWORD, level);
    }

    static Beginning status(String words, @Nullable StandardLevel level) {
      return new Beginning(words, Kind.STATUS, level);
    }
  }

  private static final String BCP = "BCP:";

  private static final List<Beginning> BEGINNINGS =
      List.of(
          Beginning.keyword("INFORMATIONAL:", StandardLevel.INFORMATIONAL),
          Beginning.keyword("EXPERIMENTAL:", StandardLevel.EXPERIMENTAL),
          Beginning.keyword("HISTORIC:", StandardLevel.HISTORIC),
          Beginning.keyword(BCP, StandardLevel.BEST_CURRENT_PRACTICE),
          Beginning.keyword("BEST CURRENT PRACTICE:", StandardLevel.BEST_CURRENT_PRACTICE),
          // Which level of the standards track it is, is told by a paragraph above.
          Beginning.keyword("STANDARDS TRACK:", null),
          Beginning.status(
              "This memo provides information for the Internet community",
              StandardLevel.INFORMATIONAL),
          Beginning.status(
              "This memo defines an Experimental Protocol", StandardLevel.EXPERIMENTAL),
          Beginning.status("This memo defines a Historic", StandardLevel.HISTORIC),
          Beginning.status(
              "This document specifies an Internet Best Current Practice",
              StandardLevel.BEST_CURRENT_PRACTICE),
          Beginning.status("This document specifies an Internet standards track protocol", null),
          Beginning.status("This document specifies an Internet Standards Track protocol", null),
          Beginning.status("This RFC specifies an IAB standards track protocol", null));

  private static final String PRODUCT = "This document is a product of";
  private static final String NOW_A = "This is now a";
  private static final String UNLIMITED = "Distribution of this memo is unlimited";
  private static final int LONGEST_LEVEL = 60;

  /** Shorter ones are no lines of a standing paragraph. */
  private static final int SHORTEST_LINE = 20;

  /**
   * Reads a paragraph.
   *
   * @param behindText true if text or nothing stands before it, and not a paragraph of the ending
   */
  static RfcEndingParagraph of(Lines lines, int from, int to, boolean behindText) {
    byte letter = lines.data()[lines.start(from)];
    if (letter < 'A' || letter > 'T') {
      return text(from);
    }
    if (lines.startsWith(from, NOW_A)) {
      StandardLevel level = level(lines.joined(from, to));
      if (level != null) {
        return new RfcEndingParagraph(from, Kind.LEVEL, null, level);
      }
    }
    for (Beginning beginning : BEGINNINGS) {
      if (begins(lines, from, to, beginning.words())
          && !(behindText && explainsBcp(lines, from, to, beginning.words()))) {
        return new RfcEndingParagraph(from, beginning.kind(), null, beginning.level());
      }
    }
    if (lines.startsWith(from, PRODUCT)) {
      String paragraph = lines.joined(from, to);
      if (GroupSentence.isProduct(paragraph)) {
        Group group = GroupSentence.product(paragraph);
        return new RfcEndingParagraph(from, Kind.PRODUCT, group, null);
      }
    }
    return !behindText && lines.startsWith(from, UNLIMITED)
        ? new RfcEndingParagraph(from, Kind.DISTRIBUTION, null, null)
        : text(from);
  }

  private static RfcEndingParagraph text(int line) {
    return new RfcEndingParagraph(line, Kind.TEXT, null, null);
  }

  /** True for an abstract that explains what a BCP is; the status is {@code BCP: This ...}. */
  private static boolean explainsBcp(Lines lines, int from, int to, String words) {
    return words.equals(BCP)
        && !lines.joined(from, Math.min(to, from + 2)).startsWith("This ", BCP.length() + 1);
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
