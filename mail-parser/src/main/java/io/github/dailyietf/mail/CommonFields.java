package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdActionBuilder;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.OtherAnnouncementBuilder;
import io.github.dailyietf.core.RfcPublicationBuilder;
import io.github.dailyietf.mail.MailHead.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every {@link Announcement} has, taken from the header of a mail. */
record CommonFields(
    @Nullable String messageId,
    @Nullable Instant sentAt,
    String subject,
    @Nullable String originator,
    @Nullable String listId,
    @Nullable String archivedAt) {

  /** Bytes that stand for themselves between brackets; {@code =} may begin an encoded word. */
  private static final boolean[] PLAIN = new boolean[256];

  static {
    for (char c = '!'; c <= '~'; c++) {
      PLAIN[c] = c != '<' && c != '>' && c != '=';
    }
  }

  /** Those of no mail. */
  static final CommonFields NONE = new CommonFields(null, null, "", null, null, null);

  static CommonFields read(
      MailHead head, Recurring recurring, @Nullable String messageId, @Nullable Instant sentAt) {
    String subject = head.text(Field.SUBJECT);
    return new CommonFields(
        messageId,
        sentAt,
        subject == null ? "" : subject,
        head.repeatedText(Field.FROM),
        recurring.listId(head.repeatedText(Field.LIST_ID)),
        archivedAt(head));
  }

  private static @Nullable String archivedAt(MailHead head) {
    String usual = usualInBrackets(head, Field.ARCHIVED_AT);
    return usual != null ? usual : inBrackets(head.text(Field.ARCHIVED_AT));
  }

  /** The Message-ID without brackets, or null. */
  static @Nullable String messageId(MailHead head) {
    if (!head.has(Field.MESSAGE_ID)) {
      return null;
    }
    String usual = usualInBrackets(head, Field.MESSAGE_ID);
    if (usual != null) {
      return usual;
    }
    byte[] data = head.data();
    int from = head.valueStart(Field.MESSAGE_ID);
    int end = head.valueEnd(Field.MESSAGE_ID);
    int open = Ascii.indexOf(data, from, end, '<');
    if (open >= 0) {
      int close = Ascii.indexOf(data, open, end, '>');
      from = open + 1;
      end = close < 0 ? end : close;
    }
    String id = Ascii.string(data, from, end).strip();
    return id.isEmpty() ? null : id;
  }

  /**
   * What stands in angle brackets, if nothing else is in the value and it needs no decoding; null
   * for all that would have to be looked at more closely.
   */
  private static @Nullable String usualInBrackets(MailHead head, Field field) {
    if (!head.has(field)) {
      return null;
    }
    byte[] data = head.data();
    int open = head.valueStart(field);
    int close = head.valueEnd(field) - 1;
    if (close - open < 2 || data[open] != '<' || data[close] != '>') {
      return null;
    }
    for (int at = open + 1; at < close; at++) {
      if (!PLAIN[data[at] & 0xFF]) {
        return null;
      }
    }
    return Ascii.copy(data, open + 1, close);
  }

  /** What stands in the last pair of angle brackets, or all of it. */
  static @Nullable String inBrackets(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int open = value.lastIndexOf('<');
    int close = value.indexOf('>', open + 1);
    String inner = open >= 0 && close > open ? value.substring(open + 1, close) : value;
    return inner.isBlank() ? null : inner.strip();
  }

  /** As {@code from(base())} would, but without a value in between: most mails come here. */
  void into(IdActionBuilder builder) {
    builder.subject(subject);
    if (messageId != null) {
      builder.messageId(messageId);
    }
    if (sentAt != null) {
      builder.sentAt(sentAt);
    }
    if (originator != null) {
      builder.originator(originator);
    }
    if (listId != null) {
      builder.listId(listId);
    }
    if (archivedAt != null) {
      builder.archivedAt(archivedAt);
    }
  }

  void into(RfcPublicationBuilder builder) {
    builder.from(base());
  }

  /** These fields alone, for the builders of all kinds to start from. */
  Announcement base() {
    return other(MailKind.OTHER, null);
  }

  /** A mail of no form. */
  Announcement other(MailKind kind, @Nullable String firstParagraph) {
    OtherAnnouncementBuilder builder = OtherAnnouncement.builder().kind(kind).subject(subject);
    if (messageId != null) {
      builder.messageId(messageId);
    }
    if (sentAt != null) {
      builder.sentAt(sentAt);
    }
    if (originator != null) {
      builder.originator(originator);
    }
    if (listId != null) {
      builder.listId(listId);
    }
    if (archivedAt != null) {
      builder.archivedAt(archivedAt);
    }
    if (firstParagraph != null) {
      builder.firstParagraph(firstParagraph);
    }
    return builder.build();
  }
}
