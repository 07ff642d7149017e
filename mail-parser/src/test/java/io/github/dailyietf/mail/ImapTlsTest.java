package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server with a certificate that it signed itself and that does not bear its name. */
class ImapTlsTest {

  private static final String MAIL = "Subject: a\r\n\r\ntext\r\n";

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(LocalServer.speaking(ServerSetup.PROTOCOL_IMAPS))
          .withConfiguration(
              GreenMailConfiguration.aConfig()
                  .withUser("a@localhost", "anonymous", "me@a.example"));

  @BeforeEach
  void fill() throws Exception {
    SERVER
        .getManagers()
        .getImapHostManager()
        .getInbox(SERVER.getUserManager().getUser("anonymous"))
        .appendMessage(
            new MimeMessage(null, new ByteArrayInputStream(Mails.bytes(MAIL))),
            new Flags(),
            Date.from(Instant.EPOCH));
  }

  private static ImapBuilder at(int port) {
    return Mailbox.imap(URI.create("imaps://127.0.0.1:" + port + "/INBOX"))
        .login("anonymous", "me@a.example");
  }

  private static int port() {
    return SERVER.getImaps().getPort();
  }

  private static KeyStore keyStore() {
    return ((DummySSLServerSocketFactory) DummySSLServerSocketFactory.getDefault()).getKeyStore();
  }

  private static Certificate certificate() throws GeneralSecurityException {
    return keyStore().getCertificate("greenmail");
  }

  private static SSLSocketFactory trusting(TrustManager manager) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {manager}, new SecureRandom());
    return context.getSocketFactory();
  }

  @Test
  void aFactoryThatKnowsTheCertificateReadsTheMails() throws Exception {
    SSLSocketFactory factory = trusting(new Exactly(certificate()));
    try (LoopbackProxy proxy = LoopbackProxy.to(port())) {
      try (Mailbox box = at(proxy.port()).sslSocketFactory(factory).open()) {
        assertThat(Mails.raws(box.mails().toList())).containsExactly(MAIL);
      }
      assertThat(proxy.asked()).doesNotContain("anonymous", "EXAMINE");
      assertThat(proxy.answered()).doesNotContain("Subject");
    }
  }

  @Test
  void aCertificateThatNobodyKnowsIsRefusedInOneLine() {
    assertThatIOException()
        .isThrownBy(() -> at(port()).open())
        .withMessageStartingWith("127.0.0.1:" + port() + ": no connection that can be trusted: ")
        .withMessageEndingWith(" (a certificate of your own: sslSocketFactory)")
        .withMessageNotContaining("\n");
  }

  @Test
  void aCertificateForAnotherHostIsRefusedToo() throws Exception {
    SSLSocketFactory factory = trusting(new Everybody());
    assertThatIOException()
        .isThrownBy(() -> at(port()).sslSocketFactory(factory).open())
        .withMessageStartingWith("127.0.0.1:" + port() + ": no connection that can be trusted: ")
        .withMessageContaining("subject alternative names")
        .withMessageNotContaining("sslSocketFactory");
  }

  @Test
  void aConnectionIsEncryptedBeforeTheLoginIfTheAddressBeginsWithImap() throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(keyStore(), "changeit".toCharArray());
    context.init(keys.getKeyManagers(), null, new SecureRandom());
    ScriptedImap server =
        new ScriptedImap(List.of(Mails.bytes(MAIL))) {
          @Override
          @Nullable String answer(String command) {
            return command.startsWith("CAPABILITY") ? "* CAPABILITY IMAP4rev1 STARTTLS\r\n" : null;
          }

          @Override
          Socket encrypted(Socket client) throws IOException {
            var socket = (SSLSocket) context.getSocketFactory().createSocket(client, null, 0, true);
            socket.setUseClientMode(false);
            return socket;
          }
        };
    try (server;
        LoopbackProxy proxy = LoopbackProxy.to(server.port())) {
      URI address = URI.create("imap://127.0.0.1:" + proxy.port() + "/INBOX");
      ImapBuilder settings = Mailbox.imap(address).login("anonymous", "me@a.example");
      try (Mailbox box = settings.sslSocketFactory(trusting(new Exactly(certificate()))).open()) {
        assertThat(Mails.raws(box.mails().toList())).containsExactly(MAIL);
      }
      assertThat(server.commands()).anyMatch(command -> command.startsWith("LOGIN anonymous"));
      assertThat(proxy.asked()).contains("STARTTLS").doesNotContain("LOGIN", "me@a.example");
    }
  }

  @Test
  void aServerThatDoesNotEncryptIsRefused() throws Exception {
    try (ScriptedImap server = new ScriptedImap(List.of())) {
      assertThatIOException()
          .isThrownBy(() -> at(server.port()).open())
          .withMessageStartingWith("127.0.0.1:" + server.port() + ": no connection that can be ");
    }
  }

  /** Does not look at the certificate, and leaves the host's name to the JDK. */
  private static class Everybody implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  /** Trusts one certificate, whatever name it bears. */
  private static final class Exactly extends X509ExtendedTrustManager {

    private final Certificate known;

    Exactly(Certificate known) {
      this.known = known;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      if (!chain[0].equals(known)) {
        throw new CertificateException("another certificate");
      }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
