package io.github.dailyietf.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Finds the lines that divide mails from anywhere in a file, the same ones that a reader finds who
 * began at the start. Besides the line itself and the one behind it, that takes the one before it,
 * which must be empty for some, and may not itself be a divider: behind one begins a header. That
 * this line is a divider in turn matters only if a {@code From_} line follows it, so only if the
 * line before that is empty. Not thread-safe.
 */
final class DividerSearch {

  /** An mbox is searched only if its first mail begins before this place. */
  static final int NEAR_START = 4_096;

  /** The two lines before one, as long as they may be to matter. */
  private static final int CONTEXT = FromLine.LONGEST + 16;

  private final SeekableByteChannel channel;
  private final boolean mmdf;
  private final byte[] window;

  /** Where in the file the window begins. */
  private long position;

  private int at;
  private int limit;
  private boolean ended;

  /** What is known of the line before {@link #at}. */
  private boolean afterBlank;

  private boolean afterDivider;

  /** True while this is the first line of the file. */
  private boolean first;

  DividerSearch(SeekableByteChannel channel, boolean mmdf) {
    this(channel, mmdf, 1 << 15);
  }

  /**
   * A search through one window.
   *
   * @param windowSize more than the bytes that decide about a line
   */
  DividerSearch(SeekableByteChannel channel, boolean mmdf, int windowSize) {
    this.channel = channel;
    this.mmdf = mmdf;
    window = new byte[windowSize];
  }

  /**
   * The first dividing line that begins at a place or behind it and before another one; if there is
   * none, the other place or the file's end, whichever comes first. The start of the file counts as
   * one, whatever stands there before the first mail.
   */
  long first(long from, long before) throws IOException {
    if (from == 0 || from >= before) {
      return from;
    }
    begin(from);
    while (position + at < before) {
      boolean divider = isDivider();
      if (divider && position + at >= from) {
        return position + at;
      }
      if (!toNextLine()) {
        break;
      }
      afterDivider = divider;
    }
    return Math.min(before, channel.size());
  }

  /** Goes to a line that begins far enough before a place. */
  private void begin(long from) throws IOException {
    first = from <= NEAR_START + 2L * FromLine.LONGEST;
    position = first ? 0 : from - CONTEXT;
    channel.position(position);
    at = 0;
    limit = 0;
    ended = false;
    fill();
    if (!first) {
      toNextLine();
    } else if (!mmdf) {
      while (at < limit && (window[at] == '\n' || window[at] == '\r')) {
        at++;
      }
    }
    afterBlank = first;
    afterDivider = false;
  }

  private boolean isDivider() throws IOException {
    Verdict verdict = judge();
    while (verdict == Verdict.UNDECIDED) {
      fill();
      verdict = judge();
    }
    return verdict == Verdict.DIVIDER;
  }

  private Verdict judge() {
    if (at == limit) {
      return ended ? Verdict.TEXT : Verdict.UNDECIDED;
    }
    if (mmdf) {
      return MmdfReader.judge(window, at, limit, ended);
    }
    return afterDivider
        ? Verdict.TEXT
        : FromLine.judge(window, at, limit, ended, afterBlank, first);
  }

  /**
   * Steps over a line of any length.
   *
   * @return false if the file ends with it
   */
  private boolean toNextLine() throws IOException {
    long length = 0;
    boolean carriageReturn = false;
    while (at < limit || !ended) {
      if (at == limit) {
        fill();
      } else if (window[at++] == '\n') {
        afterBlank = length == 0 || length == 1 && carriageReturn;
        first = false;
        return true;
      } else {
        carriageReturn = window[at - 1] == '\r';
        length++;
      }
    }
    return false;
  }

  /** Reads more bytes; those of the line that is looked at stay. */
  private void fill() throws IOException {
    System.arraycopy(window, at, window, 0, limit - at);
    position += at;
    limit -= at;
    at = 0;
    ByteBuffer room = ByteBuffer.wrap(window, limit, window.length - limit);
    int read = 0;
    while (room.hasRemaining() && read >= 0) {
      read = channel.read(room);
    }
    ended = read < 0;
    limit = room.position();
  }
}
