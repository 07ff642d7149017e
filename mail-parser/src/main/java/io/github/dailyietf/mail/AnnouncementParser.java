package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

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
 */
public final class AnnouncementParser {

  /** The last workbench that was put back; a second thread makes its own. */
  private final AtomicReference<Workbench> idle = new AtomicReference<>();

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
    return withWorkbench(mail.rawMail());
  }

  /** What one mail announces, and what was odd in it, from its bytes: header, empty line, body. */
  public Reading read(byte[] mail) {
    RawMail raw = new RawMail();
    raw.setAlone(mail, "mail", 0);
    return withWorkbench(raw);
  }

  /**
   * What one mail announces, and what was odd in it.
   *
   * @throws IllegalArgumentException if the message cannot give its bytes
   */
  public Reading read(Message message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      message.writeTo(out);
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("a message that cannot be read: " + e.getMessage(), e);
    }
    return read(out.toByteArray());
  }

  /** Reads in place: the bytes are not used after the call. */
  Reading read(RawMail mail) {
    return withWorkbench(mail);
  }

  private Reading withWorkbench(RawMail mail) {
    Workbench workbench = idle.getAndSet(null);
    if (workbench == null) {
      workbench = new Workbench();
    }
    Reading reading = workbench.read(mail);
    idle.set(workbench);
    return reading;
  }
}
