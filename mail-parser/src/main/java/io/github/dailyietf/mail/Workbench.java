package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.mail.MailHead.Field;
import org.jspecify.annotations.Nullable;

/** Everything that reading a mail needs and the next mail can use again. Not thread-safe. */
final class Workbench {

  private static final int LONGEST_PARAGRAPH = 2_000;

  private final MailHead head = new MailHead();
  private final BodyText body = new BodyText();
  private final IdActionForm idActionForm = new IdActionForm();
  private final RfcPublicationForm rfcPublicationForm = new RfcPublicationForm();

  Reading read(RawMail mail) {
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
    CommonFields common = CommonFields.read(head, SendingTime.of(head, mail, notes));
    SubjectLine subject = SubjectLine.of(common.subject());
    Classification classification =
        Classification.of(
            subject, Sender.of(common.originator()), head.text(Field.TO), common.listId());
    Announcement announcement = announcement(classification, subject, common, notes);
    if (announcement == null) {
      notes.add("not-understood", "an announcement by its header, but not by its text");
      announcement = common.other(MailKind.NOT_UNDERSTOOD, firstParagraph());
    }
    return new Reading(announcement, notes.problems());
  }

  private @Nullable Announcement announcement(
      Classification classification, SubjectLine subject, CommonFields common, Notes notes) {
    switch (classification.form()) {
      case ID_ACTION -> {
        IdActionBuilder builder = IdAction.builder();
        common.into(builder);
        String rest = subject.text().substring("I-D Action:".length()).strip();
        return idActionForm.read(body, rest, builder, notes) ? builder.build() : null;
      }
      case RFC_PUBLICATION -> {
        RfcPublicationBuilder builder = RfcPublication.builder();
        common.into(builder);
        return rfcPublicationForm.read(body, subject.text(), builder, notes)
            ? builder.build()
            : null;
      }
      case OTHER -> {
        return common.other(classification.kind(), firstParagraph());
      }
    }
    return null;
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
