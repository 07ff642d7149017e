package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.mail.Classification.Form;
import io.github.dailyietf.mail.MailHead.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything that reading a mail needs and the next mail can use again. Not thread-safe. */
final class Workbench {

  private static final int LONGEST_PARAGRAPH = 2_000;

  private int mails;
  private @Nullable LineFeeds lineFeeds;
  private final MailHead head = new MailHead();
  private final BodyText body = new BodyText();
  private final Recurring recurring = new Recurring();
  private final IdActionForm idActionForm = new IdActionForm();

  /** Most mailboxes are of one list; what the other needs is made when it is needed. */
  private @Nullable RfcPublicationForm rfcPublicationForm;

  /** What finds the lines of mails; null until so many were read that it pays. */
  @Nullable LineFeeds lineFeeds() {
    if (lineFeeds == null && mails >= Words.WORTH) {
      lineFeeds = new LineFeeds();
    }
    return lineFeeds;
  }

  Reading read(RawMail mail) {
    mails = Math.min(mails + 1, Words.WORTH);
    head.read(mail.lines);
    String messageId = CommonFields.messageId(head);
    Notes notes = new Notes(messageId == null ? mail.origin() : messageId);
    if (mail.truncated()) {
      notes.add("mail-too-large", "the mail is larger than the ceiling; its end was not read");
    }
    if (!head.present()) {
      return new Reading(unheaded(mail, notes), notes.problems());
    }
    body.select(mail, head);
    Instant sentAt = SendingTime.of(head, mail, notes);
    CommonFields common = CommonFields.read(head, recurring, messageId, sentAt);
    SubjectLine subject = SubjectLine.of(common.subject());
    Sender sender = recurring.sender(common.originator());
    String to = sender.announces() ? null : head.text(Field.TO);
    Classification classification =
        Classification.of(subject, sender, common.originator(), to, common.listId());
    Announcement announcement = announcement(classification, subject, common, notes);
    if (announcement == null) {
      notes.add("not-understood", "an announcement by its header, but not by its text");
      announcement = common.other(classification.kind(), firstParagraph());
    }
    return new Reading(announcement, notes.problems());
  }

  /**
   * Reads a text whose header is known from elsewhere.
   *
   * @param mail the text below a header without any of the fields that count
   * @param source for reports
   * @return null if it is not of the form that the header promises
   */
  @Nullable Reading readText(
      byte[] mail, CommonFields common, Classification classification, String source) {
    RawMail raw = new RawMail();
    raw.setAlone(mail, source, 0);
    head.read(raw.lines);
    body.select(raw, head);
    Notes notes = new Notes(common.messageId() == null ? source : common.messageId());
    SubjectLine subject = SubjectLine.of(common.subject());
    Announcement announcement = announcement(classification, subject, common, notes);
    return announcement == null ? null : new Reading(announcement, notes.problems());
  }

  private @Nullable Announcement announcement(
      Classification classification, SubjectLine subject, CommonFields common, Notes notes) {
    // No switch: that takes a class of its own, which the first mail would wait for.
    Form form = classification.form();
    if (form == Form.ID_ACTION) {
      IdActionBuilder builder = IdAction.builder();
      common.into(builder);
      return idActionForm.read(body, rest(subject), builder, notes) ? builder.build() : null;
    }
    if (form == Form.RFC_PUBLICATION) {
      RfcPublicationBuilder builder = RfcPublication.builder();
      common.into(builder);
      boolean read = rfcPublicationForm().read(body, subject.text(), builder, notes);
      return read ? builder.build() : null;
    }
    if (form == Form.OTHER) {
      String firstParagraph = firstParagraph();
      MailKind kind = Topic.of(classification.kind(), firstParagraph);
      return common.other(kind, firstParagraph);
    }
    return OtherForms.read(classification.subjectForm(), body, subject, common, notes);
  }

  private RfcPublicationForm rfcPublicationForm() {
    RfcPublicationForm form = rfcPublicationForm;
    if (form == null) {
      form = new RfcPublicationForm();
      rfcPublicationForm = form;
    }
    return form;
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

  /** Bytes without any header field: no mail, or a mail whose header is lost. */
  private Announcement unheaded(RawMail mail, Notes notes) {
    notes.add(
        "header-missing",
        mail.isEmpty() ? "empty, no mail" : "no mail: it does not begin with a header field");
    body.select(mail, head);
    return new CommonFields(null, SendingTime.of(head, mail, null), "", null, null, null)
        .other(MailKind.NOT_UNDERSTOOD, firstParagraph());
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
