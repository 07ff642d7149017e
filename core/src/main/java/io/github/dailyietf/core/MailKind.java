package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which kind of mail an announcement is: one of those that are types of their own, or what an
 * {@link OtherAnnouncement} is. An open set: a slug that is not known here is kept.
 *
 * <pre>{@code
 * announcements.stream().collect(Collectors.groupingBy(Announcement::kind, Collectors.counting()))
 * }</pre>
 *
 * @param slug {@code id-action}, {@code last-call}, {@code nomcom}, {@code discussion} ...
 */
public record MailKind(String slug) {

  /** The kind of every {@link IdAction}. */
  public static final MailKind ID_ACTION = new MailKind("id-action");

  /** The kind of every {@link RfcPublication}. */
  public static final MailKind RFC_PUBLICATION = new MailKind("rfc-publication");

  /** The kind of every {@link LastCall}. */
  public static final MailKind LAST_CALL = new MailKind("last-call");

  /** The kind of every {@link ProtocolAction}. */
  public static final MailKind PROTOCOL_ACTION = new MailKind("protocol-action");

  /** The kind of every {@link DocumentAction}. */
  public static final MailKind DOCUMENT_ACTION = new MailKind("document-action");

  /** The kind of every {@link ConflictReview}. */
  public static final MailKind CONFLICT_REVIEW = new MailKind("conflict-review");

  /** The kind of every {@link StatusChange}. */
  public static final MailKind STATUS_CHANGE = new MailKind("status-change");

  /** The kind of every {@link GroupAction}. */
  public static final MailKind GROUP_ACTION = new MailKind("group-action");

  /** The kind of every {@link GroupReview}. */
  public static final MailKind GROUP_REVIEW = new MailKind("group-review");

  /** The kind of every {@link InterimMeeting}. */
  public static final MailKind INTERIM_MEETING = new MailKind("interim-meeting");

  /** A person's mail: a reply, a forward, a question; it may quote an announcement. */
  public static final MailKind DISCUSSION = new MailKind("discussion");

  /**
   * A mail that by sender and Subject is an announcement but whose text is not, or bytes that are
   * no mail at all.
   */
  public static final MailKind NOT_UNDERSTOOD = new MailKind("not-understood");

  /** An announcement of none of these kinds. */
  public static final MailKind OTHER = new MailKind("other");

  /** From the Nominating Committee (RFC 8713). */
  public static final MailKind NOMCOM = new MailKind("nomcom");

  /** A statement of the IESG, the IAB or another body. */
  public static final MailKind STATEMENT = new MailKind("statement");

  /** About an IETF meeting: registration, agenda, cut-off dates. */
  public static final MailKind MEETING = new MailKind("meeting");

  /** A new mailing list, or the end of one. */
  public static final MailKind MAILING_LIST = new MailKind("mailing-list");

  /** An appeal, or the response to one. */
  public static final MailKind APPEAL = new MailKind("appeal");

  /** A letter to or from another organisation. */
  public static final MailKind LIAISON_STATEMENT = new MailKind("liaison-statement");

  /** An erratum of an RFC was reported, verified or rejected. */
  public static final MailKind ERRATUM = new MailKind("erratum");

  /** Somebody disclosed a patent or another right (RFC 8179). */
  public static final MailKind IPR_DISCLOSURE = new MailKind("ipr-disclosure");

  /** To the authors of a draft, not to the public: {@code New Version Notification}. */
  public static final MailKind NEW_VERSION_NOTIFICATION = new MailKind("new-version-notification");

  /**
   * Checks that there is a slug.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public MailKind {
    Slug.check(slug);
  }

  /**
   * The kind of this slug, known or not.
   *
   * @throws IllegalArgumentException if the slug is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MailKind of(String slug) {
    return new MailKind(slug);
  }

  /** The slug. */
  @Override
  @JsonValue
  public String toString() {
    return slug;
  }
}
