package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import jakarta.mail.Message;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Reads mails of the IETF's announcement lists into {@link Announcement}s. Thread-safe.
 *
 * <pre>{@code
 * var parser = AnnouncementParser.create();
 * if (parser.parse(Files.readAllBytes(path)) instanceof IdAction action) {
 *   System.out.println(action.draft().version() + " " + action.draft().title());
 * }
 * }</pre>
 *
 * <p>Content never makes it throw. A mail of no known kind, a reply, a forward and bytes that are
 * no mail are {@link io.github.dailyietf.core.OtherAnnouncement}s whose {@code kind} says so. What
 * was odd is reported by {@link #read(byte[]) read}.
 *
 * <p>One parser for all mails is faster than one for each: it remembers short pieces of text that
 * recur, such as senders and the names of groups. It keeps no mail.
 */
public final class AnnouncementParser {

  private static final int MOST_IDLE = 16;

  /** Workbenches not in use: at most as many as threads have read at the same time. */
  private final Deque<Workbench> idle = new ArrayDeque<>(2);

  private AnnouncementParser() {}

  /** A parser for all kinds and eras of announcements. */
  public static AnnouncementParser create() {
    return new AnnouncementParser();
  }

  /** What one mail announces. */
  public Announcement parse(Mail mail) {
    return read(mail).announcement();
  }

  /** What one mail announces, from its bytes: header, empty line, body. */
  public Announcement parse(byte[] mail) {
    return read(mail).announcement();
  }

  /**
   * What one mail announces.
   *
   * @throws IllegalArgumentException if the message cannot give its bytes
   */
  public Announcement parse(Message message) {
    return read(message).announcement();
  }

  /** What one mail announces, and what was odd in it. */
  public Reading read(Mail mail) {
    Workbench workbench = take();
    return read(mail.rawMail(workbench.lineFeeds()), workbench);
  }

  /** What one mail announces, and what was odd in it, from its bytes: header, empty line, body. */
  public Reading read(byte[] mail) {
    Workbench workbench = take();
    RawMail raw = new RawMail();
    raw.setAlone(mail, "mail", 0, workbench.lineFeeds());
    return read(raw, workbench);
  }

  private Reading read(RawMail mail, Workbench workbench) {
    Reading reading = workbench.read(mail);
    // The workbench knows its lines until the next mail, but no longer its bytes.
    mail.release();
    giveBack(workbench);
    return reading;
  }

  /**
   * What one mail announces, and what was odd in it.
   *
   * @throws IllegalArgumentException if the message cannot give its bytes
   */
  public Reading read(Message message) {
    return read(JakartaText.bytes(message));
  }

  /**
   * The announcements that a mail quotes, passes on or contains, in order and each once: what a
   * reply or a forward is about, and what is in a digest of a list (RFC 934, RFC 1153 and MIME). Of
   * the text, it undoes quote marks, dashes before dashes, and what mail programs do to lines. A
   * header inside of the text gives an announcement its Subject, date and Message-ID; without one
   * these are empty. Attached mails come behind those of the text; an attached mail that is no
   * announcement is searched in the same way, up to twelve deep. Files of drafts that were
   * published have the announcement of the RFC in place of their text; it is found, too.
   *
   * <p>Nothing of this is done by {@link #read(Mail) read}. For a mail that is itself an
   * announcement the result has that one, without the header of the mail.
   */
  public List<Reading> quoted(Mail mail) {
    return new Quotations(mail).read();
  }

  /** The announcements that a mail quotes, from its bytes; see {@link #quoted(Mail)}. */
  public List<Reading> quoted(byte[] mail) {
    return quoted(Mail.of(mail));
  }

  /**
   * The announcements that a mail quotes; see {@link #quoted(Mail)}.
   *
   * @throws IllegalArgumentException if the message cannot give its bytes
   */
  public List<Reading> quoted(Message message) {
    return quoted(JakartaText.bytes(message));
  }

  /** A reader with a workbench of its own. */
  MailReader<Reading> reader() {
    Workbench workbench = take();
    return new MailReader<>() {
      @Override
      public Reading read(RawMail mail) {
        return workbench.read(mail);
      }

      @Override
      public void read(RawMail[] mails, int count, Collection<? super Reading> into) {
        workbench.read(mails, count, into);
      }

      @Override
      public void end() {
        giveBack(workbench);
      }
    };
  }

  private Workbench take() {
    Workbench workbench;
    synchronized (idle) {
      workbench = idle.poll();
    }
    return workbench == null ? new Workbench() : workbench;
  }

  private void giveBack(Workbench workbench) {
    synchronized (idle) {
      if (idle.size() < MOST_IDLE) {
        idle.push(workbench);
      }
    }
  }
}
