package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rule that says when a mail was sent: its Date field; else when it was received; else the date
 * of the mbox file.
 */
final class SendingTime {

  private SendingTime() {}

  /**
   * The moment, or null if nothing tells it.
   *
   * @param notes told when the Date field does not tell it; null to tell nobody
   */
  static @Nullable Instant of(MailHead head, RawMail mail, @Nullable Notes notes) {
    String stated = "";
    if (head.has(Field.DATE)) {
      int from = head.valueStart(Field.DATE);
      int end = head.valueEnd(Field.DATE);
      Instant sent = MailDate.read(head.data(), from, end);
      if (sent != null) {
        return sent;
      }
      stated = Ascii.string(head.data(), from, end);
    }
    Instant received = received(head);
    Instant instead = received != null ? received : fromEnvelope(mail);
    if (notes != null) {
      String code = stated.isEmpty() ? "date-missing" : "date-impossible";
      String what = stated.isEmpty() ? "no Date field" : "no moment in time in the Date field";
      String counts =
          received != null
              ? "; the Received field counts"
              : instead != null ? "; the From_ line counts" : "; nothing else tells the day";
      notes.add(code, what + counts, stated);
    }
    return instead;
  }

  private static @Nullable Instant received(MailHead head) {
    if (!head.has(Field.RECEIVED)) {
      return null;
    }
    int from = head.valueStart(Field.RECEIVED);
    int end = head.valueEnd(Field.RECEIVED);
    int semicolon = -1;
    for (int i = from; i < end; i++) {
      if (head.data()[i] == ';') {
        semicolon = i;
      }
    }
    return semicolon < 0 ? null : MailDate.read(head.data(), semicolon + 1, end);
  }

  /** The date behind the sender in {@code From sender Wed Aug 21 16:20:36 2013}. */
  private static @Nullable Instant fromEnvelope(RawMail mail) {
    String envelope = mail.envelope();
    int weekday = envelope.indexOf(' ');
    if (weekday < 0) {
      return null;
    }
    byte[] date = envelope.substring(weekday).getBytes(StandardCharsets.ISO_8859_1);
    return MailDate.read(date, 0, date.length);
  }
}
