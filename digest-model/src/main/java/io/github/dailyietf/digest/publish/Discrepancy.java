package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.DocumentReference;
import java.util.Optional;

/**
 * One point in which the mails of a day and another source do not agree.
 *
 * @param kind what is wrong
 * @param document the revision of a draft or the RFC that it is about
 * @param field the fact in conflict; empty if the whole document is missing or too many
 * @param mails what the mails say
 * @param other what the other source says
 * @param reason what it usually comes from
 * @param detail a sentence for people
 */
public record Discrepancy(
    Kind kind,
    DocumentReference document,
    Optional<String> field,
    String mails,
    String other,
    Reason reason,
    String detail) {

  /** What is wrong. */
  public enum Kind {
    /** The other source has it on the day, the mails of the day do not. */
    MISSING,
    /** The mails of the day have it, the other source does not have it on the day. */
    EXTRA,
    /** Both have it, with different facts. */
    CONFLICT
  }

  /** What such a point usually comes from; the sources cannot prove it. */
  public enum Reason {
    /** The mail was sent after the end of the day. */
    LATE_MAIL,
    /** The mail was sent before the day began. */
    EARLY_MAIL,
    /**
     * Of several documents posted one after another no mail is known: a piece of the mailbox is
     * missing.
     */
    MAILS_LOST,
    /** Of a single document no mail is known: it was posted without an announcement, or lost. */
    NOT_ANNOUNCED,
    /** The other source goes by the date that the document bears, and that is another day. */
    DOCUMENT_DATE,
    /** RFCs are dated by the day in Los Angeles, which begins 7 or 8 hours after that of UTC. */
    LOS_ANGELES_DATE,
    /** The other source does not know the document, or knows it on no day near this one. */
    NOT_RECORDED,
    /** The two sources state different facts. */
    DIFFERENT_FACTS
  }

  /** {@code MISSING draft-x-01 (LATE_MAIL): ...}. */
  @Override
  public String toString() {
    String what = field.map(name -> document + " " + name).orElse(document.toString());
    return kind + " " + what + " (" + reason + "): " + detail;
  }
}
