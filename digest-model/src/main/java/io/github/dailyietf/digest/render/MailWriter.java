package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Part;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes a part of a day as a mail of which no byte depends on where or when it is written. */
final class MailWriter {

  /** Jakarta Mail would make up a Message-ID when the mail is saved or sent. */
  private static final class Fixed extends MimeMessage {

    private final String id;

    Fixed(String id) {
      super((@Nullable Session) null);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  /** Jakarta Mail would make up a boundary. */
  private static final class Alternatives extends MimeMultipart {

    Alternatives(String boundary) {
      super("alternative");
      contentType = "multipart/alternative; boundary=\"" + boundary + "\"";
    }
  }

  private final DigestMail settings;
  private final Words words;
  private final String host;

  MailWriter(DigestMail settings, String host) {
    this.settings = settings;
    this.words = new Words(settings.layout());
    this.host = host;
  }

  MimeMessage write(Part part) {
    try {
      return message(part);
    } catch (MessagingException e) {
      // All that could be wrong was looked at when the settings were built.
      throw new IllegalStateException("the mail of " + part.digest().day() + " failed", e);
    }
  }

  private MimeMessage message(Part part) throws MessagingException {
    MimeMessage mail = new Fixed(id(part.digest().day().toString(), part.number()));
    mail.setFrom(new InternetAddress(settings.sender(), true));
    for (String address : settings.to()) {
      mail.addRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    }
    String text = crlf(new TextPrinter().print(tree(part), words, part));
    Tree tree = tree(part);
    String html = crlf(HtmlPrinter.mail().print(tree, words, part));
    mail.setSubject(tree.title(), "UTF-8");
    mail.setSentDate(Date.from(settings.sentAt().orElse(part.digest().day().end())));
    headers(mail, part);
    MimeMultipart both = new Alternatives(boundary(text + html));
    both.addBodyPart(body(text, "plain"));
    both.addBodyPart(body(html, "html"));
    mail.setContent(both);
    mail.saveChanges();
    return mail;
  }

  /** A tree is changed by its printing. */
  private Tree tree(Part part) {
    return new DigestTree(words, part).plant();
  }

  private void headers(MimeMessage mail, Part part) throws MessagingException {
    if (part.number() > 1) {
      String first = id(part.digest().day().toString(), 1);
      mail.setHeader("In-Reply-To", first);
      mail.setHeader("References", first);
    }
    if (settings.listId().isPresent()) {
      mail.setHeader("List-Id", "<" + settings.listId().get() + ">");
    }
    if (settings.unsubscribe().isPresent()) {
      mail.setHeader("List-Unsubscribe", "<" + settings.unsubscribe().get() + ">");
    }
    mail.setHeader("Content-Language", language());
    mail.setHeader("Auto-Submitted", "auto-generated");
  }

  private String id(String day, int part) {
    return "<ietf-digest." + day + "." + part + "." + language() + "@" + host + ">";
  }

  private String language() {
    return settings.layout().language().toLanguageTag();
  }

  private static MimeBodyPart body(String text, String kind) throws MessagingException {
    MimeBodyPart body = new MimeBodyPart();
    body.setText(text, "UTF-8", kind);
    return body;
  }

  /** The line ends of mail, which no encoding adds to text that is encoded. */
  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  /** Neither base64 nor quoted-printable can have {@code =_} in it. */
  private static String boundary(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "=_" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
