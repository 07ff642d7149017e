package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * What one mail of the IETF's announcement lists says. The permitted types are the kinds of mail;
 * what is of no known kind is an {@link OtherAnnouncement}.
 *
 * <pre>{@code
 * if (announcement instanceof IdAction action) {
 *   System.out.println(action.draft().version());
 * }
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(IdAction.class),
  @JsonSubTypes.Type(RfcPublication.class),
  @JsonSubTypes.Type(LastCall.class),
  @JsonSubTypes.Type(ProtocolAction.class),
  @JsonSubTypes.Type(DocumentAction.class),
  @JsonSubTypes.Type(ConflictReview.class),
  @JsonSubTypes.Type(StatusChange.class),
  @JsonSubTypes.Type(GroupAction.class),
  @JsonSubTypes.Type(GroupReview.class),
  @JsonSubTypes.Type(InterimMeeting.class),
  @JsonSubTypes.Type(OtherAnnouncement.class)
})
public sealed interface Announcement
    permits IdAction,
        RfcPublication,
        LastCall,
        ProtocolAction,
        DocumentAction,
        ConflictReview,
        StatusChange,
        GroupAction,
        GroupReview,
        InterimMeeting,
        OtherAnnouncement {

  /**
   * The mail's Message-ID (RFC 5322, 3.6.4) without the angle brackets. Copies of a mail on several
   * lists share it.
   */
  Optional<String> messageId();

  /**
   * When the mail was sent by its {@code Date} field; if that is missing or impossible, when it was
   * received. Empty if nothing in the mail tells. Decides the day of a digest, which is {@code
   * sentAt().map(UtcDay::of)}.
   */
  Optional<Instant> sentAt();

  /** The Subject, decoded and unfolded, list tags included; empty if the mail has none. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String subject();

  /** The From field (RFC 5322, 3.6.2), decoded and unfolded. */
  Optional<String> originator();

  /**
   * The identifier of the list this copy came through (RFC 2919): {@code i-d-announce.ietf.org}.
   */
  Optional<String> listId();

  /** Where the list's archive keeps the mail (RFC 5064). */
  Optional<String> archivedAt();

  /**
   * Which kind of mail it is, in one word: for counting, naming and grouping, where the Java class
   * says too little. A kind that is a type here has the word that its JSON has as {@code type}; an
   * {@link OtherAnnouncement} can be of many kinds.
   */
  MailKind kind();
}
