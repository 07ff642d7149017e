package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.IdEra.A;
import static io.github.dailyietf.mail.IdEra.B;
import static io.github.dailyietf.mail.IdEra.C;
import static io.github.dailyietf.mail.IdEra.D;
import static io.github.dailyietf.mail.IdEra.E;
import static io.github.dailyietf.mail.IdEra.F;
import static io.github.dailyietf.mail.IdEra.G_2011;
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
import io.github.dailyietf.mail.PrintedMail.TransferEncoding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mails titled {@code I-D Action} of one era. */
final class IdActionLayout implements AnnouncementPrinter.Layout<IdAction> {

  /** How the sentences of 2017 and later name the kind of a group. */
  private static final List<String> TYPE_WORDS =
      List.of("WG", "RG", "AG", "RAG", "BOF", "Team", "Program", "Area", "IAB", "ISE");

  private final IdEra era;
  private final IdActionHeader header;

  IdActionLayout(IdEra era) {
    this.era = era;
    this.header = new IdActionHeader(era);
  }

  @Override
  public IdAction expressible(IdAction value) {
    InternetDraft draft = value.draft();
    Instant sent = value.sentAt().orElseGet(() -> header.dateForm().afternoon(era.typicalDay()));
    IdActionBuilder said =
        IdAction.builder()
            .subject(header.subjectMark() + draft.version() + ".txt")
            .originator(header.from())
            .sentAt(sent.truncatedTo(ChronoUnit.SECONDS))
            .messageId(value.messageId().orElseGet(() -> header.messageId(value, sent)));
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
      return PrintedMail.multipart(
          header.fields(action), text, IdActionTail.externalBody(action, era));
    }
    TransferEncoding encoding =
        era.from(G_2011) && !era.from(G_2016)
            ? TransferEncoding.QUOTED_PRINTABLE
            : PrintedMail.isAscii(text) ? TransferEncoding.SEVEN_BIT : TransferEncoding.EIGHT_BIT;
    return PrintedMail.plain(header.fields(action), text).encoded(encoding);
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
    new IdActionFields(era).append(out, draft);
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
    return era == F ? escaped(out.toString()) : out.toString();
  }

  /** The era's template was taken for one of web pages. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
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
}
