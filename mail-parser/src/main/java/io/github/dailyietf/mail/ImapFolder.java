package io.github.dailyietf.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;

/** A connection of its own to one folder of a server, for reading only. Not thread-safe. */
final class ImapFolder implements Closeable {

  /** Bytes to ask for at once, which is more than almost every mail has. */
  static final int FETCH_SIZE = 1 << 18;

  private static final int LONGEST_LINE = 500;

  private final Store store;
  private final Folder folder;
  private final String name;

  private ImapFolder(Store store, Folder folder, String name) {
    this.store = store;
    this.folder = folder;
    this.name = name;
  }

  /**
   * Connects, logs in and opens the folder.
   *
   * @throws IOException in one line, without the password
   */
  static ImapFolder open(ImapBuilder settings) throws IOException {
    String address = settings.host + ":" + settings.port;
    Store store = null;
    try {
      String protocol = settings.encrypted ? "imaps" : "imap";
      store = Session.getInstance(properties(settings, "mail." + protocol)).getStore(protocol);
      store.connect(settings.host, settings.port, settings.user, settings.password);
      Folder folder = store.getFolder(settings.folder);
      folder.open(Folder.READ_ONLY);
      return new ImapFolder(store, folder, settings.host + "/" + settings.folder);
    } catch (MessagingException e) {
      if (store != null) {
        close(store);
      }
      throw failure(address, e, settings);
    }
  }

  private static Properties properties(ImapBuilder settings, String prefix) {
    Properties properties = new Properties();
    properties.setProperty(prefix + ".connectiontimeout", "" + settings.connect.toMillis());
    properties.setProperty(prefix + ".timeout", "" + settings.silence.toMillis());
    properties.setProperty(prefix + ".peek", "true");
    properties.setProperty(prefix + ".fetchsize", "" + FETCH_SIZE);
    properties.setProperty(prefix + ".ssl.checkserveridentity", "true");
    properties.setProperty(prefix + ".starttls.enable", "" + !settings.unencrypted);
    properties.setProperty(prefix + ".starttls.required", "" + !settings.unencrypted);
    if (settings.sslSocketFactory != null) {
      // Whom this factory does not trust, no other one may.
      properties.setProperty(prefix + ".socketFactory.fallback", "false");
      properties.put(prefix + ".ssl.socketFactory", settings.sslSocketFactory);
    }
    return properties;
  }

  private static IOException failure(String address, MessagingException e, ImapBuilder settings) {
    String reason;
    if (e instanceof AuthenticationFailedException) {
      reason = "the login of " + settings.user + " was refused: " + e.getMessage();
    } else if (e instanceof FolderNotFoundException) {
      reason = "there is no folder " + settings.folder;
    } else if (e instanceof NoSuchProviderException) {
      reason = "no implementation of Jakarta Mail that reads IMAP, such as angus-mail, was found";
    } else {
      reason = reason(e) + wayOut(e, settings);
    }
    String line = oneLine(address + ": " + reason);
    // A server may repeat what it was sent.
    boolean repeats = !settings.password.isEmpty() && line.contains(settings.password);
    return repeats
        ? new IOException(address + ": the login of " + settings.user + " was refused")
        : new IOException(line, e);
  }

  /** What whoever runs a server of their own may do about it. */
  private static String wayOut(MessagingException e, ImapBuilder settings) {
    if (causedBy(SSLException.class, e)) {
      return settings.sslSocketFactory == null
          ? " (a certificate of your own: sslSocketFactory)"
          : "";
    }
    boolean plain = !settings.encrypted && !settings.unencrypted;
    return plain && reason(e).contains("STARTTLS")
        ? " (a server on this machine: unencrypted())"
        : "";
  }

  private static boolean causedBy(Class<? extends Exception> type, Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (type.isInstance(e)) {
        return true;
      }
    }
    return false;
  }

  /** What went wrong, as the exception says that is nearest to it. */
  static String reason(Throwable failure) {
    String known = "";
    String text = "";
    for (Throwable e = failure; e != null; e = e.getCause()) {
      text = e.getMessage() == null || e.getMessage().isBlank() ? text : e.getMessage();
      if (e instanceof FolderClosedException || e instanceof StoreClosedException) {
        return "the connection broke, or the server fell silent";
      } else if (e instanceof UnknownHostException) {
        return "there is no such host";
      } else if (e instanceof SocketTimeoutException) {
        return "no answer in time";
      } else if (e instanceof ConnectException) {
        known = "no connection: ";
      } else if (e instanceof SSLException) {
        known = "no connection that can be trusted: ";
      }
    }
    return text.isEmpty() ? failure.getClass().getName() : known + text;
  }

  /** Without control characters, which a server may send. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < Math.min(text.length(), LONGEST_LINE); i++) {
      char c = text.charAt(i);
      out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return out.toString().strip();
  }

  Folder folder() {
    return folder;
  }

  UIDFolder uids() {
    return (UIDFolder) folder;
  }

  /** What gets many mails at once, or null if this implementation of Jakarta Mail has no way. */
  @Nullable ImapBatch batch() {
    try {
      return folder instanceof IMAPFolder angus ? new ImapBatch(angus) : null;
    } catch (NoClassDefFoundError e) {
      return null;
    }
  }

  /** Host and folder, for reports. */
  String name() {
    return name;
  }

  @Override
  public void close() {
    try {
      folder.close(false);
    } catch (MessagingException | IllegalStateException e) {
      // The connection is gone already. Nothing was written, so nothing can be lost.
    }
    close(store);
  }

  private static void close(Store store) {
    try {
      store.close();
    } catch (MessagingException e) {
      // As above.
    }
  }
}
