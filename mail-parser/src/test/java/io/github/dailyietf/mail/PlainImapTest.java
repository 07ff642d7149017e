package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.dailyietf.core.UtcDay;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading a folder with an implementation of Jakarta Mail that is not Angus Mail. */
class PlainImapTest {

  private static final String USER = "anonymous";
  private static final String PASSWORD = "reader@example.org";
  private static final Instant ARRIVAL = Instant.parse("2020-02-02T12:00:00Z");

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(LocalServer.speaking(ServerSetup.PROTOCOL_IMAP))
          .withConfiguration(
              GreenMailConfiguration.aConfig().withUser("anonymous@localhost", USER, PASSWORD));

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final List<String> mails = new ArrayList<>();
  private MailFolder inbox;

  @BeforeEach
  void fill() throws Exception {
    Thread.currentThread().setContextClassLoader(PlainImap.loader());
    inbox =
        SERVER.getManagers().getImapHostManager().getInbox(SERVER.getUserManager().getUser(USER));
    for (int i = 1; i <= 5; i++) {
      add(Mails.announcement(i).replace("\n", "\r\n"));
    }
    add("Subject: large\r\n\r\n" + "0123456789abcdef\r\n".repeat(40_000));
  }

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  private void add(String mail) throws Exception {
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(Mails.bytes(mail)));
    inbox.appendMessage(message, new Flags(), Date.from(ARRIVAL));
    mails.add(mail);
  }

  private static ImapBuilder settings() {
    int port = SERVER.getImap().getPort();
    return Mailbox.imap(URI.create("imap://127.0.0.1:" + port + "/INBOX"))
        .unencrypted()
        .login(USER, PASSWORD);
  }

  private static List<String> read(ImapBuilder settings) throws IOException {
    try (Mailbox box = settings.open()) {
      return Mails.raws(box.mails().toList());
    }
  }

  @Test
  void itIsTheOneInUse() throws Exception {
    assertThat(Session.getInstance(new Properties()).getStore("imap"))
        .isInstanceOf(PlainImap.class);
  }

  @Test
  void mailsComeByteForByteAndNothingChangesOnTheServer() throws IOException {
    assertThat(read(settings())).isEqualTo(mails);
    assertThat(inbox.getMessages())
        .extracting(StoredMessage::getFlags)
        .noneMatch(flags -> flags.contains(Flags.Flag.SEEN));
  }

  @Test
  void readingMayStopEarlyAndGoOnLater() throws IOException {
    ImapState state;
    try (Mailbox box = settings().open()) {
      assertThat(Mails.raws(box.mails().limit(2).toList())).isEqualTo(mails.subList(0, 2));
      state = box.state().orElseThrow();
    }
    assertThat(read(settings().newerThan(state))).isEqualTo(mails.subList(2, 6));
  }

  @Test
  void theServerIsAskedForTheDaysThatAreWanted() throws IOException {
    UtcDay day = UtcDay.parse("1999-01-01");
    assertThat(read(settings().days(day, day))).isEmpty();
  }
}
