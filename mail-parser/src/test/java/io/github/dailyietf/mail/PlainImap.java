package io.github.dailyietf.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.URLName;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

/**
 * An implementation of Jakarta Mail for IMAP whose folders are of no class that is known: what it
 * does is Angus Mail's. Jakarta Mail finds it while {@link #loader} is the thread's class loader.
 */
public final class PlainImap extends Store {

  private static final String PROVIDERS = "META-INF/jakarta.providers";

  private final Store angus;

  /** Called by Jakarta Mail. */
  public PlainImap(Session session, URLName address) {
    super(session, address);
    angus = new org.eclipse.angus.mail.imap.IMAPStore(session, address);
  }

  /** A class loader that offers this implementation to Jakarta Mail before all others. */
  static ClassLoader loader() {
    return new ClassLoader(PlainImap.class.getClassLoader()) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(PROVIDERS)
            ? super.getResources("plain-imap.providers")
            : super.getResources(name);
      }
    };
  }

  @Override
  protected boolean protocolConnect(String host, int port, String user, String password)
      throws MessagingException {
    angus.connect(host, port, user, password);
    return true;
  }

  @Override
  public synchronized void close() throws MessagingException {
    angus.close();
    super.close();
  }

  @Override
  public Folder getDefaultFolder() throws MessagingException {
    return new PlainFolder(this, angus.getDefaultFolder());
  }

  @Override
  public Folder getFolder(String name) throws MessagingException {
    return new PlainFolder(this, angus.getFolder(name));
  }

  @Override
  public Folder getFolder(URLName url) throws MessagingException {
    return new PlainFolder(this, angus.getFolder(url));
  }

  /** A folder that is not Angus Mail's, to who looks. */
  private static final class PlainFolder extends Folder implements UIDFolder {

    private final Folder angus;

    PlainFolder(Store store, Folder angus) {
      super(store);
      this.angus = angus;
    }

    private UIDFolder uids() {
      return (UIDFolder) angus;
    }

    @Override
    public void fetch(Message[] messages, FetchProfile profile) throws MessagingException {
      angus.fetch(messages, profile);
    }

    @Override
    public Message[] search(SearchTerm term) throws MessagingException {
      return angus.search(term);
    }

    @Override
    public long getUIDValidity() throws MessagingException {
      return uids().getUIDValidity();
    }

    @Override
    public Message getMessageByUID(long uid) throws MessagingException {
      return uids().getMessageByUID(uid);
    }

    @Override
    public Message[] getMessagesByUID(long first, long last) throws MessagingException {
      return uids().getMessagesByUID(first, last);
    }

    @Override
    public Message[] getMessagesByUID(long[] all) throws MessagingException {
      return uids().getMessagesByUID(all);
    }

    @Override
    public long getUID(Message message) throws MessagingException {
      return uids().getUID(message);
    }

    @Override
    public long getUIDNext() throws MessagingException {
      return uids().getUIDNext();
    }

    @Override
    public String getName() {
      return angus.getName();
    }

    @Override
    public String getFullName() {
      return angus.getFullName();
    }

    @Override
    public Folder getParent() throws MessagingException {
      return angus.getParent();
    }

    @Override
    public boolean exists() throws MessagingException {
      return angus.exists();
    }

    @Override
    public Folder[] list(String pattern) throws MessagingException {
      return angus.list(pattern);
    }

    @Override
    public char getSeparator() throws MessagingException {
      return angus.getSeparator();
    }

    @Override
    public int getType() throws MessagingException {
      return angus.getType();
    }

    @Override
    public boolean create(int type) throws MessagingException {
      return angus.create(type);
    }

    @Override
    public boolean hasNewMessages() throws MessagingException {
      return angus.hasNewMessages();
    }

    @Override
    public Folder getFolder(String name) throws MessagingException {
      return angus.getFolder(name);
    }

    @Override
    public boolean delete(boolean recurse) throws MessagingException {
      return angus.delete(recurse);
    }

    @Override
    public boolean renameTo(Folder other) throws MessagingException {
      return angus.renameTo(other);
    }

    @Override
    public void open(int openMode) throws MessagingException {
      angus.open(openMode);
    }

    @Override
    public void close(boolean expunge) throws MessagingException {
      angus.close(expunge);
    }

    @Override
    public boolean isOpen() {
      return angus.isOpen();
    }

    @Override
    public Flags getPermanentFlags() {
      return angus.getPermanentFlags();
    }

    @Override
    public int getMessageCount() throws MessagingException {
      return angus.getMessageCount();
    }

    @Override
    public Message getMessage(int number) throws MessagingException {
      return angus.getMessage(number);
    }

    @Override
    public void appendMessages(Message[] messages) throws MessagingException {
      angus.appendMessages(messages);
    }

    @Override
    public Message[] expunge() throws MessagingException {
      return angus.expunge();
    }
  }
}
