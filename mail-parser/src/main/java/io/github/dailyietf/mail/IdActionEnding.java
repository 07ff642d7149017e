package io.github.dailyietf.mail;

import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.InternetDraftBuilder;
import java.util.Optional;

/**
 * What follows the labelled fields in the announcement of a draft: the abstract, and standing lines
 * with addresses. Not thread-safe.
 */
final class IdActionEnding {

  /** Lines that end an abstract, by what they begin with; today's first. */
  private static final byte[][] AFTER_ABSTRACT = {
    Ascii.bytes("The IETF datatracker status page for this"),
    Ascii.bytes("A URL for this Internet-Draft is:"),
    Ascii.bytes("A URL for the Internet-Draft is:"),
    Ascii.bytes("A diff from previous version"),
    Ascii.bytes("A diff from the previous version"),
    Ascii.bytes("Below is the data which will enable a MIME compliant"),
    Ascii.bytes("For questions, please mail to Internet-Drafts@"),
    Ascii.bytes("Internet-Drafts are also available by"),
    Ascii.bytes("Internet-Drafts are available by anonymous FTP"),
    Ascii.bytes("Internet-Drafts directories are located at:"),
    Ascii.bytes("Please note that it may take a couple of minutes from the time of submission"),
    Ascii.bytes("The datatracker status page for this"),
    Ascii.bytes("There are also htmlized versions available at"),
    Ascii.bytes("There is also a HTML version available at"),
    Ascii.bytes("There is also a HTML versions available at"),
    Ascii.bytes("There is also an HTML version available at"),
    Ascii.bytes("There is also an htmlized version available at"),
    Ascii.bytes("There is also an HTMLized version available at"),
    Ascii.bytes("There's also a htmlized version available at"),
    Ascii.bytes("This Internet-Draft can be retrieved at:"),
    Ascii.bytes("To remove yourself from the IETF"),
    Ascii.bytes("To remove yourself from the I-D"),
    Ascii.bytes("________________________________________"),
    Ascii.bytes("--NextPart"),
  };

  private static final byte[] HTML_VERSION = Ascii.bytes("There is also an HTML version");
  private static final byte[] THERE = Ascii.bytes("There");
  private static final byte[] DIFF = Ascii.bytes("A diff from");
  private static final String ABSTRACT = "Abstract";

  private final AbstractText abstractText = new AbstractText();

  /**
   * Reads the abstract.
   *
   * @param after the line after the labelled fields
   * @return the line after the abstract
   */
  int readAbstract(Lines lines, int after, int to, InternetDraftBuilder draft, Notes notes) {
    int from = after;
    while (from < to && lines.isBlank(from)) {
      from++;
    }
    byte[] data = lines.data();
    int[] starts = lines.starts();
    int end = from;
    while (end < to && (data[starts[end]] <= ' ' || !endsAbstract(lines, end))) {
      end++;
    }
    String text;
    if (from < end && isLabelAlone(lines, from)) {
      text = abstractText.readIndented(lines, from + 1, end);
    } else {
      text = abstractText.read(lines, from, end);
      text = text == null ? null : withoutLabel(text);
    }
    if (text == null || text.isEmpty()) {
      notes.add("abstract-missing", "the announcement has no abstract");
    } else {
      draft.abstractText(text);
    }
    return end;
  }

  /** True for the line {@code Abstract:}. */
  private static boolean isLabelAlone(Lines lines, int line) {
    byte[] data = lines.data();
    int text = lines.text(line);
    int end = lines.end(line);
    if (!Ascii.startsWith(data, text, end, ABSTRACT)) {
      return false;
    }
    int rest = text + ABSTRACT.length();
    if (rest < end && data[rest] == ':') {
      rest++;
    }
    return Ascii.skipBlanks(data, rest, end) == end;
  }

  /** Takes a label away that stands before the text in its first line. */
  private static String withoutLabel(String text) {
    int colon = ABSTRACT.length();
    return text.startsWith(ABSTRACT) && text.length() > colon && text.charAt(colon) == ':'
        ? text.substring(colon + 1).strip()
        : text;
  }

  /** True if a line that does not begin with white space is the first behind the abstract. */
  private static boolean endsAbstract(Lines lines, int line) {
    switch (lines.data()[lines.start(line)]) {
      case 'A', 'B', 'F', 'I', 'P', 'T', '_', '-' -> {
        for (byte[] marker : AFTER_ABSTRACT) {
          if (lines.startsWith(line, marker)) {
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

  /** Reads the addresses of the HTML rendering and of the differences. */
  static void readLinks(Lines lines, int from, int to, IdActionBuilder into) {
    boolean html = false;
    boolean diff = false;
    for (int line = from; line + 1 < to && !(html && diff); line++) {
      byte first = firstByte(lines, line);
      if (first != 'T' && first != 'A') {
        continue;
      }
      if (!html && lines.startsWith(line, THERE) && mentionsHtml(lines, line)) {
        into.htmlUrl(address(lines.string(line + 1)));
        html = true;
      } else if (!diff && lines.startsWith(line, DIFF)) {
        into.diffUrl(address(lines.string(line + 1)));
        diff = true;
      }
    }
  }

  /** The first byte behind at most one blank, of a line that another follows. */
  private static byte firstByte(Lines lines, int line) {
    byte[] data = lines.data();
    int start = lines.start(line);
    return data[start] == ' ' ? data[start + 1] : data[start];
  }

  private static boolean mentionsHtml(Lines lines, int line) {
    if (lines.startsWith(line, HTML_VERSION)) {
      return true;
    }
    byte[] data = lines.data();
    int end = lines.start(line + 1);
    for (int i = lines.start(line); i < end; i++) {
      if ((data[i] | 0x20) == 'h' && Ascii.startsWithIgnoringCase(data, i, end, "html")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> address(String line) {
    String address =
        line.startsWith("<") && line.endsWith(">") ? line.substring(1, line.length() - 1) : line;
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
