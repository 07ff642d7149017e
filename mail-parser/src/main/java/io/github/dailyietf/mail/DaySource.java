package io.github.dailyietf.mail;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails of one day, and the undated ones, out of another source. Not thread-safe. */
final class DaySource implements MailSource {

  private final MailHead head = new MailHead();
  private final MailSource source;
  private final Instant start;
  private final Instant end;

  DaySource(MailSource source, UtcDay day) {
    this.source = source;
    start = day.start();
    end = day.end();
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    while (source.next(mail)) {
      if (isWanted(mail)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int next(RawMail[] mails, int most) throws IOException {
    int wanted = 0;
    int count = most;
    while (wanted == 0 && count > 0) {
      count = source.next(mails, most);
      for (int i = 0; i < count; i++) {
        RawMail mail = mails[i];
        if (isWanted(mail)) {
          mails[i] = mails[wanted];
          mails[wanted++] = mail;
        } else {
          mail.release();
        }
      }
    }
    return wanted;
  }

  private boolean isWanted(RawMail mail) {
    head.read(mail.lines);
    Instant sent = SendingTime.of(head, mail, null);
    return sent == null || !sent.isBefore(start) && sent.isBefore(end);
  }

  @Override
  public long place() {
    return source.place();
  }

  @Override
  public void passedTo(long place) {
    source.passedTo(place);
  }

  @Override
  public @Nullable ImapState state() {
    return source.state();
  }

  @Override
  public List<Problem> problems() {
    return source.problems();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
