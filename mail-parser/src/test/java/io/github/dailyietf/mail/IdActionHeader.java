package io.github.dailyietf.mail;

import static io.github.dailyietf.mail.IdEra.A;
import static io.github.dailyietf.mail.IdEra.D;
import static io.github.dailyietf.mail.IdEra.E;
import static io.github.dailyietf.mail.IdEra.F;
import static io.github.dailyietf.mail.IdEra.G_2013;

import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.mail.PrintedMail.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The header fields of the mails titled {@code I-D Action} of one era. */
final class IdActionHeader {

  private final IdEra era;

  IdActionHeader(IdEra era) {
    this.era = era;
  }

  /** The fields in the order of the era. */
  List<Field> fields(IdAction action) {
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

  /** What stands before the name of the file in the Subject. */
  String subjectMark() {
    return era.from(F) ? "I-D Action: " : era == E ? "I-D Action:" : "I-D ACTION:";
  }

  String from() {
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

  DateForm dateForm() {
    return switch (era) {
      case A -> DateForm.TWO_DIGIT_YEAR;
      case B, C, D -> DateForm.EASTERN;
      case E -> DateForm.PACIFIC_NAMED;
      default -> DateForm.PACIFIC;
    };
  }

  /** A Message-ID of the era. */
  String messageId(IdAction action, Instant sent) {
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
}
