package io.github.dailyietf.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of the rare mails whose MIME form the scanner leaves to Jakarta Mail: unusual transfer
 * encodings and charsets, and bodies of no text type.
 */
final class JakartaText {

  private static final int DEEPEST = 12;

  private JakartaText() {}

  /** The first text part, or null if there is none that can be read. */
  static @Nullable String read(byte[] mail) {
    try {
      return text(new MimeMessage(null, new ByteArrayInputStream(mail)), 0);
    } catch (MessagingException | IOException unreadable) {
      return null;
    }
  }

  private static @Nullable String text(Part part, int depth)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && depth < DEEPEST) {
      return part.getContent() instanceof Multipart parts ? first(parts, depth) : null;
    }
    if (!part.isMimeType("text/*")) {
      return null;
    }
    try {
      return part.getContent() instanceof String text ? text : bytes(part);
    } catch (IOException unknownCharset) {
      return bytes(part);
    }
  }

  private static @Nullable String first(Multipart parts, int depth)
      throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      String text = text(part, depth + 1);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static String bytes(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
