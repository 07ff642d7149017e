package io.github.dailyietf.mail;

import io.github.dailyietf.core.UtcDay;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import jakarta.mail.search.SentDateTerm;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which mails of a folder on a server are to be read, chosen by the server. */
final class ImapChoice {

  private static final Comparator<Message> BY_NUMBER =
      Comparator.comparingInt(Message::getMessageNumber);
  private static final Message[] NONE = {};

  private ImapChoice() {}

  /**
   * Asks the server.
   *
   * @param lastUid those up to this number were read already
   * @return the mails in order; null for all
   */
  static Message @Nullable [] of(ImapFolder connection, ImapBuilder settings, long lastUid)
      throws MessagingException {
    Message[] found = null;
    if (lastUid > 0) {
      found = connection.uids().getMessagesByUID(lastUid + 1, UIDFolder.LASTUID);
    }
    if (settings.firstDay != null && settings.lastDay != null) {
      found = around(connection.folder(), settings.firstDay, settings.lastDay, found);
    }
    if (found != null) {
      // A server may name them in any order, but numbers that were read must not come again.
      Arrays.sort(found, BY_NUMBER);
    }
    return found;
  }

  /**
   * Sent or arrived on these days, the day before or the day after. The date that a server takes
   * from the Date field is that of its zone, up to a day away from UTC; and where there is no such
   * field, only the arrival tells. These are two questions, since not every server understands them
   * as one.
   */
  private static Message[] around(
      Folder folder, UtcDay first, UtcDay last, Message @Nullable [] among)
      throws MessagingException {
    Date since = noon(first.previous());
    Date before = noon(last.plusDays(2));
    Set<Message> found = new TreeSet<>(BY_NUMBER);
    search(
        folder,
        new SentDateTerm(ComparisonTerm.GE, since),
        new SentDateTerm(ComparisonTerm.LT, before),
        among,
        found);
    search(
        folder,
        new ReceivedDateTerm(ComparisonTerm.GE, since),
        new ReceivedDateTerm(ComparisonTerm.LT, before),
        among,
        found);
    return found.toArray(NONE);
  }

  private static void search(
      Folder folder,
      SearchTerm since,
      SearchTerm before,
      Message @Nullable [] among,
      Set<Message> into)
      throws MessagingException {
    SearchTerm both = new AndTerm(since, before);
    Message[] found = among == null ? folder.search(both) : folder.search(both, among);
    // Some servers do not answer at all if nothing is found.
    if (found != null) {
      into.addAll(Arrays.asList(found));
    }
  }

  /** Jakarta Mail writes the date that a moment has in the zone of this machine. */
  private static Date noon(UtcDay day) {
    return Date.from(day.date().atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
  }
}
