package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The mails of a file, of a folder or of a server, one after the other.
 *
 * <pre>{@code
 * var digest = Digest.on(UtcDay.parse("2026-01-01"));
 * try (var box = Mailbox.mbox(Path.of("i-d-announce.mbox"))) {
 *   box.mails().map(parser::parse).forEach(digest::add);
 * }
 * }</pre>
 *
 * <p>A mailbox is read once, lazily, and with memory that does not grow with its size (of folders,
 * the names of the files are kept, of servers a few hundred bytes for each mail); a mail of more
 * than 32 MiB is cut there and says so ({@link Mail#truncated}). If reading fails in the middle,
 * the stream throws {@link UncheckedIOException} behind the last whole mail; what it gave before
 * stays valid. Not thread-safe. The caller closes it.
 *
 * <p>Files may be packed, whatever their names: with gzip, and with xz where the program has {@code
 * org.tukaani:xz}, a small library that is no dependency of this one. They are unpacked while they
 * are read; of memory, xz gets up to 128 MiB, twice what {@code xz -9} asks for.
 *
 * <p>Its streams may be {@linkplain Stream#parallel parallel}, in the same order and with the same
 * bounded memory: while one thread splits the mailbox, others read the mails, {@code
 * box.announcements(parser).parallel()}. A batch of up to 64 mails or one MiB is copied for that,
 * so it pays where much is read out of a mail or done with it. If reading fails, mails before that
 * place may not have been passed on yet; {@link #state} counts only those before which none is
 * missing. On a machine of two processors, run it in a {@link java.util.concurrent.ForkJoinPool} of
 * your own: beside the one worker of the common pool, the thread that started it may stand idle.
 * {@link #close} comes after the stream has ended, on any thread.
 */
public final class Mailbox implements Closeable {

  /** Larger mails are cut. */
  static final int CEILING = 32 << 20;

  private final MailSource source;
  private boolean used;

  Mailbox(MailSource source) {
    this.source = source;
  }

  /**
   * An mbox file of any dialect: with or without {@code >From } escapes, LF or CRLF. Where all
   * lines end with CR alone, as on the first Macintosh, the mails are given with LF.
   *
   * @throws IOException if it cannot be read, is a directory, or does not begin with a {@code From
   *     } line; an empty file is a mailbox without mails
   */
  public static Mailbox mbox(Path file) throws IOException {
    return new Mailbox(Opening.source(file, MboxReader::new));
  }

  /**
   * An mbox read from a stream as it is. The mailbox closes the stream. For files that are packed
   * with other programs than gzip and xz: {@code zstd -dc list.mbox.zst | program}, which reads
   * {@code Mailbox.mbox(System.in, "list")}.
   *
   * @param name how to call it in reports
   * @throws IOException as for {@link #mbox(Path)}; then the stream stays open
   */
  public static Mailbox mbox(InputStream in, String name) throws IOException {
    return new Mailbox(new MboxReader(in, name));
  }

  /**
   * An MMDF file: mails between lines of four Control-A characters.
   *
   * @throws IOException if it cannot be read, is a directory, or does not begin with such a line
   */
  public static Mailbox mmdf(Path file) throws IOException {
    return new Mailbox(Opening.source(file, MmdfReader::new));
  }

  /**
   * A Maildir: the files in its {@code new} and {@code cur}, oldest name first.
   *
   * @throws IOException if it cannot be read or has neither folder
   */
  public static Mailbox maildir(Path folder) throws IOException {
    return new Mailbox(FolderReader.maildir(folder));
  }

  /**
   * One mail in a file, or all {@code .eml} files in a folder and its folders, by name.
   *
   * @throws IOException if it cannot be read
   */
  public static Mailbox eml(Path fileOrFolder) throws IOException {
    return new Mailbox(FolderReader.eml(fileOrFolder));
  }

  /**
   * An export of the web archive: a {@code .tar.gz}, {@code .tar.xz} or {@code .tar} of which each
   * file is an mbox or one mail, whatever its name. It is read as a stream; nothing is unpacked to
   * disk. Files whose names begin with a dot are passed over.
   *
   * @throws IOException if it cannot be read or is no tar archive
   */
  public static Mailbox export(Path archive) throws IOException {
    return new Mailbox(Opening.source(archive, (in, name) -> new ExportReader(in, name, CEILING)));
  }

  /**
   * A folder on an IMAP server, which {@link ImapBuilder#open} opens for reading only.
   *
   * <pre>{@code
   * var archive = URI.create("imaps://imap.ietf.org/Shared%20Folders/i-d-announce");
   * var announcements = Mailbox.imap(archive).login("anonymous", "me@example.org").days(day, day);
   * try (var box = announcements.open()) {
   *   box.announcements(parser).forEach(mail -> System.out.println(mail.subject()));
   * }
   * }</pre>
   *
   * @param folder {@code imaps://host/folder} for a connection that is encrypted from the start, at
   *     port 993 if none is named, or {@code imap://host/folder} for one that becomes so before the
   *     login (STARTTLS), at port 143; without a folder it is {@code INBOX}
   * @throws IllegalArgumentException if it is another kind of address, or has a login in it
   */
  public static ImapBuilder imap(URI folder) {
    return new ImapBuilder(folder);
  }

  /**
   * Any of the files and folders, told apart by what it holds and not by its name: an mbox, an MMDF
   * file, a file of one mail, an export, a Maildir, a folder of {@code .eml} files.
   *
   * @throws IOException if it cannot be read or is none of them
   */
  public static Mailbox detect(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return new Mailbox(Opening.source(path, Opening::detect));
    }
    if (FolderReader.isMaildir(path)) {
      return maildir(path);
    }
    FolderReader mails = FolderReader.eml(path);
    if (mails.isEmpty()) {
      throw new IOException(path + " is neither a Maildir nor a folder of .eml files");
    }
    return new Mailbox(mails);
  }

  /**
   * The ranges of a file that {@link #detect} can open, to be read by several threads or machines;
   * see {@link MailRange}. An mbox or an MMDF file is cut every so many bytes, wherever that is;
   * the mails stay whole. Files that can be read from their beginning only (packed with gzip,
   * exports, single mails) are one range.
   *
   * @param bytes the length of a range; at 128 MiB, opening costs next to nothing
   * @return in the order of the file; none for an empty one
   * @throws IOException if it cannot be read, is a directory, or no file of mails
   * @throws IllegalArgumentException if the length is not positive
   */
  public static List<MailRange> ranges(Path file, long bytes) throws IOException {
    return RangeReader.ranges(file, bytes);
  }

  /**
   * The mails. Each keeps its own bytes and can be kept.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Mail> mails() {
    return stream(() -> Mail::new);
  }

  /**
   * What each mail announces, with its problems. Faster than going through {@link #mails}: no mail
   * is copied, and of an mbox or MMDF file up to sixteen are read together before the first of them
   * is given.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Reading> readings(AnnouncementParser parser) {
    return stream(parser::reader);
  }

  /**
   * What each mail announces, also those that are discussions or not understood, whose {@link
   * Announcement#kind} says so. Faster than going through {@link #mails}: no mail is copied.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Announcement> announcements(AnnouncementParser parser) {
    return readings(parser).map(Reading::announcement);
  }

  /**
   * This mailbox narrowed to the mails that were sent on a day; of the others only the header is
   * looked at, which takes a fraction of the time. A mail of which nothing tells the day is given
   * too, so that it is not lost but counted. Closing either of the two mailboxes closes both; this
   * one can no longer be read.
   *
   * <p>From a server all mails would still be fetched: {@link ImapBuilder#days} lets it choose.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Mailbox on(UtcDay day) {
    use();
    return new Mailbox(new DaySource(source, day));
  }

  /**
   * What to give to {@link ImapBuilder#newerThan} next time; empty for files and folders, and for a
   * server that does not number its mails for good.
   *
   * <p>A mail counts as read once the stream has passed it on without an exception. If reading
   * breaks off, the next time begins with the first mail that was not passed on: none is lost or
   * comes twice. Where the stream itself keeps what it has until its end, as {@code toList} does, a
   * program that got nothing goes on with the state that it had before. A parallel stream counts
   * whole batches, in the order of the mailbox: none counts before all mails ahead of it do. It may
   * be asked for while a stream runs.
   */
  public Optional<ImapState> state() {
    return Optional.ofNullable(source.state());
  }

  /**
   * What was odd so far and belongs to no mail that was given: {@code mail-gone} for a mail that
   * disappeared from the server before it could be fetched, {@code uid-validity-changed} if a
   * server numbered its mails anew. Always empty for files and folders. A parallel stream may have
   * read further than it has passed on; at its end both are the same.
   */
  public List<Problem> problems() {
    return source.problems();
  }

  private <T> Stream<T> stream(Supplier<MailReader<T>> readers) {
    use();
    return StreamSupport.stream(new MailSpliterator<>(source, readers), false);
  }

  private void use() {
    if (used) {
      throw new IllegalStateException("a mailbox can be read only once: open it again");
    }
    used = true;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
