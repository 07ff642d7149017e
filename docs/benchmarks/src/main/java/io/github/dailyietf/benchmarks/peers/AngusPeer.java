package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Angus Mail. Run it with the system property that {@code docs/benchmarks/README.md} names. */
public final class AngusPeer implements Peer {

  @Override
  public MailFacts read(byte[] mail) throws IOException {
    try {
      MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail));
      return TextFields.read(header(message), text(message.getContent()));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static HeaderFacts header(MimeMessage message) throws MessagingException {
    Date sent = message.getSentDate();
    return new HeaderFacts(
        HeaderText.inBrackets(message.getMessageID()),
        sent == null ? null : sent.toInstant(),
        message.getSubject(),
        address(message.getFrom()),
        HeaderText.inBrackets(message.getHeader("List-Id", null)),
        HeaderText.inBrackets(message.getHeader("Archived-At", null)));
  }

  private static @Nullable String address(Address @Nullable [] from) {
    return from != null && from.length > 0 && from[0] instanceof InternetAddress address
        ? address.getAddress()
        : null;
  }

  private static String text(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      BodyPart first = parts.getBodyPart(0);
      return String.valueOf(first.getContent());
    }
    return String.valueOf(content);
  }
}
