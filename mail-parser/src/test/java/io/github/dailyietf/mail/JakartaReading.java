package io.github.dailyietf.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a mail once with Jakarta Mail and once with the scanner. */
final class JakartaReading {

  private JakartaReading() {}

  /** What the two read differently: the aspect, then both values. */
  static Map<String, String> differences(Mail mail) throws MessagingException, IOException {
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.raw()));
    Map<String, String> differences = new TreeMap<>();
    for (String name : new String[] {"Subject", "From", "To", "List-Id"}) {
      compare(
          differences,
          name,
          mail.header(name).map(Corpus::collapsed).orElse(null),
          header(message, name));
    }
    Reading reading = AnnouncementParser.create().read(mail);
    String id = message.getMessageID();
    compare(
        differences,
        "Message-ID",
        reading.announcement().messageId().orElse(null),
        id == null ? null : id.replaceAll("[<>]", ""));
    Object date = message.getSentDate() == null ? null : message.getSentDate().toInstant();
    compare(differences, "Date", reading.announcement().sentAt().orElse(null), date);
    Optional<String> type = mail.header("Content-Type");
    compare(
        differences,
        "charset",
        type.map(ContentType::parse).map(t -> t.charset()).orElse(null),
        charset(message));
    compare(differences, "text", mail.text(), text(message));
    return differences;
  }

  private static void compare(
      Map<String, String> differences,
      String aspect,
      @Nullable Object ours,
      @Nullable Object theirs) {
    Object a = aspect.equals("text") ? lines(ours) : ours;
    Object b = aspect.equals("text") ? lines(theirs) : theirs;
    if (!Objects.equals(a, b)) {
      differences.put(aspect, "ours <" + a + "> theirs <" + b + ">");
    }
  }

  /** A text without the line end that belongs to its last line or to a boundary. */
  private static String lines(@Nullable Object text) {
    return text == null ? "" : text.toString().replace("\r\n", "\n").stripTrailing();
  }

  private static @Nullable String header(MimeMessage message, String name)
      throws MessagingException, IOException {
    String[] all = message.getHeader(name);
    if (all == null) {
      return null;
    }
    String value = MimeUtility.decodeText(MimeUtility.unfold(all[0]));
    // Where a field is folded, the scanner makes one blank of any white space.
    return Corpus.collapsed(value);
  }

  private static @Nullable String charset(MimeMessage message) throws MessagingException {
    String[] all = message.getHeader("Content-Type");
    try {
      return all == null
          ? null
          : new jakarta.mail.internet.ContentType(all[0]).getParameter("charset");
    } catch (ParseException unreadable) {
      return null;
    }
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    String plain = first(message, "text/plain", true);
    if (plain != null) {
      return plain;
    }
    String html = first(message, "text/html", false);
    if (html != null) {
      return HtmlText.read(html);
    }
    String blank = first(message, "text/plain", false);
    return blank == null ? "" : blank;
  }

  private static @Nullable String first(Part part, String type, boolean saying)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String text = first(inner, type, saying);
        if (text != null) {
          return text;
        }
      }
      return null;
    }
    String text = part.isMimeType(type) ? part.getContent().toString() : null;
    return text != null && saying && text.isBlank() ? null : text;
  }
}
