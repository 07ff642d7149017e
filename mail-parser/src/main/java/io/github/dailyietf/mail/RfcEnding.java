package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.mail.RfcEndingParagraph.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the abstract in the announcement of an RFC: whose product it is, its level, its
 * status in a standing paragraph. Below that stands what belongs to the mail: the lists.
 *
 * <p>An abstract can hold paragraphs that look like those of the ending. So one of them ends the
 * abstract only if nothing else follows up to the lists, or if it begins with a keyword like {@code
 * INFORMATIONAL:}, which is beyond doubt. What then still is one too many is of the abstract.
 *
 * @param line the line after the abstract
 * @param group the group in the product sentence
 * @param declaredLevel the level in the sentence {@code This is now a ...}
 * @param paragraphLevel the level that the status paragraph implies
 */
record RfcEnding(
    int line,
    @Nullable Group group,
    @Nullable StandardLevel declaredLevel,
    @Nullable StandardLevel paragraphLevel) {

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

  private static final String SIGNATURE = "The RFC Editor Team";

  /** Reads from the first line of the abstract on. */
  static RfcEnding of(Lines lines, int from, int to) {
    List<RfcEndingParagraph> candidates = new ArrayList<>();
    boolean afterKeyword = false;
    boolean noAbstract = true;
    boolean behindText = true;
    int line = nextParagraph(lines, from, to);
    while (line < to && !beginsMail(lines, line)) {
      int end = paragraphEnd(lines, line, to);
      RfcEndingParagraph paragraph = RfcEndingParagraph.of(lines, line, end, behindText);
      behindText = paragraph.kind() == Kind.TEXT;
      afterKeyword |= paragraph.kind() == Kind.KEYWORD;
      if (behindText && !afterKeyword) {
        candidates.clear();
        noAbstract = false;
      } else {
        candidates.add(paragraph);
      }
      line = nextParagraph(lines, end, to);
    }
    return of(withoutAbstract(candidates, noAbstract), line);
  }

  private static int nextParagraph(Lines lines, int from, int to) {
    int line = from;
    while (line < to && lines.isBlank(line)) {
      line++;
    }
    return line;
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

  /**
   * The paragraphs of the ending.
   *
   * @param candidates those that look like it; behind a keyword all
   * @param noAbstract true if nothing stands above them
   */
  private static List<RfcEndingParagraph> withoutAbstract(
      List<RfcEndingParagraph> candidates, boolean noAbstract) {
    int from = 0;
    if (first(Kind.KEYWORD, candidates) >= 0) {
      from = statusesBeforeKeyword(candidates);
    } else if (noAbstract && saysStatusTwice(candidates)) {
      from = 1;
    }
    from = lastProductOfARow(candidates, from);
    return candidates.subList(from, candidates.size());
  }

  private static int first(Kind kind, List<RfcEndingParagraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Mails with keywords have no other status: the first ones are of the abstract. */
  private static int statusesBeforeKeyword(List<RfcEndingParagraph> candidates) {
    int i = 0;
    while (candidates.get(i).kind() == Kind.STATUS) {
      i++;
    }
    return i;
  }

  /** Nobody says it twice: the first is all that the abstract says. */
  private static boolean saysStatusTwice(List<RfcEndingParagraph> candidates) {
    return first(Kind.STATUS, candidates) == 0
        && first(Kind.STATUS, candidates.subList(1, candidates.size())) >= 0;
  }

  /** An abstract that ends in a product sentence is followed by that of the ending. */
  private static int lastProductOfARow(List<RfcEndingParagraph> candidates, int from) {
    int last = from;
    for (int i = from + 1; i < candidates.size(); i++) {
      if (candidates.get(i).kind() == Kind.PRODUCT
          && candidates.get(i - 1).kind() == Kind.PRODUCT) {
        last = i;
      }
    }
    return last;
  }

  /** Takes the facts; of two of a kind the last is right. */
  private static RfcEnding of(List<RfcEndingParagraph> ending, int end) {
    Group group = null;
    StandardLevel declared = null;
    StandardLevel implied = null;
    for (RfcEndingParagraph paragraph : ending) {
      switch (paragraph.kind()) {
        case PRODUCT -> group = paragraph.group();
        case LEVEL -> declared = paragraph.level();
        case STATUS, KEYWORD -> implied = paragraph.level();
        default -> {}
      }
    }
    int line = ending.isEmpty() ? end : ending.get(0).line();
    return new RfcEnding(line, group, declared, implied);
  }
}
