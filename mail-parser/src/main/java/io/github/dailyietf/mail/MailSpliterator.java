package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The mails of a source as a stream takes them. One thread alone reads them in place; several get
 * batches of copies, so that one of them splits the source while the others read what was split.
 * Used by one thread at a time, as fork/join does; its batches each by another.
 */
final class MailSpliterator<T> implements Spliterator<T> {

  /** A batch ends with the mail that reaches one of these. */
  static final int MOST_MAILS = 64;

  static final int MOST_BYTES = 1 << 20;

  private final RawMail mail = new RawMail();
  private final MailSource source;
  private final Supplier<MailReader<T>> readers;
  private final OpenBatches open;
  private @Nullable MailReader<T> reader;
  private @Nullable IOException failure;
  private int batchLength;
  private boolean others;

  /**
   * The mails of a source.
   *
   * @param readers gives one for each thread
   */
  MailSpliterator(MailSource source, Supplier<MailReader<T>> readers) {
    this.source = source;
    this.readers = readers;
    open = new OpenBatches(source);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    boolean given = false;
    try {
      if (failure != null) {
        throw failure;
      }
      given = source.next(mail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!given) {
        open.passTo(source.place());
      }
    }
    if (given) {
      long place = source.place();
      action.accept(reader().read(mail));
      open.passTo(place);
    } else if (reader != null) {
      reader.end();
      reader = null;
    }
    return given;
  }

  private MailReader<T> reader() {
    MailReader<T> mine = reader;
    if (mine == null) {
      mine = readers.get();
      reader = mine;
    }
    return mine;
  }

  /**
   * The next batch, for other threads; null at the end of the source.
   *
   * <p>Fork/join offers the first of two batches to other threads, has this thread read the second
   * one, and comes back; in the meantime it offers them the rest of the source. They take what has
   * waited longest. So as long as batches wait, the source stays with this thread, which matters
   * because a thread from outside of the pool gets nothing back that was taken from it. Hence this
   * thread leaves out its own batch while few wait. While many wait, it leaves out the other one,
   * so that what waits does not grow into the whole mailbox.
   */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    others = !others;
    if (failure != null || open.tooMany()) {
      return null;
    }
    if (others ? open.many() : open.few()) {
      return new Batch<>(new MailBatch(0), readers, () -> {});
    }
    // The next batch is about as large as the last.
    MailBatch mails = new MailBatch(batchLength + batchLength / 4);
    try {
      while (mails.count() < MOST_MAILS && mails.length() < MOST_BYTES && source.next(mail)) {
        mails.add(mail);
      }
    } catch (IOException e) {
      failure = e;
    }
    if (mails.count() == 0) {
      return null;
    }
    batchLength = Math.min(mails.length(), MOST_BYTES);
    OpenBatches.Entry entry = open.add(source.place());
    return new Batch<>(mails, readers, () -> open.passed(entry));
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }

  /** Mails that were copied out of the source, read by whichever thread comes. */
  private static final class Batch<T> implements Spliterator<T> {

    private final MailBatch mails;
    private final Supplier<MailReader<T>> readers;
    private final Runnable passed;
    private final RawMail mail = new RawMail();
    private @Nullable MailReader<T> reader;
    private int at;

    Batch(MailBatch mails, Supplier<MailReader<T>> readers, Runnable passed) {
      this.mails = mails;
      this.readers = readers;
      this.passed = passed;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (at == mails.count()) {
        return false;
      }
      MailReader<T> mine = reader == null ? readers.get() : reader;
      reader = mine;
      mails.get(at++, mail);
      action.accept(mine.read(mail));
      if (at == mails.count()) {
        mine.end();
        passed.run();
      }
      return true;
    }

    /** It is small already. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return (long) mails.count() - at;
    }

    @Override
    public int characteristics() {
      return ORDERED | NONNULL | SIZED | SUBSIZED;
    }
  }
}
