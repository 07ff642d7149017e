package io.github.dailyietf.mail;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The block of labelled fields in the announcement of an RFC. */
final class RfcFields {

  private static final int VALUE_COLUMN = 20;

  /** Between the lines of one value. */
  private static final String NEXT = "\n" + " ".repeat(VALUE_COLUMN);

  private final RfcEra era;
  private final StringBuilder out;

  RfcFields(RfcEra era, StringBuilder out) {
    this.era = era;
    this.out = out;
  }

  void append(RfcPublication publication) {
    Rfc rfc = publication.rfc();
    field("Title", title(rfc.title()));
    field(era == RfcEra.R2 ? "Author(s)" : "Author", authors(rfc.authors()));
    rfc.status().ifPresent(status -> field("Status", status));
    rfc.stream().ifPresent(stream -> field("Stream", stream.label()));
    rfc.date().ifPresent(date -> field("Date", date(date)));
    field("Mailbox", mailboxes(rfc.authors()));
    field("Pages", rfc.pages().isPresent() ? rfc.pages().getAsInt() + "" : "");
    if (!era.from(RfcEra.R5)) {
      int characters = rfc.pages().orElse(1) * 2417;
      boolean thousands = !era.from(RfcEra.R2);
      field("Characters", String.format(Locale.ROOT, thousands ? "%,d" : "%d", characters));
    }
    appendRelations(rfc);
    if (era.from(RfcEra.R2)) {
      rfc.draft()
          .ifPresentOrElse(
              draft -> {
                String revision = rfc.draftRevision().map(r -> "-" + r).orElse("");
                out.append('\n');
                field("I-D Tag", draft + revision + (era == RfcEra.R6 ? "" : ".txt"));
              },
              () -> {
                out.append('\n');
                field("I-D Tag", era.from(RfcEra.R4) ? "No draft string present.txt" : ".txt");
              });
    }
    publication.url().ifPresent(url -> lastField("URL", url));
    rfc.doi().ifPresent(doi -> lastField("DOI", doi));
  }

  private void appendRelations(Rfc rfc) {
    boolean none = rfc.obsoletes().isEmpty() && rfc.updates().isEmpty();
    if (!rfc.obsoletes().isEmpty()) {
      field("Obsoletes", numbers(rfc.obsoletes()));
    }
    if (!rfc.updates().isEmpty()) {
      field("Updates", numbers(rfc.updates()));
    }
    if (era.from(RfcEra.R2) && era != RfcEra.R6 && !rfc.subSeries().isEmpty()) {
      none = false;
      String series =
          rfc.subSeries().stream().map(Object::toString).collect(Collectors.joining(", "));
      field(era == RfcEra.R2 ? "SeeAlso" : "See Also", series);
    }
    if (none && era == RfcEra.R1) {
      out.append("        Updates/Obsoletes:  None\n");
    } else if (none && era.from(RfcEra.R2) && era != RfcEra.R6) {
      String also = era == RfcEra.R3 ? "See Also" : "SeeAlso";
      out.append("        Updates/Obsoletes/").append(also).append(":   None\n");
    }
  }

  private void lastField(String label, String value) {
    out.append('\n');
    field(label, value);
  }

  /** In R2 some labels are followed by tabs. */
  private void field(String label, String value) {
    boolean tab = era == RfcEra.R2 && (label.equals("Pages") || label.equals("Author(s)"));
    String name = tab ? label + ":\t" : NormalText.padded(label + ":", 12);
    out.append("        ").append(name).append(value).append('\n');
  }

  /** Since 2010 broken by the number of words, before by width. */
  private String title(String title) {
    if (era == RfcEra.R6) {
      return title;
    }
    if (!era.from(RfcEra.R4)) {
      return NormalText.wrapped(title, VALUE_COLUMN, 72, NEXT);
    }
    StringBuilder lines = new StringBuilder();
    int words = 1;
    for (String word : title.split(" ", -1)) {
      lines.append(words++ % 6 == 0 ? NEXT : "").append(word).append(' ');
    }
    return lines.toString();
  }

  private String authors(List<Author> authors) {
    StringBuilder lines = new StringBuilder();
    int column = VALUE_COLUMN;
    for (int i = 0; i < authors.size(); i++) {
      String name = authors.get(i).printed();
      if (i > 0) {
        boolean narrow = column + name.length() > 70;
        boolean next =
            switch (era) {
              case R5_2025, R6 -> true;
              case R4, R4_2015, R5 -> i % 2 == 0;
              default -> narrow;
            };
        boolean glued = era.from(RfcEra.R4) && !next;
        lines.append(next ? "," + NEXT : glued ? "," : ", ");
        column = next ? VALUE_COLUMN : column;
      }
      lines.append(name);
      column += name.length() + 2;
    }
    return lines.toString();
  }

  /** Addresses that are not known are made up. */
  private static String mailboxes(List<Author> authors) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < authors.size(); i++) {
      String address = authors.get(i).email().orElse("author" + (i + 1) + "@example.org");
      lines.append(i == 0 ? "" : "," + NEXT).append(address);
    }
    return lines.toString();
  }

  private String numbers(List<RfcNumber> numbers) {
    boolean glued = era == RfcEra.R3 || era == RfcEra.R4;
    return numbers.stream()
        .map(number -> (glued ? "RFC" : "RFC ") + number.value())
        .collect(Collectors.joining(era == RfcEra.R5 ? "," : ", "));
  }

  private static String date(PublicationDate date) {
    LocalDate day = date.earliest();
    String pattern =
        switch (date.precision()) {
          case DAY -> "d MMMM yyyy";
          case MONTH -> "MMMM yyyy";
          case YEAR -> "yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
