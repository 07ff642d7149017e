package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into mails through one window that is used again and again: memory does not grow
 * with the stream. A mail above the ceiling is cut there. If reading fails, the whole mails before
 * are given first. Not thread-safe.
 */
abstract class WindowReader implements MailSource {

  /**
   * The size in bytes to begin with, so small that it stays in the processor's own cache; the
   * window grows with the largest mail.
   */
  static final int WINDOW = 1 << 16;

  /** No divider, with what is looked at behind it, is longer. */
  private static final int LOOK_AHEAD = 3 * FromLine.LONGEST;

  private final InputStream in;
  private final String name;
  private final int ceiling;
  private final int largest;
  private final byte divider;
  private final byte mark;

  /** The window; what it holds ends at {@link #limit}, behind which stands a divider's byte. */
  byte[] window;

  /** Where the divider before the current mail stands, or the mail itself. */
  int base;

  int limit;
  boolean ended;

  /** Where the current mail begins. */
  private int start;

  /** Where the last line begins that was looked at. */
  private int lineStart;

  private final WindowLines lines = new WindowLines();

  /** True from the beginning of a mail until its end was found. */
  private boolean begun;

  private boolean dropped;
  private long number;
  private @Nullable IOException failure;

  /**
   * A reader of one format.
   *
   * @param divider what every line between two mails begins with
   * @param mark what other lines that are to be judged begin with
   */
  WindowReader(InputStream in, String name, int windowSize, int ceiling, char divider, char mark) {
    this.divider = (byte) divider;
    this.mark = (byte) mark;
    this.in = in;
    this.name = name;
    this.ceiling = ceiling;
    largest = Math.addExact(ceiling, 2 * LOOK_AHEAD + windowSize);
    window = new byte[windowSize + 1];
  }

  /**
   * Steps behind the divider at {@link #base}; the place of the mail's first byte, or -1 if more
   * bytes are needed first, or at the end.
   */
  abstract int enter();

  /** Judges a line that begins with one of the two bytes, at a place below {@link #limit}. */
  abstract Verdict judge(int at);

  /** The end of the mail without what its format puts behind it. */
  abstract int contentEnd(int from, int end);

  /** Adds what only this format knows. */
  abstract void describe(RawMail mail, int from);

  @Override
  public final boolean next(RawMail mail) throws IOException {
    while (!begin()) {
      if (ended) {
        throwFailure();
        return false;
      }
      fill();
    }
    while (!findDivider()) {
      if (ended) {
        throwFailure();
        lineStart = limit;
        break;
      }
      fill();
    }
    finish(mail);
    return true;
  }

  @Override
  public final int next(RawMail[] mails, int most) throws IOException {
    if (!next(mails[0])) {
      return 0;
    }
    int count = 1;
    // Only those that the window holds as a whole: to fill it moves what stands in it.
    while (count < most && begin() && findDivider()) {
      finish(mails[count++]);
    }
    return count;
  }

  /** Begins a mail, unless that was done; false if more bytes are needed first, or at the end. */
  private boolean begin() {
    if (!begun) {
      start = enter();
      if (start < 0) {
        return false;
      }
      begun = true;
      dropped = false;
      if (number >= Words.WORTH) {
        lines.warm();
      }
      lines.begin(start);
      lineStart = start;
    }
    return true;
  }

  private void finish(RawMail mail) {
    lines.keep(start + ceiling);
    int end = contentEnd(start, lineStart);
    boolean truncated = dropped || end - start > ceiling;
    if (truncated) {
      end = start + ceiling;
    }
    lines.giveTo(mail.lines, window);
    mail.lines.finish(start, end);
    mail.set(window, start, end);
    mail.setTruncated(truncated);
    mail.setOrigin(name, ++number);
    describe(mail, start);
    base = lineStart;
    begun = false;
  }

  /**
   * Looks at lines until the next divider stands at {@code lineStart}.
   *
   * @return false if more bytes are needed first
   */
  private boolean findDivider() {
    do {
      stepToMarked();
      while (lines.hasNext()) {
        int at = lines.next();
        Verdict verdict = at < limit ? judge(at) : ended ? Verdict.TEXT : Verdict.UNDECIDED;
        if (verdict == Verdict.UNDECIDED) {
          return false;
        }
        lineStart = at;
        if (verdict == Verdict.DIVIDER) {
          return true;
        }
        lines.step();
        stepToMarked();
      }
    } while (lines.find(window, limit, start + ceiling));
    return false;
  }

  /** Looks at lines until one is to be judged, as the one that begins at the limit is. */
  private void stepToMarked() {
    int last = lines.stepTo(divider, mark, window);
    if (last >= 0) {
      lineStart = last;
    }
  }

  /** Where the line that is to be judged has its line feed, or -1 if that is not known yet. */
  final int judgedEnd() {
    return lines.nextEnd();
  }

  /** True if the line that ends before {@code at} is empty. */
  final boolean isAfterBlank(int at) {
    int length = at - 1 - lineStart;
    return length == 0 || length == 1 && window[lineStart] == '\r';
  }

  /** Where the line after the one at a place between two mails begins, or the limit. */
  final int lineAfter(int at) {
    return lines.after(at, window, limit);
  }

  /** Reads more bytes, making room first. */
  final void fill() {
    if (base > 0) {
      moveToFront();
    }
    if (limit == room()) {
      if (room() < largest) {
        window = Arrays.copyOf(window, (int) Math.min(2L * room(), largest) + 1);
      } else {
        dropExcess();
      }
    }
    try {
      int read = 0;
      while (limit < room() && read >= 0) {
        limit += read;
        read = in.read(window, limit, room() - limit);
      }
      ended = read < 0;
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
    window[limit] = divider;
  }

  private int room() {
    return window.length - 1;
  }

  /** Throws what reading failed with, if it did. */
  final void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private void moveToFront() {
    System.arraycopy(window, base, window, 0, limit - base);
    lines.moved(base);
    limit -= base;
    start -= base;
    lineStart -= base;
    base = 0;
  }

  /** Beyond the ceiling only the search for the next divider goes on. */
  private void dropExcess() {
    dropped = true;
    int cut = start + ceiling;
    int looked = lines.hasNext() ? lines.next() - 1 : limit;
    // Of the current line it is enough to know whether it is empty.
    int keep = Math.max(Math.max(lineStart, looked - 2), cut);
    int by = keep - cut;
    System.arraycopy(window, keep, window, cut, limit - keep);
    lines.restMoved(by);
    limit -= by;
    lineStart = cut;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
