package io.github.dailyietf.examples;

import io.github.dailyietf.digest.publish.Post;
import io.github.dailyietf.digest.publish.PostRefusedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
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

  @Override
  public List<Post> posts(String place, String markdown) {
    return List.of(Post.of("mail/" + to + "/" + place, markdown));
  }

  @Override
  public String create(Post post) throws IOException {
    Session session = session();
    try (Transport transport = session.getTransport()) {
      MimeMessage mail = mail(session, post);
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

  private MimeMessage mail(Session session, Post post) throws MessagingException {
    // The same post has the same Message-ID: where one comes twice, readers show it once.
    String id = "<" + post.key() + from.substring(from.lastIndexOf('@')).replace(">", "") + ">";
    MimeMessage mail =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    mail.setFrom(new InternetAddress(from, true));
    mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to, true));
    String title = post.content().lines().findFirst().orElse("").replaceFirst("^#+ ", "");
    mail.setSubject(title, StandardCharsets.UTF_8.name());
    mail.setText(post.content(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader(
        "Auto-Submitted", "auto-generated"); // so that no absence note answers (RFC 3834)
    mail.saveChanges();
    return mail;
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
