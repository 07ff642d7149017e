package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The mails of a file or folder, one after the other.
 *
 * <pre>{@code
 * try (var box = Mailbox.mbox(Path.of("i-d-announce.mbox"))) {
 *   box.mails().map(parser::parse).forEach(digest::add);
 * }
 * }</pre>
 *
 * <p>A mailbox is read once, lazily, and with memory that does not grow with its size; a mail of
 * more than 32 MiB is cut there and says so ({@link Mail#truncated}). If reading fails in the
 * middle, the stream throws {@link UncheckedIOException}; what it gave before stays valid. Not
 * thread-safe. The caller closes it.
 */
public final class Mailbox implements Closeable {

  /** Larger mails are cut. */
  static final int CEILING = 32 << 20;

  private final MailSource source;
  private boolean used;

  private Mailbox(MailSource source) {
    this.source = source;
  }

  /**
   * An mbox file of any dialect: with or without {@code >From } escapes, LF or CRLF.
   *
   * @throws IOException if it cannot be read, is a directory, or does not begin with a {@code From
   *     } line; an empty file is a mailbox without mails
   */
  public static Mailbox mbox(Path file) throws IOException {
    return new Mailbox(new MboxReader(open(file), name(file), CEILING));
  }

  /** An mbox read from a stream, which the mailbox closes. See {@link #mbox(Path)}. */
  public static Mailbox mbox(InputStream in, String name) throws IOException {
    return new Mailbox(new MboxReader(in, name, CEILING));
  }

  /**
   * An MMDF file: mails between lines of four Control-A characters.
   *
   * @throws IOException if it cannot be read, is a directory, or does not begin with such a line
   */
  public static Mailbox mmdf(Path file) throws IOException {
    return new Mailbox(new MmdfReader(new BufferedInputStream(open(file), 1 << 16), name(file)));
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

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory, not a file");
    }
    return Files.newInputStream(file);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /**
   * The mails. Each keeps its own bytes and can be kept.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Mail> mails() {
    return stream(Mail::new);
  }

  /**
   * What each mail announces, with its problems. Faster than going through {@link #mails}: no mail
   * is copied.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Reading> readings(AnnouncementParser parser) {
    return stream(parser::read);
  }

  /**
   * What each mail announces. Faster than going through {@link #mails}: no mail is copied.
   *
   * @throws IllegalStateException if the mailbox has been read already
   */
  public Stream<Announcement> announcements(AnnouncementParser parser) {
    return readings(parser).map(Reading::announcement);
  }

  private <T> Stream<T> stream(Function<RawMail, T> reader) {
    if (used) {
      throw new IllegalStateException("a mailbox can be read only once");
    }
    used = true;
    return StreamSupport.stream(new Mails<>(source, reader), false);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private static final class Mails<T> extends AbstractSpliterator<T> {

    private final RawMail mail = new RawMail();
    private final MailSource source;
    private final Function<RawMail, T> reader;

    Mails(MailSource source, Function<RawMail, T> reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.source = source;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        if (!source.next(mail)) {
          return false;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      action.accept(reader.apply(mail));
      return true;
    }
  }
}
