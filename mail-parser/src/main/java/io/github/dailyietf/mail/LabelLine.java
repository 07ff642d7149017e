package io.github.dailyietf.mail;

import io.github.dailyietf.mail.Prefixes.Prefix;
import java.util.Arrays;

/**
 * A line like {@code Title: Widgets} or {@code <TAB>Author(s)<TAB>: A. Example}: any indentation, a
 * known label, blanks, a colon, the value. Filled again for the next line. Not thread-safe.
 */
final class LabelLine {

  /** The labels of announcements of drafts and of RFCs. */
  enum Label {
    TITLE("title"),
    AUTHOR("author"),
    AUTHORS("authors"),
    AUTHOR_S("author(s)"),
    FILENAME("filename"),
    NAME("name"),
    PAGES("pages"),
    DATE("date"),
    DATES("dates"),
    STATUS("status"),
    STREAM("stream"),
    MAILBOX("mailbox"),
    CHARACTERS("characters"),
    UPDATES("updates"),
    OBSOLETES("obsoletes"),
    SEE_ALSO("see also"),
    SEEALSO("seealso"),
    UPDATES_OBSOLETES("updates/obsoletes"),
    UPDATES_OBSOLETES_SEEALSO("updates/obsoletes/seealso"),
    UPDATES_OBSOLETES_SEE_ALSO("updates/obsoletes/see also"),
    ID_TAG("i-d tag"),
    URL("url"),
    DOI("doi");

    private static final Label[][] BY_LETTER = byLetter();

    private final String lowerName;

    Label(String lowerName) {
      this.lowerName = lowerName;
    }

    boolean isDate() {
      return this == DATE || this == DATES;
    }

    private static Label[][] byLetter() {
      Label[][] labels = new Label[26][0];
      for (Label label : values()) {
        int letter = label.lowerName.charAt(0) - 'a';
        labels[letter] = Arrays.copyOf(labels[letter], labels[letter].length + 1);
        labels[letter][labels[letter].length - 1] = label;
      }
      return labels;
    }
  }

  private static final int LONGEST = 30;

  private final Prefixes<Label> known = new Prefixes<>();
  private Label label = Label.TITLE;
  private int valueStart;

  /** Reads a line; false if it does not begin with a known label and a colon. */
  boolean read(Lines lines, int line) {
    byte[] data = lines.data();
    int start = lines.start(line);
    int end = lines.start(line + 1);
    boolean byWords = start + Prefixes.LONGEST <= lines.wordsEnd();
    Prefix<Label> prefix = byWords ? known.at(data, start) : null;
    if (prefix != null && prefix.meaning != null && start + prefix.length <= end) {
      label = prefix.meaning;
      valueStart = start + prefix.length;
      return true;
    }
    boolean read = read(data, start, end);
    if (read && byWords && prefix == null) {
      known.learn(data, start, valueStart - start, label);
    }
    return read;
  }

  /** Reads the text of a line. */
  boolean read(byte[] data, int start, int end) {
    int from = Ascii.skipBlanks(data, start, end);
    int letter = from < end ? Ascii.lower(data[from]) - 'a' : -1;
    if (letter < 0 || letter >= Label.BY_LETTER.length) {
      return false;
    }
    for (Label candidate : Label.BY_LETTER[letter]) {
      String name = candidate.lowerName;
      if (Ascii.startsWithIgnoringCase(data, from, end, name)) {
        int colon = Ascii.skipBlanks(data, from + name.length(), end);
        if (colon < end && data[colon] == ':' && colon - from < LONGEST) {
          label = candidate;
          valueStart = colon + 1;
          return true;
        }
      }
    }
    return false;
  }

  Label label() {
    return label;
  }

  int valueStart() {
    return valueStart;
  }
}
