package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Function<RawMail, T> inPlace;
  private final Function<Mail, T> copied;
  private final OpenBatches open;
  private @Nullable IOException failure;
  private boolean others;

  /**
   * The mails of a source.
   *
   * @param inPlace reads a mail that stays in the source's buffer
   * @param copied reads a copy, on any thread
   */
  MailSpliterator(MailSource source, Function<RawMail, T> inPlace, Function<Mail, T> copied) {
    this.source = source;
    this.inPlace = inPlace;
    this.copied = copied;
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
      action.accept(inPlace.apply(mail));
      open.passTo(place);
    }
    return given;
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
      return new Batch<>(List.of(), copied, () -> {});
    }
    List<Mail> mails = new ArrayList<>();
    try {
      long bytes = 0;
      while (mails.size() < MOST_MAILS && bytes < MOST_BYTES && source.next(mail)) {
        mails.add(new Mail(mail));
        bytes += mail.size();
      }
    } catch (IOException e) {
      failure = e;
    }
    if (mails.isEmpty()) {
      return null;
    }
    OpenBatches.Entry entry = open.add(source.place());
    return new Batch<>(mails, copied, () -> open.passed(entry));
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

    private final List<Mail> mails;
    private final Function<Mail, T> reader;
    private final Runnable passed;
    private int at;

    Batch(List<Mail> mails, Function<Mail, T> reader, Runnable passed) {
      this.mails = mails;
      this.reader = reader;
      this.passed = passed;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (at == mails.size()) {
        return false;
      }
      action.accept(reader.apply(mails.get(at++)));
      if (at == mails.size()) {
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
      return (long) mails.size() - at;
    }

    @Override
    public int characteristics() {
      return ORDERED | NONNULL | SIZED | SUBSIZED;
    }
  }
}
