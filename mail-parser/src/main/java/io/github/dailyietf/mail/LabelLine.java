package io.github.dailyietf.mail;

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

    private static final Label[] ALL = values();

    private final String lowerName;

    Label(String lowerName) {
      this.lowerName = lowerName;
    }
  }

  private static final int LONGEST = 30;

  private Label label = Label.TITLE;
  private int indent;
  private int valueStart;

  /** Reads a line; false if it does not begin with a known label and a colon. */
  boolean read(byte[] data, int start, int end) {
    int from = Ascii.skipBlanks(data, start, end);
    int most = Math.min(end, from + LONGEST);
    int colon = Ascii.indexOf(data, from, most, ':');
    if (colon <= from) {
      return false;
    }
    int last = Ascii.trimmedEnd(data, from, colon);
    int length = last - from;
    int first = Ascii.lower(data[from]);
    for (Label candidate : Label.ALL) {
      String name = candidate.lowerName;
      if (name.length() == length
          && name.charAt(0) == first
          && Ascii.startsWithIgnoringCase(data, from, last, name)) {
        label = candidate;
        indent = from - start;
        valueStart = colon + 1;
        return true;
      }
    }
    return false;
  }

  Label label() {
    return label;
  }

  int indent() {
    return indent;
  }

  int valueStart() {
    return valueStart;
  }
}
