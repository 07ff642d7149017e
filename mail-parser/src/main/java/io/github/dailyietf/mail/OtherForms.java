package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.mail.SubjectLine.Headline;
import org.jspecify.annotations.Nullable;

/** Has a mail that is neither about a draft nor an RFC read by the form of its kind. */
final class OtherForms {

  private OtherForms() {}

  /** The announcement, or null if the text is not of the form. */
  static @Nullable Announcement read(
      SubjectForm known, BodyText body, SubjectLine subject, CommonFields common, Notes notes) {
    Prose prose = Prose.of(body);
    Headline headline = known.headline();
    return switch (known.form()) {
      case LAST_CALL -> LastCallForm.read(prose, headline, common, notes);
      case ACTION -> ActionForm.read(prose, known.protocol(), headline, common, notes);
      case CONFLICT_REVIEW -> ConflictReviewForm.read(prose, subject, common, notes);
      case GROUP_ACTION -> GroupActionForm.read(prose, headline.rest(), known.groupType(), common);
      case GROUP_REVIEW ->
          GroupReviewForm.read(prose, headline.rest(), known.groupType(), common, notes);
      case INTERIM_MEETING -> InterimMeetingForm.read(prose, subject, common, notes);
      case ID_ACTION, RFC_PUBLICATION, OTHER -> null;
    };
  }
}
