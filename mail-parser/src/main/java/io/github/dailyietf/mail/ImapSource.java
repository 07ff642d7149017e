package io.github.dailyietf.mail;

import io.github.dailyietf.core.Problem;
import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The mails of a folder on an IMAP server, in the order in which they came. Not thread-safe. */
final class ImapSource implements MailSource {

  /** How many mails to ask for their numbers and sizes at once. */
  static final int CHUNK = 512;

  private static final long UNKNOWN = -1;

  private static final Message[] NONE = {};

  private final ImapFolder connection;
  private final @Nullable ImapBatch batch;
  private final List<Problem> problems = new CopyOnWriteArrayList<>();
  private final ImapContent content = new ImapContent(Mailbox.CEILING);
  private final long uidValidity;

  /** The mails to read, in order; null for all. */
  private final Message @Nullable [] chosen;

  private final int count;
  private int listed;
  private Message[] chunk = NONE;
  private int at;

  /** The numbers of the mails of a chunk, up to the place where the next batch begins. */
  private final long[] uids = new long[CHUNK];

  private int batchEnd;

  /** The highest number of those that were read or are gone. */
  private long lastUid;

  /** The highest number of those that were passed on, and none before them is missing. */
  private volatile long passedUid;

  private boolean closed;

  private ImapSource(ImapFolder connection, ImapBuilder settings) throws MessagingException {
    this.connection = connection;
    batch = connection.batch();
    uidValidity = connection.uids().getUIDValidity();
    lastUid = known(settings.state);
    passedUid = lastUid;
    chosen = ImapChoice.of(connection, settings, lastUid);
    count = chosen == null ? connection.folder().getMessageCount() : chosen.length;
  }

  /**
   * Connects and asks for the mails.
   *
   * @throws IOException in one line, without the password
   */
  static ImapSource open(ImapBuilder settings) throws IOException {
    ImapFolder connection = ImapFolder.open(settings);
    try {
      return new ImapSource(connection, settings);
    } catch (MessagingException e) {
      connection.close();
      throw new IOException(
          ImapFolder.oneLine(connection.name() + ": it cannot be read: " + ImapFolder.reason(e)),
          e);
    }
  }

  private long known(@Nullable ImapState state) {
    if (state == null || state.uidValidity() == uidValidity) {
      return state == null ? 0 : state.lastUid();
    }
    problems.add(
        Problem.of(
            "uid-validity-changed",
            connection.name(),
            "the server has numbered the mails anew; all are read again"));
    return 0;
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    if (closed) {
      throw new IOException(connection.name() + " is closed");
    }
    try {
      while (at < chunk.length || nextChunk()) {
        if (at == batchEnd) {
          nextBatch();
        }
        long uid = uids[at];
        Message message = chunk[at++];
        boolean got = batch != null && uid > lastUid && batch.lend(uid, mail);
        if (got) {
          mail.setOrigin(connection.name(), uid);
        } else {
          uid = uid > 0 || message.isExpunged() ? uid : connection.uids().getUID(message);
          got = uid > lastUid && fetch(message, uid, mail);
        }
        if (got) {
          lastUid = uid;
          return true;
        }
        // For numbers above the highest one, servers name the mail with the highest.
        if (uid < 0 || uid > lastUid) {
          gone(message, uid);
        }
      }
      return false;
    } catch (MessagingException e) {
      throw broken(e, lastUid == 0 ? "before the first mail" : "behind mail " + lastUid);
    }
  }

  private boolean nextChunk() throws MessagingException {
    if (listed == count) {
      return false;
    }
    int from = listed;
    listed = Math.min(count, from + CHUNK);
    chunk =
        chosen == null
            ? connection.folder().getMessages(from + 1, listed)
            : Arrays.copyOfRange(chosen, from, listed);
    at = 0;
    batchEnd = 0;
    connection
        .folder()
        .fetch(chunk, profile(UIDFolder.FetchProfileItem.UID, FetchProfile.Item.SIZE));
    return true;
  }

  private static FetchProfile profile(FetchProfile.Item... items) {
    FetchProfile profile = new FetchProfile();
    for (FetchProfile.Item item : items) {
      profile.add(item);
    }
    return profile;
  }

  /**
   * Asks for as many of the next mails as make a batch. Those that are larger than a batch wants,
   * and those that do not come with it, are fetched alone in their turn.
   */
  private void nextBatch() throws MessagingException {
    List<Long> wanted = new ArrayList<>();
    long bytes = 0;
    while (batchEnd < chunk.length && wanted.size() < ImapBatch.MOST_MAILS) {
      Message message = chunk[batchEnd];
      long uid = UNKNOWN;
      try {
        int size = batch == null || message.isExpunged() ? -1 : message.getSize();
        if (size >= 0 && size < ImapFolder.FETCH_SIZE) {
          bytes += size;
          if (bytes > ImapBatch.MOST_BYTES) {
            break;
          }
          uid = connection.uids().getUID(message);
        }
      } catch (MessagingException e) {
        // It will be asked again in its turn, behind the mails before it.
      }
      if (uid > lastUid) {
        wanted.add(uid);
      }
      uids[batchEnd++] = uid;
    }
    if (batch != null) {
      batch.fetch(wanted);
    }
  }

  /** False if the mail is there no longer. */
  private boolean fetch(Message message, long uid, RawMail mail) throws IOException {
    content.clear();
    try {
      message.writeTo(content);
      requireWhole(message);
    } catch (ImapContent.FullException e) {
      // The rest stays on the server.
    } catch (MessagingException | IOException e) {
      if (message.isExpunged()) {
        return false;
      }
      throw broken(e, "at mail " + uid);
    }
    content.lend(mail);
    mail.setOrigin(connection.name(), uid);
    return true;
  }

  /**
   * A refusal reaches us as the end of the mail. One more question tells whether a mail that ends
   * where a request ended is all there is.
   */
  private void requireWhole(Message message) throws IOException, MessagingException {
    if (content.size() % ImapFolder.FETCH_SIZE == 0) {
      connection.folder().fetch(new Message[] {message}, profile(FetchProfile.Item.SIZE));
      if (message.getSize() > content.size()) {
        throw new IOException("the server refused to give it");
      }
    }
  }

  private void gone(Message message, long uid) {
    String which = uid < 0 ? "number " + message.getMessageNumber() : "mail " + uid;
    problems.add(
        Problem.of(
            "mail-gone",
            connection.name() + ", " + which,
            "it disappeared from the server before it was read"));
    lastUid = Math.max(lastUid, uid);
  }

  private IOException broken(Exception e, String place) {
    return new IOException(
        ImapFolder.oneLine(
            connection.name() + ": reading broke off " + place + ": " + ImapFolder.reason(e)),
        e);
  }

  @Override
  public long place() {
    return lastUid;
  }

  @Override
  public void passedTo(long place) {
    passedUid = place;
  }

  @Override
  public @Nullable ImapState state() {
    return uidValidity > 0 ? new ImapState(uidValidity, passedUid) : null;
  }

  @Override
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      connection.close();
    }
  }
}
