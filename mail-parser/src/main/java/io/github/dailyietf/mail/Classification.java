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
    LAST_CALL,
    ACTION,
    CONFLICT_REVIEW,
    GROUP_ACTION,
    GROUP_REVIEW,
    INTERIM_MEETING,
    OTHER
  }

  private static final SubjectForm NO_FORM = SubjectForm.plain(Form.OTHER, "");

  private final Form form;
  private final MailKind kind;
  private final SubjectForm subjectForm;

  private Classification(Form form, MailKind kind, SubjectForm subjectForm) {
    this.form = form;
    this.kind = kind;
    this.subjectForm = subjectForm;
  }

  /** How the text is to be read. */
  Form form() {
    return form;
  }

  /** The kind of a mail that no form reads, or that its form cannot read. */
  MailKind kind() {
    return kind;
  }

  /** What the Subject says of the kinds that are neither drafts nor RFCs. */
  SubjectForm subjectForm() {
    return subjectForm;
  }

  static Classification of(
      SubjectLine subject, @Nullable String from, @Nullable String to, @Nullable String listId) {
    return of(subject, Sender.of(from), from, to, listId);
  }

  /**
   * Decides for a sender who has been told already.
   *
   * @param to matters only if the sender does not {@link Sender#announces announce}
   */
  static Classification of(
      SubjectLine subject,
      Sender sender,
      @Nullable String from,
      @Nullable String to,
      @Nullable String listId) {
    if (subject.passedOn()) {
      boolean review = sender == Sender.OFFICIAL && SubjectForm.isConflictReview(subject);
      return review && Sender.isIesg(from)
          ? of(SubjectForm.plain(Form.CONFLICT_REVIEW, subject.text()))
          : other(MailKind.DISCUSSION);
    }
    boolean draft = subject.draftAction() > 0;
    boolean rfc = !draft && RfcHeading.of(subject.text()).number() != null;
    if (sender.announces()) {
      if (draft && sender != Sender.RFC_EDITOR) {
        return of(Form.ID_ACTION);
      }
      boolean publication = rfc && sender == Sender.RFC_EDITOR;
      return publication ? of(Form.RFC_PUBLICATION) : official(subject, from);
    }
    if (sender == Sender.UNKNOWN) {
      if (draft || rfc) {
        return of(draft ? Form.ID_ACTION : Form.RFC_PUBLICATION);
      }
      SubjectForm known = SubjectForm.of(subject);
      if (known != null) {
        return of(known);
      }
    }
    boolean toAnnounceList = isAnnounceList(to) || isAnnounceList(listId);
    return toAnnounceList && !draft && !rfc ? official(subject, from) : other(MailKind.DISCUSSION);
  }

  private static Classification of(Form form) {
    return new Classification(form, MailKind.NOT_UNDERSTOOD, NO_FORM);
  }

  /** What was found out without a Subject. */
  static Classification of(SubjectForm known) {
    boolean meeting = known.form() == Form.INTERIM_MEETING;
    return new Classification(
        known.form(), meeting ? MailKind.MEETING : MailKind.NOT_UNDERSTOOD, known);
  }

  private static Classification other(MailKind kind) {
    return new Classification(Form.OTHER, kind, NO_FORM);
  }

  private static Classification official(SubjectLine subject, @Nullable String from) {
    SubjectForm known = SubjectForm.of(subject);
    return known == null ? other(Topic.of(subject, from)) : of(known);
  }

  /** True if the text names one of the lists that only announcements go to. */
  static boolean isAnnounceList(@Nullable String text) {
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
