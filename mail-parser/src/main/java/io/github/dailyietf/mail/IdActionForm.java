package io.github.dailyietf.mail;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.mail.LabelLine.Label;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of Internet-Drafts of every era since 1993: {@code A New Internet-Draft is
 * available}, {@code A Revised ...} and {@code Internet-Draft ... is now available}. Read in steps,
 * so that several can be read step by step; see {@link Workbench}. Not thread-safe.
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

  /** Below the abstract; the footer of a list may be among them. */
  private static final int LAST_LINES = 24;

  private static final byte[] INTERNET_DRAFT = Ascii.bytes("Internet-Draft ");
  private static final String TXT = ".txt";

  private final Fields fields;
  private final IdActionEnding ending;
  private final GroupMemory groups;

  /** Most drafts are of the same day as the one before. */
  private final Remembered<PublicationDate> lastDate;

  private boolean labelled;
  private @Nullable InternetDraftBuilder draft;

  IdActionForm() {
    fields = new Fields();
    ending = new IdActionEnding();
    groups = new GroupMemory();
    lastDate = new Remembered<>();
  }

  /** One that knows what another learns, for another announcement of the same list. */
  IdActionForm(IdActionForm like) {
    fields = new Fields(like.fields);
    ending = like.ending;
    groups = like.groups;
    lastDate = like.lastDate;
  }

  /** First step: finds the labelled fields. */
  void findFields(BodyText body) {
    labelled = fields.read(body, LABELS, LAST);
    Lines unescaped =
        labelled && fields.has(Label.AUTHOR_S)
            ? WebEscapes.undone(fields.lines(), fields.textStart(), fields.textEnd())
            : null;
    if (unescaped != null) {
      labelled = fields.read(unescaped, 0, unescaped.count(), LABELS, LAST);
    }
  }

  /**
   * Second step: which draft it is.
   *
   * @param subjectRest the Subject after {@code I-D Action:}
   */
  void readVersion(String subjectRest, Notes notes) {
    DraftVersion version = labelled ? stated(subjectRest, notes) : version(subjectRest);
    if (version == null) {
      draft = null;
      return;
    }
    String title = fields.value(Label.TITLE);
    draft = InternetDraft.builder().name(version.name()).revision(version.revision()).title(title);
    if (!labelled) {
      notes.add("fields-missing", "no labelled fields in the announcement of a draft");
    } else if (title.isEmpty()) {
      notes.add("title-missing", "the announcement states no title");
    }
  }

  /** Third step: what the labelled fields say. */
  void readFields(Notes notes) {
    if (labelled && draft != null) {
      readFields(draft, notes);
    }
  }

  /** Fourth step: whose work it is. */
  void readGroup() {
    if (labelled && draft != null) {
      readGroup(fields.lines(), fields.textStart(), fields.textEnd(), draft);
    }
  }

  /** Fifth step: the abstract and what follows it. */
  void readEnding(IdActionBuilder into, Notes notes) {
    if (labelled && draft != null) {
      Lines lines = fields.lines();
      int to = fields.textEnd();
      int afterAbstract = ending.readAbstract(lines, fields.end(), to, draft, notes);
      IdActionEnding.readLinks(lines, afterAbstract, to, into);
    }
  }

  /**
   * Last step: the draft, or null if neither the text nor the Subject names it and its revision.
   */
  @Nullable InternetDraft draft() {
    return draft == null ? null : draft.build();
  }

  /** Lets go of the text and the draft. */
  void release() {
    fields.release();
    draft = null;
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
      // The secretariat's own tool left out the revision.
      if (!file.isEmpty() && (inSubject == null || !file.equals(inSubject.name().value()))) {
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
    DraftVersion usual = fileVersion(text);
    if (usual != null) {
      return usual;
    }
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ',') {
      end++;
    }
    if (end == 0) {
      return null;
    }
    String file = text.substring(0, end);
    usual = end < text.length() ? fileVersion(file) : null;
    try {
      return usual != null ? usual : DraftVersion.parse(file);
    } catch (IllegalArgumentException noVersion) {
      return null;
    }
  }

  /** What {@code draft-a-b-03.txt} names; null for texts of any other form. */
  private static @Nullable DraftVersion fileVersion(String text) {
    int dash = text.length() - TXT.length() - 3;
    if (dash <= 0
        || !text.endsWith(TXT)
        || text.charAt(dash) != '-'
        || !Ascii.isDigit(text.charAt(dash + 1))
        || !Ascii.isDigit(text.charAt(dash + 2))
        || !text.startsWith("draft-")) {
      return null;
    }
    int revision = (text.charAt(dash + 1) - '0') * 10 + text.charAt(dash + 2) - '0';
    try {
      return DraftName.of(text.substring(0, dash)).at(Revision.of(revision));
    } catch (IllegalArgumentException unusual) {
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
    readDate(draft, notes);
  }

  private void readDate(InternetDraftBuilder draft, Notes notes) {
    Label label = fields.has(Label.DATES) ? Label.DATES : Label.DATE;
    PublicationDate same = fields.remembered(label, lastDate);
    if (same != null) {
      draft.date(same);
      return;
    }
    String date = fields.value(label);
    if (!date.isEmpty()) {
      Optional<PublicationDate> read = PublicationDate.tryParse(date);
      if (read.isPresent()) {
        draft.date(read);
        fields.remember(label, lastDate, read.get());
      } else {
        notes.add("document-date-unreadable", "not a date", date);
      }
    }
  }

  private AuthorList authors() {
    if (fields.has(Label.AUTHOR_S)) {
      return AuthorList.of(fields.valueLines(Label.AUTHOR_S));
    }
    return AuthorList.onePerLine(fields, fields.has(Label.AUTHORS) ? Label.AUTHORS : Label.AUTHOR);
  }

  private void readGroup(Lines lines, int from, int to, InternetDraftBuilder draft) {
    boolean typeWordMayBeMissing =
        (fields.has(Label.AUTHOR) || fields.has(Label.AUTHORS)) && !isIndented(lines, from);
    byte[] data = lines.data();
    int end = lines.start(fields.start());
    int start = afterFileName(data, lines.start(from), end);
    GroupMemory.Owner owner = groups.get(lines, start, end, typeWordMayBeMissing);
    if (owner == null) {
      String opening = lines.joined(from, fields.start());
      owner = new GroupMemory.Owner(GroupSentence.workItem(opening, typeWordMayBeMissing));
      groups.put(lines, start, end, typeWordMayBeMissing, owner);
    }
    if (owner.group() != null) {
      boolean whole = typeWordMayBeMissing && namesNoType(owner.group(), lines, to);
      draft.group(whole ? GroupSentence.withoutType(owner.group()) : owner.group());
    }
  }

  /**
   * True if the last word of the sentence belongs to the name of the group: short names of types
   * like {@code WG} stand behind it since July 2017, and the line that tells older mails was last
   * written in March of that year.
   */
  private boolean namesNoType(Group group, Lines lines, int to) {
    if (group.type().isEmpty() || group.acronym().isPresent()) {
      return false;
    }
    int least = Math.max(fields.end(), to - LAST_LINES);
    for (int line = to - 1; line >= least; line--) {
      if (lines.startsWith(line, "There's also a htmlized version available at")) {
        return true;
      }
    }
    return false;
  }

  /** What follows the name of the draft in today's opening says the same for a whole group. */
  private static int afterFileName(byte[] data, int from, int end) {
    int i = Ascii.skipBlanks(data, from, end);
    if (!Ascii.startsWith(data, i, end, INTERNET_DRAFT)) {
      return from;
    }
    i += INTERNET_DRAFT.length;
    while (i < end && data[i] > ' ') {
      i++;
    }
    return i;
  }

  /** Until February 2016 the work item sentence stood on a line of its own after one blank. */
  private boolean isIndented(Lines lines, int from) {
    byte[] data = lines.data();
    for (int line = from; line < fields.start(); line++) {
      int start = lines.start(line);
      if (data[start] == ' ' && Ascii.startsWith(data, start, lines.end(line), " This draft is")) {
        return true;
      }
    }
    return false;
  }
}
