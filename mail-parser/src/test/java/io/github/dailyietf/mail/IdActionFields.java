package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.IdEra.A;
import static io.github.dailyietf.mail.IdEra.D;
import static io.github.dailyietf.mail.IdEra.E;
import static io.github.dailyietf.mail.IdEra.F;
import static io.github.dailyietf.mail.IdEra.G_2013;
import static io.github.dailyietf.mail.IdEra.H;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The block of labelled fields in the announcement of a draft. */
final class IdActionFields {

  private final IdEra era;

  IdActionFields(IdEra era) {
    this.era = era;
  }

  void append(StringBuilder out, InternetDraft draft) {
    boolean one = draft.authors().size() == 1;
    String authors = !era.from(G_2013) ? "Author(s)" : one ? "Author" : "Authors";
    String title = draft.title();
    if (!era.from(D)) {
      title = NormalText.wrapped(title, 26, 75, "\n" + " ".repeat(26));
    }
    out.append(label("Title")).append(era == A ? NormalText.padded(title, 56) : title);
    out.append('\n').append(label(authors)).append(authors(draft)).append('\n');
    out.append(label(era == H ? "Name" : "Filename")).append(draft.version()).append(".txt\n");
    out.append(label("Pages"));
    draft.pages().ifPresent(out::append);
    out.append('\n').append(label(era == H ? "Dates" : "Date"));
    draft.date().ifPresent(date -> out.append(date(date)));
    out.append('\n');
  }

  private String label(String label) {
    boolean blanks = era.from(G_2013);
    return switch (era) {
      case A -> " ".repeat(7) + NormalText.padded(label, 10) + ": ";
      case B, C, D -> "\t" + label + (label.length() < 8 ? "\t\t: " : "\t: ");
      case H -> "   " + NormalText.padded(label + ":", 9);
      default -> {
        boolean early = label.equals("Title") || label.startsWith("Author");
        yield (blanks && early ? " ".repeat(8) : "\t") + NormalText.padded(label, 16) + ": ";
      }
    };
  }

  private String authors(InternetDraft draft) {
    List<String> names = new ArrayList<>(draft.authors().stream().map(Author::name).toList());
    if (era.from(F)) {
      return String.join("\n" + " ".repeat(era == H ? 12 : 26), names);
    }
    if (draft.moreAuthors()) {
      names.add("et al.");
    }
    StringBuilder out = new StringBuilder();
    int column = 26;
    for (String name : names) {
      boolean first = out.length() == 0;
      if (!first && column + name.length() > 72) {
        out.append(",\n").append(" ".repeat(26));
        column = 26;
      } else if (!first) {
        out.append(", ");
      }
      out.append(name);
      column += name.length() + 2;
    }
    return out.toString();
  }

  private String date(PublicationDate date) {
    if (era.from(E) || date.day().isEmpty()) {
      return date.toString();
    }
    LocalDate day = date.day().get();
    boolean shortYear = day.getYear() >= 1950 && day.getYear() < 2050;
    String pattern =
        switch (era) {
          case A -> "MM/dd/yyyy";
          case D -> "yyyy-M-d";
          default -> shortYear ? "dd-MMM-yy" : "dd-MMM-yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
