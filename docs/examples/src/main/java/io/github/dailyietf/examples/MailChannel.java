package io.github.dailyietf.examples;

import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.PostRefusedException;
import io.github.dailyietf.digest.render.DigestMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Posts to a mailing list over SMTP, encrypted wherever there is a password. */
record MailChannel(URI smtp, String password, String from, String to, Clock clock)
    implements Channel {

  static MailChannel of(CommandLine options) throws IOException {
    URI smtp = URI.create(options.required("--smtp"));
    if (smtp.getHost() == null || !List.of("smtp", "smtps").contains(smtp.getScheme())) {
      throw new IllegalArgumentException("not like smtps://user@mail.example.org: " + smtp);
    }
    String file = options.value("--password-file").orElse("");
    String password = file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
    String from = options.required("--from");
    return new MailChannel(smtp, password, from, options.required("--to"), Clock.systemUTC());
  }

  /** A day as text and HTML. The content of a post is the whole mail, the same on every run. */
  @Override
  public List<Post> posts(String place, Part part, Layout layout) {
    DigestMail mail = DigestMail.builder().sender(from).addTo(to).layout(layout).build();
    return List.of(Post.of("mail/" + to + "/" + place, text(mail.message(part))));
  }

  /** A note as text. The same note has the same Message-ID, so that readers show it once. */
  @Override
  public List<Post> posts(String place, String markdown) {
    Post note = Post.of("mail/" + to + "/" + place, markdown);
    String host = from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    try {
      MimeMessage mail =
          new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
              setHeader("Message-ID", "<" + note.key() + "@" + host + ">");
            }
          };
      mail.setFrom(new InternetAddress(from, true));
      mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to, true));
      String title = markdown.lines().findFirst().orElse("").replaceFirst("^#+ ", "");
      mail.setSubject(title, StandardCharsets.UTF_8.name());
      mail.setText(markdown, StandardCharsets.UTF_8.name());
      mail.setHeader("Auto-Submitted", "auto-generated"); // no absence note answers (RFC 3834)
      mail.saveChanges();
      return List.of(Post.of(note.place(), text(mail)));
    } catch (MessagingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String text(Message mail) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      mail.writeTo(bytes);
      return bytes.toString(StandardCharsets.ISO_8859_1);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String create(Post post) throws IOException {
    Session session = session();
    try (Transport transport = session.getTransport()) {
      byte[] bytes = post.content().getBytes(StandardCharsets.ISO_8859_1);
      MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(bytes));
      mail.setSentDate(Date.from(clock.instant()));
      try {
        transport.connect(smtp.getUserInfo(), smtp.getUserInfo() == null ? null : password);
      } catch (MessagingException e) {
        throw new PostRefusedException("no connection: " + e.getMessage(), e);
      }
      transport.sendMessage(mail, mail.getAllRecipients());
      return mail.getMessageID();
    } catch (SendFailedException e) {
      throw new PostRefusedException("not taken: " + e.getMessage(), e);
    } catch (MessagingException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Session session() {
    String prefix = "mail." + smtp.getScheme() + ".";
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", smtp.getScheme());
    properties.setProperty(prefix + "host", smtp.getHost());
    if (smtp.getPort() >= 0) {
      properties.setProperty(prefix + "port", String.valueOf(smtp.getPort()));
    }
    properties.setProperty(prefix + "auth", String.valueOf(smtp.getUserInfo() != null));
    properties.setProperty(prefix + "starttls.required", String.valueOf(!password.isEmpty()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", "30000");
    properties.setProperty(prefix + "timeout", "60000");
    return Session.getInstance(properties);
  }
}
