package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.RfcEra.R0;
import static io.github.dailyietf.mail.RfcEra.R1;
import static io.github.dailyietf.mail.RfcEra.R2;
import static io.github.dailyietf.mail.RfcEra.R3;
import static io.github.dailyietf.mail.RfcEra.R4;
import static io.github.dailyietf.mail.RfcEra.R4_2015;
import static io.github.dailyietf.mail.RfcEra.R5_2025;
import static io.github.dailyietf.mail.RfcEra.R6;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.mail.PrintedMail.Field;
import io.github.dailyietf.mail.PrintedMail.TransferEncoding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mails titled {@code RFC ... on ...} of one era. */
final class RfcPublicationLayout implements AnnouncementPrinter.Layout<RfcPublication> {

  private static final int MOST_AUTHORS = 10;

  private final RfcEra era;

  RfcPublicationLayout(RfcEra era) {
    this.era = era;
  }

  @Override
  public RfcPublication expressible(RfcPublication value) {
    Instant sent = value.sentAt().orElseGet(() -> dateForm().afternoon(era.typicalDay()));
    RfcPublicationBuilder said =
        RfcPublication.builder()
            .subject(subject(value.rfc()))
            .originator(from())
            .sentAt(sent.truncatedTo(ChronoUnit.SECONDS))
            .messageId(value.messageId().orElseGet(() -> messageId(value, sent)));
    if (era.from(R2)) {
      said.listId(value.listId());
    }
    if (era.from(R4)) {
      said.archivedAt(value.archivedAt());
    }
    if (era.from(R1)) {
      said.url(value.url());
    }
    Optional<StandardLevel> level = value.declaredLevel().or(value.rfc()::level);
    if (era != R6) {
      said.declaredLevel(level.filter(StandardLevel::standardsTrack));
    }
    return said.rfc(expressible(value.rfc(), level)).build();
  }

  private Rfc expressible(Rfc rfc, Optional<StandardLevel> level) {
    String title = NormalText.collapsed(rfc.title());
    if (title.isEmpty()) {
      throw new IllegalArgumentException("no announcement has an RFC without title: " + rfc);
    }
    RfcBuilder said =
        Rfc.builder()
            .number(rfc.number())
            .title(title)
            .pages(rfc.pages())
            .addAllSubSeries(new LinkedHashSet<>(rfc.subSeries()))
            .addAllUpdates(new LinkedHashSet<>(rfc.updates()))
            .addAllObsoletes(new LinkedHashSet<>(rfc.obsoletes()));
    boolean fewer = era.from(R4) && !era.from(R5_2025);
    rfc.authors().stream()
        .limit(fewer ? MOST_AUTHORS : Long.MAX_VALUE)
        .map(a -> Author.builder().name(NormalText.collapsed(a.name())).editor(a.editor()).build())
        .forEach(said::addAuthor);
    String text = NormalText.abstractText(rfc.abstractText().orElse(""), false);
    if (!text.isEmpty()) {
      said.abstractText(text);
    }
    if (era.from(R1)) {
      said.date(rfc.date());
    }
    if (era.from(R2)) {
      said.group(rfc.group().flatMap(RfcPublicationLayout::expressible));
      said.draft(rfc.draft());
      rfc.draft().ifPresent(draft -> said.draftRevision(rfc.draftRevision()));
    }
    if (era.from(R4)) {
      said.stream(rfc.stream());
    }
    if (era.from(R4_2015)) {
      said.doi(rfc.doi());
    }
    return withLevel(said, rfc, level).build();
  }

  private RfcBuilder withLevel(RfcBuilder said, Rfc rfc, Optional<StandardLevel> level) {
    if (!era.from(R2)) {
      return said.level(level.filter(l -> l.standardsTrack() || RfcStatus.hasParagraph(l)));
    }
    Optional<String> status =
        level
            .map(l -> l.standardsTrack() && era != R6 ? "Standards Track" : l.label())
            .or(rfc::status);
    said.status(status);
    return level.isPresent()
        ? said.level(level)
        : said.level(
            status
                .filter(words -> !words.equalsIgnoreCase("Standards Track"))
                .map(StandardLevel::parse));
  }

  private static Optional<Group> expressible(Group group) {
    Optional<GroupType> type = group.type();
    boolean research = type.equals(Optional.of(GroupType.RESEARCH_GROUP));
    String body = research ? "IRTF" : "IETF";
    boolean stated = research || type.equals(Optional.of(GroupType.WORKING_GROUP));
    return stated && group.organization().orElse(body).equals(body)
        ? Optional.of(
            Group.builder()
                .name(NormalText.collapsed(group.name()))
                .type(type)
                .organization(body)
                .build())
        : Optional.empty();
  }

  @Override
  public PrintedMail print(RfcPublication publication) {
    String text = text(publication);
    if (!era.from(R3)) {
      return PrintedMail.multipart(header(publication), text, externalBody(publication.rfc()));
    }
    return PrintedMail.plain(header(publication), text)
        .encoded(
            PrintedMail.isAscii(text) ? TransferEncoding.SEVEN_BIT : TransferEncoding.EIGHT_BIT);
  }

  private List<Field> header(RfcPublication publication) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("To", to()));
    fields.add(new Field("Subject", publication.subject()));
    fields.add(new Field("From", from()));
    fields.add(new Field("Date", dateForm().text(publication.sentAt().orElseThrow())));
    fields.add(new Field("Message-Id", "<" + publication.messageId().orElseThrow() + ">"));
    if (era.from(R4)) {
      fields.add(new Field("Cc", "rfc-editor@rfc-editor.org, drafts-update-ref@iana.org"));
    }
    publication.listId().ifPresent(id -> fields.add(new Field("List-Id", "<" + id + ">")));
    publication.archivedAt().ifPresent(at -> fields.add(new Field("Archived-At", "<" + at + ">")));
    return fields;
  }

  private String subject(Rfc rfc) {
    String series =
        rfc.subSeries().stream().distinct().map(s -> s + ", ").collect(Collectors.joining());
    String number = (era.from(R2) ? "RFC " : "RFC") + rfc.number().value();
    return series + number + " on " + NormalText.collapsed(rfc.title());
  }

  private String from() {
    return switch (era) {
      case R0 -> "\"Joyce K. Reynolds\" <jkrey@isi.edu>";
      case R1, R2 -> "RFC Editor <rfc-ed@ISI.EDU>";
      case R6 -> "purple@rfc-editor.org";
      default -> "rfc-editor@rfc-editor.org";
    };
  }

  private String to() {
    return switch (era) {
      case R0 -> "IETF-Announce:;@IETF.CNRI.Reston.VA.US";
      case R1 -> "rfc-dist@ISI.EDU";
      case R2 -> "IETF-Announce: ;";
      default -> "ietf-announce@ietf.org, rfc-dist@rfc-editor.org";
    };
  }

  private DateForm dateForm() {
    return switch (era) {
      case R0, R1 -> DateForm.NAMED_ZONE;
      case R2 -> DateForm.PACIFIC;
      case R6 -> DateForm.UTC;
      default -> DateForm.PACIFIC_NAMED;
    };
  }

  private static String messageId(RfcPublication publication, Instant sent) {
    String digits =
        DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(sent.atOffset(ZoneOffset.UTC));
    return digits + ".9E83F" + publication.rfc().number().value() + "@rfc-editor.org";
  }

  private String text(RfcPublication publication) {
    Rfc rfc = publication.rfc();
    StringBuilder out = new StringBuilder("A new Request for Comments is now available in online");
    out.append(" RFC libraries.\n\n").append(era.from(R3) ? "" : "\n");
    String colon = era.from(R3) ? "" : ":";
    rfc.subSeries()
        .forEach(s -> out.append("        ").append(s).append(colon).append("        \n"));
    out.append("        ").append(rfc.number()).append(colon).append("\n\n");
    new RfcFields(era, out).append(publication);
    out.append(era.from(R3) ? "\n" : "\n\n");
    rfc.abstractText().ifPresent(a -> out.append(a).append("\n\n"));
    RfcStatus.append(out, publication, era);
    return out.toString();
  }

  /** The part that lets a mail reader fetch the RFC (RFC 2046, 5.2.3). */
  private static String externalBody(Rfc rfc) {
    return """
        Content-Type: Multipart/Alternative; Boundary="OtherAccess"

        --OtherAccess
        Content-Type: Message/External-body;
        \taccess-type="mail-server";
        \tserver="RFC-INFO@RFC-EDITOR.ORG"

        Content-Type: text/plain
        Content-ID: <050707112214.RFC@RFC-EDITOR.ORG>

        RETRIEVE: rfc
        DOC-ID: rfc%d

        --OtherAccess--
        """
        .formatted(rfc.number().value());
  }
}
