package io.github.dailyietf.mail;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.mail.LabelLine.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of Internet-Drafts of every era since 1993: {@code A New Internet-Draft is
 * available}, {@code A Revised ...} and {@code Internet-Draft ... is now available}. Not
 * thread-safe.
 */
final class IdActionForm {

  private static final Set<Label> LABELS =
      Fields.labels(
          Label.TITLE,
          Label.AUTHOR,
          Label.AUTHORS,
          Label.AUTHOR_S,
          Label.FILENAME,
          Label.NAME,
          Label.PAGES,
          Label.DATE,
          Label.DATES);
  private static final Set<Label> LAST = Fields.labels(Label.DATE, Label.DATES);

  /** Lines that end an abstract, by what they begin with. */
  private static final String[] AFTER_ABSTRACT = {
    "A URL for this Internet-Draft is:",
    "A URL for the Internet-Draft is:",
    "A diff from previous version",
    "A diff from the previous version",
    "Below is the data which will enable a MIME compliant",
    "For questions, please mail to Internet-Drafts@",
    "Internet-Drafts are also available by",
    "Internet-Drafts are available by anonymous FTP",
    "Internet-Drafts directories are located at:",
    "Please note that it may take a couple of minutes from the time of submission",
    "The IETF datatracker status page for this",
    "The datatracker status page for this",
    "There are also htmlized versions available at",
    "There is also a HTML version available at",
    "There is also a HTML versions available at",
    "There is also an HTML version available at",
    "There is also an htmlized version available at",
    "There is also an HTMLized version available at",
    "There's also a htmlized version available at",
    "This Internet-Draft can be retrieved at:",
    "To remove yourself from the IETF",
    "To remove yourself from the I-D",
    "________________________________________",
    "--NextPart",
  };

  private static final String INTERNET_DRAFT = "Internet-Draft ";
  private static final String ABSTRACT = "Abstract";
  private static final String TXT = ".txt";

  private final Fields fields = new Fields();
  private final AbstractText abstractText = new AbstractText();
  private final GroupMemory groups = new GroupMemory();

  /**
   * Reads the announcement into the builder.
   *
   * @param subjectRest the Subject after {@code I-D Action:}
   * @return false if neither the text nor the Subject names a draft and its revision
   */
  boolean read(BodyText body, String subjectRest, IdActionBuilder into, Notes notes) {
    Lines lines = body.lines();
    boolean labelled = fields.read(lines, body.from(), body.to(), LABELS, LAST);
    DraftVersion version = labelled ? stated(subjectRest, notes) : version(subjectRest);
    if (version == null) {
      return false;
    }
    InternetDraftBuilder draft =
        InternetDraft.builder().name(version.name()).revision(version.revision());
    String title = fields.value(Label.TITLE);
    draft.title(title);
    if (labelled) {
      if (title.isEmpty()) {
        notes.add("title-missing", "the announcement states no title");
      }
      readFields(draft, notes);
      readGroup(lines, body.from(), draft);
      int afterAbstract = readAbstract(lines, body.to(), draft, notes);
      readLinks(lines, afterAbstract, body.to(), into);
    } else {
      notes.add("fields-missing", "no labelled fields in the announcement of a draft");
    }
    into.draft(draft.build());
    return true;
  }

  private @Nullable DraftVersion stated(String subjectRest, Notes notes) {
    String file = fields.has(Label.FILENAME) ? fields.value(Label.FILENAME) : "";
    if (file.isEmpty()) {
      file = fields.value(Label.NAME);
    }
    DraftVersion stated = version(file);
    if (stated != null && file.equals(subjectRest)) {
      return stated;
    }
    DraftVersion inSubject = version(subjectRest);
    if (stated == null) {
      if (!file.isEmpty()) {
        notes.add("name-unreadable", "not a draft's file name", file);
      }
      return inSubject;
    }
    if (inSubject != null && !inSubject.equals(stated)) {
      notes.add(
          "subject-differs", "the Subject names another draft or revision", inSubject.toString());
    }
    return stated;
  }

  /** The draft and revision at the beginning of a text like {@code draft-a-b-03.txt, .ps}. */
  private static @Nullable DraftVersion version(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ',') {
      end++;
    }
    if (end == 0) {
      return null;
    }
    try {
      int dash = end - TXT.length() - 3;
      if (dash > 0
          && text.startsWith(TXT, end - TXT.length())
          && text.charAt(dash) == '-'
          && Ascii.isDigit(text.charAt(dash + 1))
          && Ascii.isDigit(text.charAt(dash + 2))
          && text.startsWith("draft-")) {
        int revision = (text.charAt(dash + 1) - '0') * 10 + text.charAt(dash + 2) - '0';
        return DraftName.of(text.substring(0, dash)).at(Revision.of(revision));
      }
    } catch (IllegalArgumentException unusual) {
      // Read leniently below.
    }
    try {
      return DraftVersion.parse(text.substring(0, end));
    } catch (IllegalArgumentException noVersion) {
      return null;
    }
  }

  private void readFields(InternetDraftBuilder draft, Notes notes) {
    AuthorList authors = authors();
    draft.authors(authors.authors()).moreAuthors(authors.others());
    if (authors.authors().isEmpty()) {
      notes.add("authors-missing", "the announcement states no authors");
    }
    int pages = fields.number(Label.PAGES);
    if (pages > 0) {
      draft.pages(pages);
    } else if (!fields.value(Label.PAGES).isEmpty()) {
      notes.add("pages-unreadable", "not a number of pages", fields.value(Label.PAGES));
    }
    String date = fields.value(fields.has(Label.DATES) ? Label.DATES : Label.DATE);
    if (!date.isEmpty()) {
      Optional<PublicationDate> read = PublicationDate.tryParse(date);
      if (read.isPresent()) {
        draft.date(read);
      } else {
        notes.add("document-date-unreadable", "not a date", date);
      }
    }
  }

  private AuthorList authors() {
    if (fields.has(Label.AUTHOR_S)) {
      return AuthorList.of(fields.valueLines(Label.AUTHOR_S));
    }
    List<String> lines =
        fields.valueLines(fields.has(Label.AUTHORS) ? Label.AUTHORS : Label.AUTHOR);
    return AuthorList.onePerLine(lines);
  }

  private void readGroup(Lines lines, int from, InternetDraftBuilder draft) {
    boolean typeWordMayBeMissing =
        (fields.has(Label.AUTHOR) || fields.has(Label.AUTHORS)) && !isIndented(lines, from);
    byte[] data = lines.data();
    int end = lines.start(fields.start());
    int start = afterFileName(data, lines.start(from), end);
    GroupMemory.Owner owner = groups.get(data, start, end, typeWordMayBeMissing);
    if (owner == null) {
      String opening = lines.joined(from, fields.start());
      owner = new GroupMemory.Owner(GroupSentence.workItem(opening, typeWordMayBeMissing));
      groups.put(data, start, end, typeWordMayBeMissing, owner);
    }
    if (owner.group() != null) {
      draft.group(owner.group());
    }
  }

  /** What follows the name of the draft in today's opening says the same for a whole group. */
  private static int afterFileName(byte[] data, int from, int end) {
    int i = Ascii.skipBlanks(data, from, end);
    if (!Ascii.startsWith(data, i, end, INTERNET_DRAFT)) {
      return from;
    }
    i += INTERNET_DRAFT.length();
    while (i < end && data[i] > ' ') {
      i++;
    }
    return i;
  }

  /** Until February 2016 the work item sentence stood on a line of its own after one blank. */
  private boolean isIndented(Lines lines, int from) {
    for (int line = from; line < fields.start(); line++) {
      if (Ascii.startsWith(lines.data(), lines.start(line), lines.end(line), " This draft is")) {
        return true;
      }
    }
    return false;
  }

  private int readAbstract(Lines lines, int to, InternetDraftBuilder draft, Notes notes) {
    int from = fields.end();
    while (from < to && lines.isBlank(from)) {
      from++;
    }
    int end = from;
    while (end < to && !endsAbstract(lines, end)) {
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

  private static boolean endsAbstract(Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    if (start == end) {
      return false;
    }
    switch (lines.data()[start]) {
      case 'A', 'B', 'F', 'I', 'P', 'T', '_', '-' -> {
        for (String marker : AFTER_ABSTRACT) {
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

  private static void readLinks(Lines lines, int from, int to, IdActionBuilder into) {
    boolean html = false;
    boolean diff = false;
    for (int line = from; line + 1 < to && !(html && diff); line++) {
      if (!html && lines.startsWith(line, "There") && mentionsHtml(lines, line)) {
        into.htmlUrl(address(lines.string(line + 1)));
        html = true;
      } else if (!diff && lines.startsWith(line, "A diff from")) {
        into.diffUrl(address(lines.string(line + 1)));
        diff = true;
      }
    }
  }

  private static boolean mentionsHtml(Lines lines, int line) {
    int end = lines.end(line);
    for (int i = lines.start(line); i < end; i++) {
      if (Ascii.lower(lines.data()[i]) == 'h'
          && Ascii.startsWithIgnoringCase(lines.data(), i, end, "html")) {
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
