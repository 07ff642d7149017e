package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import java.util.List;

/**
 * What was read from one mail. Immutable. What a discussion quotes is read on request, by {@link
 * AnnouncementParser#quoted(Mail)}.
 *
 * @param announcement the announcement; for mails of no known kind an {@link OtherAnnouncement}
 * @param problems what was odd in the mail, empty for most
 */
public record Reading(Announcement announcement, List<Problem> problems) {

  /** The three classes of mails. Every mail is of exactly one. */
  public enum Outcome {
    /** An announcement of any kind. */
    ANNOUNCEMENT,
    /** A person's mail, which may quote an announcement. */
    DISCUSSION,
    /** A mail that should be an announcement but could not be read, or no mail. */
    NOT_UNDERSTOOD
  }

  /** Copies the list. */
  public Reading {
    problems = List.copyOf(problems);
  }

  /** The class of the mail. */
  public Outcome outcome() {
    if (announcement instanceof OtherAnnouncement other) {
      if (other.kind().equals(MailKind.DISCUSSION)) {
        return Outcome.DISCUSSION;
      }
      if (other.kind().equals(MailKind.NOT_UNDERSTOOD)) {
        return Outcome.NOT_UNDERSTOOD;
      }
    }
    return Outcome.ANNOUNCEMENT;
  }
}
