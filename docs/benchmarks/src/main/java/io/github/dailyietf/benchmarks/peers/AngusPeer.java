package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;

/** Angus Mail by the methods that everybody uses first. */
public final class AngusPeer implements Peer {

  @Override
  public MailFacts read(byte[] mail) throws IOException {
    try {
      MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
      Date sent = message.getSentDate();
      HeaderFacts header =
          new HeaderFacts(
              HeaderText.inBrackets(message.getMessageID()),
              sent == null ? null : sent.toInstant(),
              message.getSubject(),
              LeanAngusPeer.address(message.getFrom()),
              HeaderText.inBrackets(message.getHeader("List-Id", null)),
              HeaderText.inBrackets(message.getHeader("Archived-At", null)));
      return TextFields.read(header, text(message.getContent()));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String text(Object content) throws MessagingException, IOException {
    return content instanceof Multipart parts
        ? text(parts.getBodyPart(0).getContent())
        : String.valueOf(content);
  }
}
