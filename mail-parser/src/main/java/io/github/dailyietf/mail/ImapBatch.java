package io.github.dailyietf.mail;

import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/**
 * Many mails for one command: a far server's distance counts once for all of them. The bytes come
 * as the server holds them, without marking a mail as read. The only place that knows Angus Mail.
 * Not thread-safe.
 */
final class ImapBatch {

  static final int MOST_MAILS = 64;

  /** Of the sizes that the server states. */
  static final int MOST_BYTES = 4 << 20;

  private final IMAPFolder folder;
  private final Map<Long, ByteArray> mails = new HashMap<>();
  private boolean understood = true;

  ImapBatch(IMAPFolder folder) {
    this.folder = folder;
  }

  /**
   * Asks for mails. Some may not come: they are gone, or the server refuses them, or the line
   * breaks, which {@link #folder} then knows.
   */
  void fetch(List<Long> uids) throws MessagingException {
    mails.clear();
    if (!uids.isEmpty() && understood) {
      // No mail may be longer, whatever size was stated.
      String command =
          "UID FETCH " + set(uids) + " (UID BODY.PEEK[]<0." + ImapFolder.FETCH_SIZE + ">)";
      folder.doCommand(
          protocol -> {
            Response[] answers = protocol.command(command, null);
            for (Response answer : answers) {
              if (answer instanceof FetchResponse fetched) {
                keep(fetched);
              }
            }
            protocol.notifyResponseHandlers(answers);
            understood = !answers[answers.length - 1].isBAD();
            return answers;
          });
    }
  }

  private static String set(List<Long> uids) {
    long[] numbers = uids.stream().mapToLong(Long::longValue).toArray();
    return UIDSet.toString(UIDSet.createUIDSets(numbers));
  }

  private void keep(FetchResponse fetched) {
    UID uid = fetched.getItem(UID.class);
    BODY body = fetched.getItem(BODY.class);
    ByteArray bytes = body == null ? null : body.getByteArray();
    // Nothing may be a refusal, and all that was asked for may not be all there is.
    if (uid != null
        && bytes != null
        && bytes.getCount() > 0
        && bytes.getCount() < ImapFolder.FETCH_SIZE) {
      mails.put(uid.uid, bytes);
    }
  }

  /** Lends the bytes of a mail until the next one; false if it did not come as a whole. */
  boolean lend(long uid, RawMail mail) {
    ByteArray bytes = mails.remove(uid);
    if (bytes == null) {
      return false;
    }
    int start = bytes.getStart();
    int end = start + bytes.getCount();
    mail.set(bytes.getBytes(), start, end);
    mail.lines.index(bytes.getBytes(), start, end, null);
    return true;
  }
}
