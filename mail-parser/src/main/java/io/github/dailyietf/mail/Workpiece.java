package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.mail.Classification.Form;
import io.github.dailyietf.mail.MailHead.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail on a {@link Workbench}, and what is known of it after each step. Used again for other
 * mails. Not thread-safe.
 */
final class Workpiece {

  private static final int LONGEST_PARAGRAPH = 2_000;

  /** Fields of a mail that is no larger, in bytes, may be kept until the next one. */
  private static final int LARGE = 1 << 16;

  private static final SubjectLine NO_SUBJECT = SubjectLine.of("");

  private static final RawMail NO_MAIL = new RawMail();
  private static final Notes NO_NOTES = new Notes("");

  private final Recurring recurring;
  private final MailHead head;
  private final BodyText body;
  private final IdActionForm form;

  private RawMail mail = NO_MAIL;
  private Notes notes = NO_NOTES;
  private CommonFields common = CommonFields.NONE;
  private SubjectLine subject = NO_SUBJECT;

  /** Null until it is known, and for what is no mail. */
  private @Nullable Classification classification;

  /** For announcements of drafts. */
  private @Nullable IdActionBuilder idAction;

  /** What was read, when all is done. */
  private @Nullable Announcement announcement;

  Workpiece() {
    recurring = new Recurring();
    head = new MailHead();
    body = new BodyText();
    form = new IdActionForm();
  }

  /** One that knows what another learns, for another mail of the same list. */
  Workpiece(Workpiece like) {
    recurring = like.recurring;
    head = new MailHead(like.head);
    body = new BodyText(like.body);
    form = new IdActionForm(like.form);
  }

  /** First step: takes a mail and reads its header. */
  void readHead(RawMail raw) {
    mail = raw;
    classification = null;
    idAction = null;
    announcement = null;
    head.read(raw.lines);
  }

  /** Finds the text. */
  void selectBody() {
    body.select(mail, head);
  }

  /** Reads what all announcements have. */
  void readCommonFields() {
    String messageId = CommonFields.messageId(head);
    notes = new Notes(messageId == null ? mail.origin() : messageId);
    if (mail.truncated()) {
      notes.add("mail-too-large", "the mail is larger than the ceiling; its end was not read");
    }
    if (head.present()) {
      Instant sentAt = SendingTime.of(head, mail, notes);
      common = CommonFields.read(head, recurring, messageId, sentAt);
    } else {
      announcement = unheaded();
    }
  }

  /** Bytes without any header field: no mail, or a mail whose header is lost. */
  private Announcement unheaded() {
    notes.add(
        "header-missing",
        mail.isEmpty() ? "empty, no mail" : "no mail: it does not begin with a header field");
    return new CommonFields(null, SendingTime.of(head, mail, null), "", null, null, null)
        .other(MailKind.NOT_UNDERSTOOD, firstParagraph());
  }

  /** Finds out what the mail is. */
  void classify() {
    if (announcement == null) {
      subject = SubjectLine.of(common.subject());
      Sender sender = recurring.sender(common.originator());
      String to = sender.announces() ? null : head.text(Field.TO);
      become(Classification.of(subject, sender, common.originator(), to, common.listId()));
    }
  }

  /** Takes a text whose header is known from elsewhere, in place of the first steps. */
  void take(RawMail raw, CommonFields known, Classification what) {
    readHead(raw);
    selectBody();
    notes = new Notes(known.messageId() == null ? raw.origin() : known.messageId());
    common = known;
    subject = SubjectLine.of(known.subject());
    become(what);
  }

  private void become(Classification what) {
    classification = what;
    if (what.form() == Form.ID_ACTION) {
      idAction = IdAction.builder();
      common.into(idAction);
    }
  }

  /** Finds the labelled fields of the announcement of a draft; nothing to do for other mails. */
  void findFields() {
    if (idAction != null) {
      form.findFields(body);
    }
  }

  /** Reads which draft is announced. */
  void readVersion() {
    if (idAction != null) {
      form.readVersion(rest(subject), notes);
    }
  }

  /** What the Subject says behind {@code I-D Action:}. */
  private static String rest(SubjectLine subject) {
    int words = subject.draftAction();
    if (words == 0) {
      return "";
    }
    // Without the blank there is mostly nothing to strip, which would copy the text again.
    int blank = subject.text().startsWith(" ", words) ? 1 : 0;
    return subject.text().substring(words + blank).strip();
  }

  /** Reads what the labelled fields of the announcement of a draft say. */
  void readFields() {
    if (idAction != null) {
      form.readFields(notes);
    }
  }

  /** Reads whose draft is announced. */
  void readGroup() {
    if (idAction != null) {
      form.readGroup();
    }
  }

  /** Reads the abstract of the draft that is announced, and what follows it. */
  void readEnding() {
    if (idAction != null) {
      form.readEnding(idAction, notes);
    }
  }

  /** Last step: makes the announcement, if the text is of the form that the header promises. */
  void finish(Workbench bench) {
    if (idAction != null) {
      InternetDraft draft = form.draft();
      announcement = draft == null ? null : idAction.draft(draft).build();
    } else if (classification != null) {
      announcement = otherThanIdAction(classification, bench);
    }
  }

  private @Nullable Announcement otherThanIdAction(Classification what, Workbench bench) {
    // No switch: that takes a class of its own, which the first mail would wait for.
    if (what.form() == Form.RFC_PUBLICATION) {
      RfcPublicationBuilder builder = RfcPublication.builder();
      common.into(builder);
      boolean read = bench.rfcPublicationForm().read(body, subject.text(), builder, notes);
      return read ? builder.build() : null;
    }
    if (what.form() == Form.OTHER) {
      String firstParagraph = firstParagraph();
      return common.other(Topic.of(what.kind(), firstParagraph), firstParagraph);
    }
    return OtherForms.read(what.subjectForm(), body, subject, common, notes);
  }

  /** What was read; an announcement that could not be read is said to be one. */
  Reading reading() {
    Reading known = readingOrNull();
    if (known != null) {
      return known;
    }
    notes.add("not-understood", "an announcement by its header, but not by its text");
    MailKind kind = classification == null ? MailKind.NOT_UNDERSTOOD : classification.kind();
    return new Reading(common.other(kind, firstParagraph()), notes.problems());
  }

  /** What was read; null if it is not of the form that the header promises. */
  @Nullable Reading readingOrNull() {
    return announcement == null ? null : new Reading(announcement, notes.problems());
  }

  /** Lets go of the mail and of what was read. */
  void release() {
    // What was read of most mails is small, and costs less to keep until the next one.
    if (mail.size() > LARGE) {
      notes = NO_NOTES;
      common = CommonFields.NONE;
      subject = NO_SUBJECT;
    }
    mail = NO_MAIL;
    idAction = null;
    announcement = null;
    body.release();
    form.release();
  }

  private @Nullable String firstParagraph() {
    Lines lines = body.lines();
    int from = body.from();
    while (from < body.to() && (lines.isBlank(from) || lines.startsWith(from, "--NextPart"))) {
      from++;
    }
    int to = from;
    while (to < body.to()
        && !lines.isBlank(to)
        && lines.end(to) - lines.start(from) < LONGEST_PARAGRAPH) {
      to++;
    }
    return from == to ? null : lines.joined(from, to);
  }
}
