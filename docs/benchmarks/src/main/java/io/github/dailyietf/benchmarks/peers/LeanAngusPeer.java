package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Angus Mail with what makes it faster than its users know it: bytes that are neither locked nor
 * copied, and the date and the text past {@code getSentDate} and {@code getContent}.
 */
public final class LeanAngusPeer implements Peer {

  @Override
  public MailFacts read(byte[] mail) throws IOException {
    try {
      MimeMessage message = new MimeMessage(null, new Bytes(mail, 0, mail.length));
      return TextFields.read(header(message), text(message));
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static HeaderFacts header(MimeMessage message) throws MessagingException {
    String date = message.getHeader("Date", null);
    return new HeaderFacts(
        HeaderText.inBrackets(message.getMessageID()),
        date == null ? null : DateText.read(date),
        message.getSubject(),
        address(message.getFrom()),
        HeaderText.inBrackets(message.getHeader("List-Id", null)),
        HeaderText.inBrackets(message.getHeader("Archived-At", null)));
  }

  /** The first address, which is rarely followed by another. */
  static @Nullable String address(Address @Nullable [] from) {
    return from != null && from.length > 0 && from[0] instanceof InternetAddress address
        ? address.getAddress()
        : null;
  }

  /** Of several parts the first. */
  private static String text(Part part) throws MessagingException, IOException {
    ContentType type = new ContentType(part.getContentType());
    if (type.match("multipart/*") && part.getContent() instanceof Multipart parts) {
      return text(parts.getBodyPart(0));
    }
    String charset = type.getParameter("charset");
    byte[] text = part.getInputStream().readAllBytes();
    return new String(text, MimeUtility.javaCharset(charset == null ? "us-ascii" : charset));
  }

  /** Without the lock that the JDK's stream takes for each byte, and Angus Mail reads bytes. */
  @SuppressWarnings("InputStreamSlowMultibyteRead") // the superclass is not slow
  private static final class Bytes extends SharedByteArrayInputStream {

    private Bytes(byte[] bytes, int from, int end) {
      super(bytes, from, end - from);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // on purpose
    public int read() {
      return pos < count ? buf[pos++] & 0xFF : -1;
    }

    @Override
    public InputStream newStream(long from, long end) {
      return new Bytes(buf, start + (int) from, end < 0 ? count : start + (int) end);
    }
  }
}
