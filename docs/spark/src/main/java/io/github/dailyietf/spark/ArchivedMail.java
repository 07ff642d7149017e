package io.github.dailyietf.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mail;
import io.github.dailyietf.mail.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What of a mail goes from machine to machine: text and nothing else.
 *
 * @param day the UTC day on which it was sent, or {@code undated}
 * @param kind {@code id-action}, {@code rfc-publication} ... {@code discussion}
 * @param id the same for copies of a mail that are of one day and kind
 * @param json what it announces; null if it is no announcement
 */
record ArchivedMail(String day, String kind, String id, @Nullable String json) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static ArchivedMail read(Mail mail, AnnouncementParser parser) {
    Reading reading = parser.read(mail);
    Announcement announcement = reading.announcement();
    ObjectNode tree = JSON.valueToTree(announcement);
    return new ArchivedMail(
        announcement.sentAt().map(UtcDay::of).map(UtcDay::toString).orElse("undated"),
        announcement.kind().slug(),
        announcement.messageId().orElseGet(() -> hash(mail)) + document(announcement),
        reading.outcome() == Reading.Outcome.ANNOUNCEMENT ? line(tree) : null);
  }

  /** Some senders gave one Message-ID to the mails of several documents. */
  private static String document(Announcement announcement) {
    if (announcement instanceof IdAction action) {
      return " " + action.draft().version();
    }
    return announcement instanceof RfcPublication rfc ? " " + rfc.rfc().number() : "";
  }

  /** Stands in for a missing Message-ID: then only equal bytes are copies. */
  private static String hash(Mail mail) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(mail.raw());
      return "sha-256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(ObjectNode tree) {
    try {
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
