package io.github.dailyietf.benchmarks.peers;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;

/** Angus Mail. Run it with the system property that {@code docs/benchmarks/README.md} names. */
public final class AngusPeer implements Peer {

  @Override
  public TextFields read(byte[] mail) throws IOException {
    try {
      MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
      Date sent = message.getSentDate();
      String from = message.getHeader("From", null);
      return TextFields.read(
          message.getSubject(),
          from,
          message.getMessageID(),
          sent == null ? null : sent.toInstant(),
          text(message.getContent()));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String text(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      BodyPart first = parts.getBodyPart(0);
      return String.valueOf(first.getContent());
    }
    return String.valueOf(content);
  }
}
