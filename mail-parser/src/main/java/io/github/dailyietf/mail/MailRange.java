package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/**
 * A piece of a file of mails that can be read on its own, on another thread or another machine.
 *
 * <pre>{@code
 * var digest = Digest.on(day);
 * for (MailRange range : Mailbox.ranges(Path.of("i-d-announce.mbox"), 128 << 20)) {
 *   try (var box = range.open()) {
 *     box.announcements(parser).forEach(digest::add);
 *   }
 * }
 * }</pre>
 *
 * <p>To a range belong the mails whose dividing line begins in it: the {@code From_} line of an
 * mbox, the last line of Control-A characters before a mail of an MMDF file. The last of them is
 * read to its end, beyond the end of the range. So whatever the cuts are, each mail is in exactly
 * one range, and all ranges one after the other give the mails that the whole file gives, byte for
 * byte; {@link Mail#origin} tells the byte from which it counts. A range within one large mail is
 * empty.
 *
 * <p>What has to be known of the file as a whole, its form above all, each range finds out from its
 * first 16 KiB. Files that can be read from their beginning only, packed with gzip, an export, one
 * mail, or lines that end with CR alone, are in the range that holds their first byte; their other
 * ranges are empty.
 *
 * <p>Immutable and thread-safe. It can be serialised, because that is how programs such as Apache
 * Spark hand out work; machines that share the file by another address make ranges of their own.
 *
 * @param file the file, absolute and with its scheme: {@code file:///mail/i-d-announce.mbox}
 * @param start the first byte
 * @param end the byte behind the last one
 */
public record MailRange(URI file, long start, long end) implements Serializable {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the address has no scheme, or the end is before the start,
   *     or the start before the file
   */
  public MailRange {
    if (!file.isAbsolute()) {
      throw new IllegalArgumentException("not an address with a scheme such as file: " + file);
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range of bytes: " + start + " to " + end);
    }
  }

  /**
   * The mails of this range. Costs little more than to read them: at both ends a few kilobytes are
   * looked at to find where a mail begins.
   *
   * @throws IOException if the file cannot be read, is no file of mails, or belongs to a file
   *     system that is not known here
   */
  public Mailbox open() throws IOException {
    return new Mailbox(RangeReader.open(path(), start, end));
  }

  private Path path() throws IOException {
    try {
      return Path.of(file);
    } catch (FileSystemNotFoundException e) {
      throw new IOException("no file system is known here for " + file, e);
    }
  }
}
