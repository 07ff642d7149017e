package io.github.dailyietf.mail;

import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a folder on an IMAP server and which of its mails to read; made by {@link
 * Mailbox#imap}. Only {@link #login} is required.
 *
 * <p>The folder is opened for reading only and mails are looked at without marking them as read:
 * nothing changes on the server. Needs an implementation of Jakarta Mail at run time; this artifact
 * brings Angus Mail, with which up to 64 mails or four MiB are fetched at once, so that a far
 * server's distance counts once for all of them; larger mails, and all mails with another
 * implementation, are fetched one by one. Not thread-safe.
 */
public final class ImapBuilder {

  private static final int LONGEST_MILLIS = Integer.MAX_VALUE;

  final boolean encrypted;
  final String host;
  final int port;
  final String folder;
  String user = "";
  String password = "";
  @Nullable UtcDay firstDay;
  @Nullable UtcDay lastDay;
  @Nullable ImapState state;
  Duration connect = Duration.ofSeconds(30);
  Duration silence = Duration.ofSeconds(60);
  @Nullable SSLSocketFactory sslSocketFactory;
  boolean unencrypted;

  ImapBuilder(URI address) {
    if (address.getRawUserInfo() != null) {
      // Not shown: it may hold a password.
      throw new IllegalArgumentException(
          "the login belongs into login(user, password), not into the address");
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    encrypted = scheme.equals("imaps");
    String name = address.getHost();
    if (name == null || !encrypted && !scheme.equals("imap")) {
      throw new IllegalArgumentException("not an address like imaps://host/folder: " + address);
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException("write ? and # in a folder as %3F and %23: " + address);
    }
    host = name;
    port = address.getPort() >= 0 ? address.getPort() : encrypted ? 993 : 143;
    String path = address.getPath();
    folder = path.length() > 1 ? path.substring(1) : "INBOX";
  }

  /**
   * Who reads. Archives that everybody may read often take {@code anonymous} and an e-mail address.
   *
   * @param password in no message and no {@code toString}
   */
  public ImapBuilder login(String user, String password) {
    this.user = user;
    this.password = password;
    return this;
  }

  /**
   * Fetches only the mails around these days, by asking the server which ones were sent or arrived
   * then.
   *
   * <p>Servers compare dates without time and zone, so one more day before and after is asked for:
   * no mail of the days is missed, and some of the days beside them come along. A digest leaves
   * those out by the moment at which each mail was sent; {@link Mailbox#on} does, too.
   *
   * @param last included
   * @throws IllegalArgumentException if the last day is before the first
   */
  public ImapBuilder days(UtcDay first, UtcDay last) {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
    firstDay = first;
    lastDay = last;
    return this;
  }

  /**
   * Fetches only the mails that came after those of an earlier reading, whose {@link Mailbox#state}
   * this is.
   *
   * <p>If the server has numbered the folder anew since then, all mails are read again and {@link
   * Mailbox#problems} says {@code uid-validity-changed}. Together with {@link #days}, only new
   * mails of those days are read, and the state then goes on behind the last of them.
   */
  public ImapBuilder newerThan(ImapState state) {
    this.state = state;
    return this;
  }

  /**
   * How long to wait; 30 and 60 seconds if not set.
   *
   * @param connect for the connection
   * @param silence for each answer: a server that says nothing for so long is given up
   * @throws IllegalArgumentException if one is shorter than 1 millisecond or longer than 24 days
   */
  public ImapBuilder timeouts(Duration connect, Duration silence) {
    requireMillis(connect);
    requireMillis(silence);
    this.connect = connect;
    this.silence = silence;
    return this;
  }

  private static void requireMillis(Duration duration) {
    if (duration.compareTo(Duration.ofMillis(1)) < 0
        || duration.compareTo(Duration.ofMillis(LONGEST_MILLIS)) > 0) {
      throw new IllegalArgumentException("not a time to wait for a server: " + duration);
    }
  }

  /**
   * Makes the encrypted connections, and so decides whom to trust: for servers whose certificate no
   * public authority has signed. The host's name is checked against the certificate too, unless the
   * factory's trust manager is an {@link javax.net.ssl.X509ExtendedTrustManager}, which decides
   * alone.
   */
  public ImapBuilder sslSocketFactory(SSLSocketFactory factory) {
    sslSocketFactory = factory;
    return this;
  }

  /**
   * Never encrypts, so that everybody on the way can read the password: for a server on the same
   * machine.
   *
   * @throws IllegalArgumentException if the address begins with {@code imaps}
   */
  public ImapBuilder unencrypted() {
    if (encrypted) {
      throw new IllegalArgumentException("imaps is always encrypted: " + this);
    }
    unencrypted = true;
    return this;
  }

  /**
   * Logs in, opens the folder and asks which mails there are; the mails are fetched while they are
   * read. Closing the mailbox closes the connection.
   *
   * <p>The mailbox is for one thread. If the connection breaks while mails are read, the stream
   * throws {@link java.io.UncheckedIOException}; {@link Mailbox#state} then tells where to go on.
   *
   * @throws IOException if the server cannot be reached or trusted, refuses the login, falls silent
   *     or has no such folder; the message is one line that says which
   * @throws IllegalStateException if there is no login
   */
  public Mailbox open() throws IOException {
    if (user.isEmpty()) {
      throw new IllegalStateException(
          "no login for "
              + this
              + ": call login(user, password); where everybody may read, often"
              + " login(\"anonymous\", your e-mail address)");
    }
    return new Mailbox(ImapSource.open(this));
  }

  /** The address. */
  @Override
  public String toString() {
    return (encrypted ? "imaps://" : "imap://") + host + ":" + port + "/" + folder;
  }
}
