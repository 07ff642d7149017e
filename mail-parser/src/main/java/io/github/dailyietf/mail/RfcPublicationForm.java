package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.mail.LabelLine.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Announcements of RFCs of every era since 1993. Not thread-safe. */
final class RfcPublicationForm {

  private static final String[] OTHER_SERIES = {"STD", "BCP", "FYI", "IEN"};
  private static final Set<Label> LABELS =
      Fields.labels(
          Label.TITLE,
          Label.AUTHOR,
          Label.AUTHORS,
          Label.AUTHOR_S,
          Label.STATUS,
          Label.STREAM,
          Label.DATE,
          Label.MAILBOX,
          Label.PAGES,
          Label.CHARACTERS,
          Label.UPDATES,
          Label.OBSOLETES,
          Label.SEE_ALSO,
          Label.SEEALSO,
          Label.UPDATES_OBSOLETES,
          Label.UPDATES_OBSOLETES_SEEALSO,
          Label.UPDATES_OBSOLETES_SEE_ALSO,
          Label.ID_TAG,
          Label.URL,
          Label.DOI);
  private static final Set<Label> LAST = Fields.labels(Label.DOI);

  private final Fields fields = new Fields();
  private final AbstractText abstractText = new AbstractText();

  /**
   * Reads the announcement into the builder.
   *
   * @param subjectRest the Subject without list tags: {@code BCP 244, RFC 9874 on ...}
   * @return false if neither the text nor the Subject gives the number of an RFC
   */
  boolean read(BodyText body, String subjectRest, RfcPublicationBuilder into, Notes notes) {
    boolean labelled = fields.read(body, LABELS, LAST);
    boolean read = read(labelled, subjectRest, into, notes);
    fields.release();
    return read;
  }

  private boolean read(
      boolean labelled, String subjectRest, RfcPublicationBuilder into, Notes notes) {
    Lines lines = fields.lines();
    RfcHeading heading = RfcHeading.of(subjectRest);
    RfcHeading stated =
        labelled ? RfcHeading.above(lines, fields.textStart(), fields.start()) : RfcHeading.NONE;
    RfcNumber number = stated.number() != null ? stated.number() : heading.number();
    if (number == null) {
      return false;
    }
    if (heading.number() != null && !heading.number().equals(number)) {
      notes.add("subject-differs", "the Subject names another RFC", heading.number().toString());
    }
    RfcBuilder rfc = Rfc.builder().number(number);
    String title = fields.value(Label.TITLE);
    rfc.title(title.isEmpty() || isBroken(title, heading.title()) ? heading.title() : title);
    Set<SubSeries> subSeries = new LinkedHashSet<>(stated.subSeries());
    subSeries.addAll(heading.subSeries());
    if (labelled) {
      readFields(rfc, subSeries, notes);
      into.url(stated(Label.URL));
      readText(lines, fields.textEnd(), rfc, into, notes);
    } else {
      notes.add("fields-missing", "no labelled fields in the announcement of an RFC");
    }
    into.rfc(rfc.addAllSubSeries(subSeries).build());
    return true;
  }

  /** True for a title with a line break behind a hyphen, which the Subject does not have. */
  private static boolean isBroken(String title, String inSubject) {
    return title.indexOf("- ") > 0
        && title.length() > inSubject.length()
        && TitleText.same(title, inSubject);
  }

  private Optional<String> stated(Label label) {
    String value = fields.value(label);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private void readFields(RfcBuilder rfc, Set<SubSeries> subSeries, Notes notes) {
    if (fields.value(Label.TITLE).isEmpty()) {
      notes.add("title-missing", "the announcement states no title");
    }
    Label author =
        fields.has(Label.AUTHOR)
            ? Label.AUTHOR
            : fields.has(Label.AUTHORS) ? Label.AUTHORS : Label.AUTHOR_S;
    List<String> names = fields.valueLines(author);
    AuthorList authors = AuthorList.ofRfc(names);
    rfc.authors(authors.authors());
    if (authors.authors().isEmpty()) {
      notes.add("authors-missing", "the announcement states no authors");
    }
    if (authors.others()) {
      notes.add("authors-incomplete", "the announcement does not name all authors");
    }
    rfc.status(stated(Label.STATUS));
    stated(Label.STREAM).ifPresent(stream -> rfc.stream(DocumentStream.parse(stream)));
    int pages = fields.number(Label.PAGES);
    if (pages > 0) {
      rfc.pages(pages);
    } else if (!fields.value(Label.PAGES).isEmpty()) {
      notes.add("pages-unreadable", "not a number of pages", fields.value(Label.PAGES));
    }
    String date = fields.value(Label.DATE);
    Optional<PublicationDate> read = PublicationDate.tryParse(date);
    rfc.date(read);
    if (read.isEmpty() && !date.isEmpty()) {
      notes.add("document-date-unreadable", "not a date", date);
    }
    rfc.doi(stated(Label.DOI));
    rfc.updates(numbers(fields.value(Label.UPDATES)));
    rfc.obsoletes(numbers(fields.value(Label.OBSOLETES)));
    readRelations(subSeries, notes);
    readDraft(rfc, notes);
  }

  private void readRelations(Set<SubSeries> subSeries, Notes notes) {
    for (Label label : new Label[] {Label.SEE_ALSO, Label.SEEALSO}) {
      for (DocumentReference reference : DocumentReference.findAll(fields.value(label))) {
        if (reference instanceof SubSeries series) {
          subSeries.add(series);
        }
      }
    }
    for (Label label :
        new Label[] {
          Label.UPDATES_OBSOLETES, Label.UPDATES_OBSOLETES_SEEALSO, Label.UPDATES_OBSOLETES_SEE_ALSO
        }) {
      String value = fields.value(label);
      if (!numbers(value).isEmpty()) {
        notes.add("relation-unclear", "one field for Updates and Obsoletes has a number", value);
      }
    }
  }

  private void readDraft(RfcBuilder rfc, Notes notes) {
    String tag = fields.value(Label.ID_TAG);
    if (tag.startsWith("draft-")) {
      try {
        DraftVersion version = DraftVersion.parse(tag);
        rfc.draft(version.name()).draftRevision(version.revision());
      } catch (IllegalArgumentException noRevision) {
        readDraftName(tag, rfc, notes);
      }
    }
  }

  private static void readDraftName(String tag, RfcBuilder rfc, Notes notes) {
    try {
      rfc.draft(DraftName.parse(tag));
    } catch (IllegalArgumentException noName) {
      notes.add("draft-unreadable", "the I-D Tag is not the name of a draft", tag);
    }
  }

  /** The RFC numbers in {@code RFC1738, RFC 3032 (STD 7),1115}. */
  private static Set<RfcNumber> numbers(String value) {
    Set<RfcNumber> numbers = new LinkedHashSet<>();
    int i = 0;
    while (i < value.length()) {
      boolean other = isOfOtherSeries(value, i);
      int digits = 0;
      int number = 0;
      while (i < value.length() && Ascii.isDigit(value.charAt(i))) {
        number = digits < 6 ? number * 10 + value.charAt(i) - '0' : number;
        digits++;
        i++;
      }
      if (digits > 0 && digits <= 5 && number > 0 && !other) {
        numbers.add(RfcNumber.of(number));
      }
      i++;
    }
    return numbers;
  }

  /** True for a number that stands behind the name of a series that is not that of the RFCs. */
  private static boolean isOfOtherSeries(String value, int at) {
    int end = at > 0 && value.charAt(at - 1) == ' ' ? at - 1 : at;
    for (String series : OTHER_SERIES) {
      if (value.regionMatches(end - series.length(), series, 0, series.length())) {
        return true;
      }
    }
    return false;
  }

  private void readText(
      Lines lines, int to, RfcBuilder rfc, RfcPublicationBuilder into, Notes notes) {
    RfcEnding ending = RfcEnding.of(lines, fields.end(), to);
    @Nullable String text = abstractText.readIndented(lines, fields.end(), ending.line());
    if (text == null) {
      notes.add("abstract-missing", "the announcement has no abstract");
    } else {
      rfc.abstractText(text);
    }
    if (ending.group() != null) {
      rfc.group(ending.group());
    }
    StandardLevel declared = ending.declaredLevel();
    if (declared != null) {
      into.declaredLevel(declared);
    }
    StandardLevel level = level(ending);
    if (level != null) {
      rfc.level(level);
    }
  }

  private @Nullable StandardLevel level(RfcEnding ending) {
    if (ending.declaredLevel() != null) {
      return ending.declaredLevel();
    }
    String status = fields.value(Label.STATUS);
    if (status.isEmpty() || status.equalsIgnoreCase("Standards Track")) {
      return ending.paragraphLevel();
    }
    return StandardLevel.parse(status);
  }
}
