package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.IdEra.A;
import static io.github.dailyietf.mail.IdEra.B;
import static io.github.dailyietf.mail.IdEra.C;
import static io.github.dailyietf.mail.IdEra.D;
import static io.github.dailyietf.mail.IdEra.E;
import static io.github.dailyietf.mail.IdEra.F;
import static io.github.dailyietf.mail.IdEra.G_2011;
import static io.github.dailyietf.mail.IdEra.G_2012;
import static io.github.dailyietf.mail.IdEra.G_2013;
import static io.github.dailyietf.mail.IdEra.G_2016;
import static io.github.dailyietf.mail.IdEra.G_2017;
import static io.github.dailyietf.mail.IdEra.G_2022;
import static io.github.dailyietf.mail.IdEra.H;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupBuilder;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.mail.PrintedMail.Field;
import io.github.dailyietf.mail.PrintedMail.TransferEncoding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mails titled {@code I-D Action} of one era. */
final class IdActionLayout implements AnnouncementPrinter.Layout<IdAction> {

  /** How the sentences of 2017 and later name the kind of a group. */
  private static final List<String> TYPE_WORDS =
      List.of("WG", "RG", "AG", "RAG", "BOF", "Team", "Program", "Area", "IAB", "ISE");

  private final IdEra era;

  IdActionLayout(IdEra era) {
    this.era = era;
  }

  @Override
  public IdAction expressible(IdAction value) {
    InternetDraft draft = value.draft();
    Instant sent = value.sentAt().orElseGet(() -> dateForm().afternoon(era.typicalDay()));
    IdActionBuilder said =
        IdAction.builder()
            .subject(subjectMark() + draft.version() + ".txt")
            .originator(from())
            .sentAt(sent.truncatedTo(ChronoUnit.SECONDS))
            .messageId(value.messageId().orElseGet(() -> messageId(value, sent)));
    if (era.from(D)) {
      said.listId(value.listId());
    }
    if (era.from(G_2013)) {
      said.archivedAt(value.archivedAt());
    }
    if (era.from(G_2011)) {
      said.htmlUrl(value.htmlUrl()).diffUrl(value.diffUrl());
    }
    return said.draft(expressible(draft)).build();
  }

  private InternetDraft expressible(InternetDraft draft) {
    InternetDraftBuilder said =
        InternetDraft.builder()
            .name(draft.name())
            .revision(draft.revision())
            .title(NormalText.collapsed(draft.title()))
            .pages(draft.pages())
            .date(draft.date().filter(date -> era.from(D) || date.day().isPresent()))
            .group(draft.group().flatMap(this::expressible));
    String text = NormalText.abstractText(draft.abstractText().orElse(""), era.from(G_2011));
    if (!text.isEmpty()) {
      said.abstractText(text);
    }
    boolean firstOnly = era == E && draft.authors().size() > 2;
    List<Author> authors = firstOnly ? draft.authors().subList(0, 1) : draft.authors();
    authors.forEach(author -> said.addAuthor(Author.of(NormalText.collapsed(author.name()))));
    return said.moreAuthors(firstOnly || !era.from(F) && draft.moreAuthors()).build();
  }

  private Optional<Group> expressible(Group group) {
    boolean research = group.type().equals(Optional.of(GroupType.RESEARCH_GROUP));
    String body = group.organization().orElse(research ? "IRTF" : "IETF");
    if (!body.equals("IETF") && !body.equals("IRTF")) {
      return Optional.empty();
    }
    GroupBuilder said = Group.builder().name(NormalText.collapsed(group.name())).organization(body);
    if (!era.from(G_2016)) {
      boolean working = group.type().equals(Optional.of(GroupType.WORKING_GROUP));
      return working && body.equals("IETF")
          ? Optional.of(said.type(group.type()).build())
          : Optional.empty();
    }
    if (era == G_2016) {
      return Optional.of(said.organization("IETF").build());
    }
    said.type(group.type().filter(type -> TYPE_WORDS.contains(type.label())));
    if (era.from(G_2022)) {
      said.acronym(group.acronym().map(acronym -> acronym.toLowerCase(Locale.ROOT)));
    }
    return Optional.of(said.build());
  }

  @Override
  public PrintedMail print(IdAction action) {
    String text = text(action);
    if (!era.from(F)) {
      return PrintedMail.multipart(header(action), text, IdActionTail.externalBody(action, era));
    }
    TransferEncoding encoding =
        era.from(G_2011) && !era.from(G_2016)
            ? TransferEncoding.QUOTED_PRINTABLE
            : PrintedMail.isAscii(text) ? TransferEncoding.SEVEN_BIT : TransferEncoding.EIGHT_BIT;
    return PrintedMail.plain(header(action), text).encoded(encoding);
  }

  private List<Field> header(IdAction action) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("From", from()));
    fields.add(new Field("To", to()));
    if (era == A) {
      fields.add(new Field("Sender", "ietf-announce-request@IETF.CNRI.Reston.VA.US"));
      fields.add(new Field("Reply-to", from()));
    }
    if (era.from(F)) {
      fields.add(new Field("X-Test-IDTracker", "no"));
    }
    if (era.from(G_2013)) {
      fields.add(new Field("Auto-Submitted", "auto-generated"));
      fields.add(new Field("Precedence", "bulk"));
    }
    fields.add(new Field("Message-ID", "<" + action.messageId().orElseThrow() + ">"));
    fields.add(new Field("Date", dateForm().text(action.sentAt().orElseThrow())));
    fields.add(new Field("Subject", action.subject()));
    action.listId().ifPresent(id -> fields.add(new Field("List-Id", "<" + id + ">")));
    action.archivedAt().ifPresent(at -> fields.add(new Field("Archived-At", "<" + at + ">")));
    return fields;
  }

  private String subjectMark() {
    return era.from(F) ? "I-D Action: " : era == E ? "I-D Action:" : "I-D ACTION:";
  }

  private String from() {
    return switch (era) {
      case A -> "Internet-Drafts@CNRI.Reston.VA.US";
      case B -> "Internet-Drafts@ns.ietf.org";
      case C, D, E -> "Internet-Drafts@ietf.org";
      default -> "internet-drafts@ietf.org";
    };
  }

  private String to() {
    return switch (era) {
      case A -> "IETF-Announce: ;";
      case B -> "IETF-Announce@ns.ietf.org";
      case C -> "IETF-Announce:;";
      default -> "i-d-announce@ietf.org";
    };
  }

  private DateForm dateForm() {
    return switch (era) {
      case A -> DateForm.TWO_DIGIT_YEAR;
      case B, C, D -> DateForm.EASTERN;
      case E -> DateForm.PACIFIC_NAMED;
      default -> DateForm.PACIFIC;
    };
  }

  private String messageId(IdAction action, Instant sent) {
    String digits =
        DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(sent.atOffset(ZoneOffset.UTC));
    int number = action.draft().version().hashCode() & 0xFFFF;
    return switch (era) {
      case A -> digits.substring(2, 12) + ".aa" + number + "@IETF.CNRI.Reston.VA.US";
      case B, C, D -> digits.substring(0, 12) + ".LAA" + number + "@ietf.org";
      case E -> digits + "." + number + "3A67FA@core3.amsl.com";
      default -> digits + "." + number + ".66933.idtracker@ietfa.amsl.com";
    };
  }

  private String text(IdAction action) {
    InternetDraft draft = action.draft();
    StringBuilder out = new StringBuilder();
    if (era.from(G_2011) && era != H) {
      out.append('\n');
    }
    out.append(opening(draft)).append('\n');
    if (era == E) {
      out.append('\n');
    }
    appendFields(out, draft);
    String text = draft.abstractText().orElse("");
    if (era.from(G_2011)) {
      out.append(era == H ? "\nAbstract:\n\n" : "\nAbstract:\n");
      out.append(text.isEmpty() ? "" : NormalText.indented(text, 3, 3));
    } else {
      out.append(era == B || era == C || era == D ? "\t\n" : "\n");
      int others = era == C ? 3 : era == D ? 5 : 0;
      out.append(text.isEmpty() ? "" : NormalText.indented(text, 0, others));
    }
    out.append('\n').append(IdActionTail.text(action, era));
    return out.toString();
  }

  private String opening(InternetDraft draft) {
    Optional<String> owner = draft.group().map(this::owner);
    if (era == H) {
      String first = "Internet-Draft " + draft.version() + ".txt is now available.";
      String all = first + owner.map(o -> " It is a work item of the " + o).orElse("");
      return NormalText.wrapped(all, 0, 77, "\n") + "\n";
    }
    String adjective = era == A && !draft.revision().initial() ? "Revised" : "New";
    String first =
        "A " + adjective + " Internet-Draft is available from the on-line Internet-Drafts";
    String subject = era == G_2022 ? "This Internet-Draft" : "This draft";
    String sentence = owner.map(o -> subject + " is a work item of the " + o).orElse("");
    return switch (era) {
      case A -> {
        String all = (first + " directories. " + sentence).strip();
        String lines = NormalText.wrapped(all, 0, 74, " \n");
        int last = lines.lastIndexOf('\n') + 1;
        yield lines.substring(0, last) + NormalText.padded(lines.substring(last), 75) + "\n";
      }
      case D -> first + "\ndirectories.\n" + sentence + "\n";
      case F -> first + " directories." + (sentence.isEmpty() ? "" : " " + sentence) + "\n";
      case G_2011, G_2012, G_2013 -> first + " directories.\n " + sentence + "\n";
      default -> first + " directories.\n" + sentence + "\n";
    };
  }

  /** {@code Inter-Domain Routing (IDR) WG of the IETF.}, as the era writes it. */
  private String owner(Group group) {
    String acronym =
        group.acronym().map(word -> " (" + word.toUpperCase(Locale.ROOT) + ")").orElse("");
    String type =
        era.from(G_2017)
            ? group.type().map(word -> " " + word.label()).orElse("")
            : era == G_2016 ? "" : " Working Group";
    return group.name() + acronym + type + " of the " + group.organization().orElseThrow() + ".";
  }

  private void appendFields(StringBuilder out, InternetDraft draft) {
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
