package io.github.dailyietf.mail;

import io.github.dailyietf.core.MailKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the header what a mail is: an announcement comes from an address that announces and
 * bears no reply or forward mark; a copy that a person sent on is discussion.
 */
final class Classification {

  /** What the text of a mail is to be read as. */
  enum Form {
    ID_ACTION,
    RFC_PUBLICATION,
    OTHER
  }

  private static final String[][] OFFICIAL_SUBJECTS = {
    {"last call:", "last-call"},
    {"protocol action:", "protocol-action"},
    {"document action:", "document-action"},
    {"results of ietf-conflict review", "conflict-review"},
    {"new version notification", "new-version-notification"},
  };

  private final Form form;
  private final MailKind kind;

  private Classification(Form form, MailKind kind) {
    this.form = form;
    this.kind = kind;
  }

  /** How the text is to be read. */
  Form form() {
    return form;
  }

  /** The kind of a mail that no form reads. */
  MailKind kind() {
    return kind;
  }

  static Classification of(
      SubjectLine subject, Sender sender, @Nullable String to, @Nullable String listId) {
    if (subject.passedOn()) {
      return other(MailKind.DISCUSSION);
    }
    boolean draft = subject.startsWith("I-D Action:");
    boolean rfc = !draft && RfcHeading.of(subject.text()).number() != null;
    return switch (sender) {
      case INTERNET_DRAFTS -> draft ? of(Form.ID_ACTION) : official(subject);
      case RFC_EDITOR -> rfc ? of(Form.RFC_PUBLICATION) : official(subject);
      case OFFICIAL -> draft ? of(Form.ID_ACTION) : official(subject);
      case UNKNOWN -> {
        if (draft || rfc) {
          yield of(draft ? Form.ID_ACTION : Form.RFC_PUBLICATION);
        }
        yield isAnnounceList(to) || isAnnounceList(listId)
            ? official(subject)
            : other(MailKind.DISCUSSION);
      }
      case PERSON ->
          !draft && !rfc && (isAnnounceList(to) || isAnnounceList(listId))
              ? official(subject)
              : other(MailKind.DISCUSSION);
    };
  }

  private static Classification of(Form form) {
    return new Classification(form, MailKind.NOT_UNDERSTOOD);
  }

  private static Classification other(MailKind kind) {
    return new Classification(Form.OTHER, kind);
  }

  private static Classification official(SubjectLine subject) {
    for (String[] known : OFFICIAL_SUBJECTS) {
      if (subject.startsWith(known[0])) {
        return other(MailKind.of(known[1]));
      }
    }
    return other(topic(subject));
  }

  private static MailKind topic(SubjectLine subject) {
    if (subject.mentions("nomcom") || subject.mentions("nominat")) {
      return MailKind.NOMCOM;
    }
    if (subject.mentions("appeal")) {
      return MailKind.APPEAL;
    }
    if (subject.mentions("statement on") || subject.mentions("statement:")) {
      return MailKind.STATEMENT;
    }
    if (subject.mentions("mailing list")) {
      return MailKind.MAILING_LIST;
    }
    if (isAboutMeeting(subject.text().toLowerCase(Locale.ROOT))) {
      return MailKind.MEETING;
    }
    return MailKind.OTHER;
  }

  /** {@code IETF 124 - Registration}, {@code 61st IETF - Agenda}. */
  private static boolean isAboutMeeting(String text) {
    int ietf = text.indexOf("ietf");
    if (ietf < 0) {
      return false;
    }
    int after = ietf + 4;
    while (after < text.length() && !Character.isLetterOrDigit(text.charAt(after))) {
      after++;
    }
    boolean numbered = after < text.length() && Ascii.isDigit(text.charAt(after));
    return numbered || text.contains("th ietf") || text.contains("st ietf");
  }

  /** True if the text names one of the lists that only announcements go to. */
  private static boolean isAnnounceList(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("ietf-announce")
        || lower.contains("i-d-announce")
        || lower.contains("rfc-dist")
        || lower.contains("irtf-announce");
  }
}
