package io.github.dailyietf.mail;

import io.github.dailyietf.core.Announcement;
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
 * <p>A mailbox is read once, lazily, and with memory that does not grow with its size (of folders,
 * the names of the files are kept); a mail of more than 32 MiB is cut there and says so ({@link
 * Mail#truncated}). If reading fails in the middle, the stream throws {@link UncheckedIOException}
 * behind the last whole mail; what it gave before stays valid. Not thread-safe. The caller closes
 * it.
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
   * An mbox file of any dialect: with or without {@code >From } escapes, LF or CRLF, also packed
   * with gzip.
   *
   * @throws IOException if it cannot be read, is a directory, or does not begin with a {@code From
   *     } line; an empty file is a mailbox without mails
   */
  public static Mailbox mbox(Path file) throws IOException {
    return new Mailbox(Opening.source(file, MboxReader::new));
  }

  /**
   * An mbox read from a stream as it is. The mailbox closes the stream.
   *
   * @param name how to call it in reports
   * @throws IOException as for {@link #mbox(Path)}; then the stream stays open
   */
  public static Mailbox mbox(InputStream in, String name) throws IOException {
    return new Mailbox(new MboxReader(in, name));
  }

  /**
   * An MMDF file: mails between lines of four Control-A characters; also packed with gzip.
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
   * An export of the web archive: a {@code .tar.gz} or {@code .tar} of which each file is an mbox
   * or one mail, whatever its name. It is read as a stream; nothing is unpacked to disk. Files
   * whose names begin with a dot are passed over.
   *
   * @throws IOException if it cannot be read or is no tar archive
   */
  public static Mailbox export(Path archive) throws IOException {
    return new Mailbox(Opening.source(archive, (in, name) -> new ExportReader(in, name, CEILING)));
  }

  /**
   * Any of these, told apart by what it holds and not by its name: an mbox, an MMDF file, a file of
   * one mail, an export, a Maildir, a folder of {@code .eml} files.
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
