package io.github.dailyietf.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where lines begin in a window that one mail after the other is read through: those of the current
 * mail, and those behind them that were found but not looked at yet. Not thread-safe.
 */
final class WindowLines {

  /** How many bytes are searched at a time without {@link LineFeeds}. */
  private static final int COLD_PIECE = 1 << 11;

  /**
   * Those of the current mail stand from {@link #first} to before {@link #kept}, and those that
   * were not looked at from {@link #unread} to before {@link #known}.
   */
  private int[] table = new int[512];

  private int first;
  private int kept = 1;
  private int unread = 1;
  private int known = 1;

  /** Up to where the window was searched. */
  private int searched;

  private @Nullable LineFeeds feeds;

  /** From now on it pays to search many bytes at a time. */
  void warm() {
    if (feeds == null) {
      feeds = new LineFeeds();
    }
  }

  /** Begins a mail, whose first line begins where it does. */
  void begin(int start) {
    skipTo(start);
    first = unread - 1;
    table[first] = start;
    kept = unread;
    searched = Math.max(searched, start);
  }

  private void skipTo(int place) {
    while (unread < known && table[unread] <= place) {
      unread++;
    }
  }

  /** True if there is a line that was not looked at. */
  boolean hasNext() {
    return unread < known;
  }

  /** Where the first line begins that was not looked at. */
  int next() {
    return table[unread];
  }

  /** Where the {@link #next} line has its line feed, or -1 if that is not known yet. */
  int nextEnd() {
    return unread + 1 < known ? table[unread + 1] - 1 : -1;
  }

  /** Counts the {@link #next} line as looked at. */
  void step() {
    unread++;
  }

  /**
   * Looks at lines until one begins with one of two bytes.
   *
   * @return where the last line before that one begins, or -1 if none was stepped over
   */
  int stepTo(byte one, byte other, byte[] window) {
    int[] starts = table;
    int end = known;
    int i = unread;
    while (i < end && window[starts[i]] != one && window[starts[i]] != other) {
      i++;
    }
    int last = i > unread ? starts[i - 1] : -1;
    unread = i;
    return last;
  }

  /**
   * Finds some more lines, when all were looked at.
   *
   * @param limit where what the window holds ends
   * @param most as for {@link #keep}
   * @return false if there is nothing more to search
   */
  boolean find(byte[] window, int limit, int most) {
    if (searched == limit) {
      return false;
    }
    keep(most);
    if (first >= LineFeeds.PIECE) {
      move(0);
    }
    int piece = feeds != null ? LineFeeds.PIECE : COLD_PIECE;
    int to = Math.min(limit - searched, piece) + searched;
    table = Lines.withRoom(table, kept, to - searched);
    unread = kept;
    known = LineFeeds.starts(feeds, window, searched, to, table, kept);
    searched = to;
    return true;
  }

  /**
   * Adds the lines that were looked at to those of the mail.
   *
   * @param most those that begin there or behind are left out, as are too many
   */
  void keep(int most) {
    int end = Math.min(unread, first + Lines.MOST);
    while (end > kept && table[end - 1] >= most) {
      end--;
    }
    kept = Math.max(kept, end);
  }

  /** Gives the lines of the mail. */
  void giveTo(Lines lines, byte[] window) {
    lines.set(window, table, first, kept, feeds != null);
  }

  /** Where the line after the one at a place between two mails begins, or the limit. */
  int after(int place, byte[] window, int limit) {
    skipTo(place);
    if (hasNext()) {
      return next();
    }
    int newline = Ascii.indexOf(window, Math.max(place, searched), limit, '\n');
    return newline < 0 ? limit : newline + 1;
  }

  /** What stands in the window was moved towards its beginning. */
  void moved(int by) {
    move(by);
    searched = Math.max(searched - by, 0);
  }

  /** What was not looked at was moved towards the beginning of the window. */
  void restMoved(int by) {
    for (int i = unread; i < known; i++) {
      table[i] -= by;
    }
    searched -= by;
  }

  /** Moves the table to its beginning, and what it tells towards the beginning of the window. */
  private void move(int by) {
    for (int i = first; i < known; i++) {
      table[i - first] = table[i] - by;
    }
    kept -= first;
    unread -= first;
    known -= first;
    first = 0;
  }
}
