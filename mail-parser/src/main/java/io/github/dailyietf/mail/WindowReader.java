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

  /** How many bytes are searched for lines at a time without {@link LineFeeds}. */
  private static final int COLD_PIECE = 1 << 11;

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

  /**
   * Where lines begin: those of the current mail from {@link #first} to before {@link #kept}, and
   * those that were not looked at from {@link #unread} to before {@link #known}.
   */
  private int[] table = new int[512];

  private int first;
  private int kept = 1;
  private int unread = 1;
  private int known = 1;

  /** Up to where the window was searched for lines. */
  private int indexed;

  private @Nullable LineFeeds feeds;

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

  /** Steps behind the divider at {@link #base}; the place of the mail's first byte, or -1. */
  abstract int enter();

  /** Judges a line that begins with one of the two bytes, at a place below {@link #limit}. */
  abstract Verdict judge(int at);

  /** The end of the mail without what its format puts behind it. */
  abstract int contentEnd(int from, int end);

  /** Adds what only this format knows. */
  abstract void describe(RawMail mail, int from);

  @Override
  public final boolean next(RawMail mail) throws IOException {
    start = enter();
    if (start < 0) {
      throwFailure();
      return false;
    }
    dropped = false;
    if (feeds == null && number >= Words.WORTH) {
      feeds = new LineFeeds();
    }
    beginLines();
    while (!findDivider()) {
      if (ended) {
        throwFailure();
        lineStart = limit;
        break;
      }
      fill();
    }
    finish(mail);
    base = lineStart;
    return true;
  }

  private void finish(RawMail mail) {
    keepLines();
    int end = contentEnd(start, lineStart);
    boolean truncated = dropped || end - start > ceiling;
    if (truncated) {
      end = start + ceiling;
    }
    mail.lines.set(window, table, first, kept, feeds != null);
    mail.lines.finish(start, end);
    mail.set(window, start, end);
    mail.setTruncated(truncated);
    mail.setOrigin(name, ++number);
    describe(mail, start);
  }

  /** The mail's first line begins where the mail does. */
  private void beginLines() {
    while (unread < known && table[unread] <= start) {
      unread++;
    }
    first = unread - 1;
    table[first] = start;
    kept = unread;
    indexed = Math.max(indexed, start);
    lineStart = start;
  }

  /**
   * Looks at lines until the next divider stands at {@code lineStart}.
   *
   * @return false if more bytes are needed first
   */
  private boolean findDivider() {
    do {
      stepToMarked();
      while (unread < known) {
        int at = table[unread];
        Verdict verdict = at < limit ? judge(at) : ended ? Verdict.TEXT : Verdict.UNDECIDED;
        if (verdict == Verdict.UNDECIDED) {
          return false;
        }
        lineStart = at;
        if (verdict == Verdict.DIVIDER) {
          return true;
        }
        unread++;
        stepToMarked();
      }
    } while (index());
    return false;
  }

  /** Looks at lines until one is to be judged, as the one that begins at the limit is. */
  private void stepToMarked() {
    byte[] bytes = window;
    int[] starts = table;
    int end = known;
    int i = unread;
    while (i < end && bytes[starts[i]] != divider && bytes[starts[i]] != mark) {
      i++;
    }
    if (i > unread) {
      lineStart = starts[i - 1];
      unread = i;
    }
  }

  /** Finds some more lines in the window; false if there is nothing more in it. */
  private boolean index() {
    if (indexed == limit) {
      return false;
    }
    keepLines();
    if (first >= LineFeeds.PIECE) {
      moveTable(0);
    }
    int to = Math.min(limit - indexed, feeds != null ? LineFeeds.PIECE : COLD_PIECE) + indexed;
    table = Lines.withRoom(table, kept, to - indexed);
    unread = kept;
    known = LineFeeds.starts(feeds, window, indexed, to, table, kept);
    indexed = to;
    return true;
  }

  /** Keeps the lines that were looked at, but for those beyond the ceiling and too many. */
  private void keepLines() {
    int end = Math.min(unread, first + Lines.MOST);
    while (end > kept && table[end - 1] >= start + ceiling) {
      end--;
    }
    kept = Math.max(kept, end);
  }

  /** True if the line that ends before {@code at} is empty. */
  final boolean isAfterBlank(int at) {
    int length = at - 1 - lineStart;
    return length == 0 || length == 1 && window[lineStart] == '\r';
  }

  /** Where the line after the one at a place between two mails begins, or the limit. */
  final int lineAfter(int at) {
    while (unread < known && table[unread] <= at) {
      unread++;
    }
    if (unread < known) {
      return table[unread];
    }
    int newline = Ascii.indexOf(window, Math.max(at, indexed), limit, '\n');
    return newline < 0 ? limit : newline + 1;
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
    moveTable(base);
    limit -= base;
    start -= base;
    indexed = Math.max(indexed - base, 0);
    lineStart -= base;
    base = 0;
  }

  /** Moves the table to its beginning, and what it tells towards the beginning of the window. */
  private void moveTable(int by) {
    for (int i = first; i < known; i++) {
      table[i - first] = table[i] - by;
    }
    kept -= first;
    unread -= first;
    known -= first;
    first = 0;
  }

  /** Beyond the ceiling only the search for the next divider goes on. */
  private void dropExcess() {
    dropped = true;
    int cut = start + ceiling;
    int looked = unread < known ? table[unread] - 1 : limit;
    // Of the current line it is enough to know whether it is empty.
    int keep = Math.max(Math.max(lineStart, looked - 2), cut);
    int by = keep - cut;
    System.arraycopy(window, keep, window, cut, limit - keep);
    for (int i = unread; i < known; i++) {
      table[i] -= by;
    }
    limit -= by;
    indexed -= by;
    lineStart = cut;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
