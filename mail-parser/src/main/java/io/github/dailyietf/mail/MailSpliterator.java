package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
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

  private final RawMail[] mails = rawMails(Workbench.MOST);

  /** What was read already and is to be given next. */
  private final Deque<T> read = new ArrayDeque<>(Workbench.MOST);

  private final MailSource source;
  private final Supplier<MailReader<T>> readers;
  private final OpenBatches open;
  private @Nullable MailReader<T> reader;

  /** What splitting failed with, which is told behind the mails before it. */
  private @Nullable IOException failure;

  /** How many mails were read here, counted until several are read together. */
  private int given;

  private int batchLength;

  /** True if the batch of the last split was for other threads, false if for this one. */
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

  private static RawMail[] rawMails(int count) {
    RawMail[] mails = new RawMail[count];
    for (int i = 0; i < mails.length; i++) {
      mails[i] = new RawMail();
    }
    return mails;
  }

  private static void release(RawMail[] mails, int count) {
    for (int i = 0; i < count; i++) {
      mails[i].release();
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T next = read.poll();
    if (next == null) {
      next = readSome();
    }
    if (next == null) {
      return false;
    }
    long place = source.place();
    action.accept(next);
    if (read.isEmpty()) {
      open.passTo(place);
    }
    return true;
  }

  /** Reads the next mails and gives the first; null after the last one. */
  private @Nullable T readSome() {
    int count = 0;
    try {
      if (failure != null) {
        throw failure;
      }
      // Whoever wants only the first mails does not wait for more.
      count = source.next(mails, given < Words.WORTH ? 1 : mails.length);
      given = Math.min(given + count, Words.WORTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (count == 0) {
        open.passTo(source.place());
      }
    }
    if (count > 0) {
      reader().read(mails, count, read);
      release(mails, count);
    } else if (reader != null) {
      reader.end();
      reader = null;
    }
    return read.poll();
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
    // What was read already comes before all that could be split off.
    if (failure != null || open.tooMany() || !read.isEmpty()) {
      return null;
    }
    if (others ? open.many() : open.few()) {
      return new Batch<>(new MailBatch(0), readers, () -> {});
    }
    // The next batch is about as large as the last.
    MailBatch batch = new MailBatch(batchLength + batchLength / 4);
    RawMail mail = mails[0];
    try {
      while (batch.count() < MOST_MAILS && batch.length() < MOST_BYTES && source.next(mail)) {
        batch.add(mail);
      }
    } catch (IOException e) {
      failure = e;
    }
    if (batch.count() == 0) {
      return null;
    }
    batchLength = Math.min(batch.length(), MOST_BYTES);
    OpenBatches.Entry entry = open.add(source.place());
    return new Batch<>(batch, readers, () -> open.passed(entry));
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

    private final MailBatch batch;
    private final Supplier<MailReader<T>> readers;
    private final Runnable passed;
    private final RawMail[] mails;
    private final Deque<T> read = new ArrayDeque<>(Workbench.MOST);
    private @Nullable MailReader<T> reader;
    private int at;

    Batch(MailBatch batch, Supplier<MailReader<T>> readers, Runnable passed) {
      this.batch = batch;
      this.readers = readers;
      this.passed = passed;
      mails = rawMails(Math.min(batch.count(), Workbench.MOST));
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      T next = read.poll();
      if (next == null) {
        if (at == batch.count()) {
          return false;
        }
        readSome();
        next = read.remove();
      }
      action.accept(next);
      if (at == batch.count() && read.isEmpty()) {
        passed.run();
      }
      return true;
    }

    private void readSome() {
      MailReader<T> mine = reader == null ? readers.get() : reader;
      reader = mine;
      int count = Math.min(mails.length, batch.count() - at);
      for (int i = 0; i < count; i++) {
        batch.get(at++, mails[i]);
      }
      mine.read(mails, count, read);
      release(mails, count);
      if (at == batch.count()) {
        mine.end();
      }
    }

    /** It is small already. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return (long) batch.count() - at + read.size();
    }

    @Override
    public int characteristics() {
      return ORDERED | NONNULL | SIZED | SUBSIZED;
    }
  }
}
