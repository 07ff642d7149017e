package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;

/** Splits an MMDF file at its lines of four Control-A characters. Not thread-safe. */
final class MmdfReader extends WindowReader {

  private static final int MARK = 4;

  private boolean marked;

  MmdfReader(InputStream in, String name) throws IOException {
    this(in, name, WINDOW, Mailbox.CEILING);
  }

  /**
   * Reads up to the first mail.
   *
   * @throws IOException if there is something but it does not begin with such a line
   */
  MmdfReader(InputStream in, String name, int windowSize, int ceiling) throws IOException {
    this(name, MacLines.translated(in), windowSize, ceiling);
  }

  private MmdfReader(String name, InputStream lines, int windowSize, int ceiling)
      throws IOException {
    super(lines, name, windowSize, ceiling, '\u0001', '\u0001');
    int first = enter();
    while (first < 0 && !ended) {
      fill();
      first = enter();
    }
    if (first >= 0 && !marked) {
      throw new IOException(name + " is not an MMDF file: it does not begin with Control-A");
    }
    if (base == limit) {
      throwFailure();
    }
  }

  /** A reader of whole mails out of a file, of which it is known that its lines end with LF. */
  static MmdfReader ofSlice(InputStream in, String name) throws IOException {
    return new MmdfReader(name, in, WINDOW, Mailbox.CEILING);
  }

  /** Skips marks: there is one before and one behind each mail. */
  @Override
  int enter() {
    while (base < limit) {
      Verdict verdict = judge(base);
      if (verdict == Verdict.TEXT) {
        return base;
      }
      if (verdict == Verdict.UNDECIDED) {
        return -1;
      }
      marked = true;
      base = lineAfter(base);
    }
    return -1;
  }

  @Override
  Verdict judge(int at) {
    return judge(window, at, limit, ended);
  }

  /** Tells whether a line is a mark, of a file that may go on at the limit. */
  static Verdict judge(byte[] window, int at, int limit, boolean ended) {
    int i = at;
    while (i < limit && i < at + MARK && window[i] == 1) {
      i++;
    }
    if (i < at + MARK && i < limit) {
      return Verdict.TEXT;
    }
    while (i < limit && i <= at + MARK + 1 && Ascii.isBlank(window[i])) {
      if (window[i] == '\n') {
        return Verdict.DIVIDER;
      }
      i++;
    }
    if (i < limit) {
      return Verdict.TEXT;
    }
    if (!ended) {
      return Verdict.UNDECIDED;
    }
    return i - at >= MARK ? Verdict.DIVIDER : Verdict.TEXT;
  }

  @Override
  int contentEnd(int from, int end) {
    return end;
  }

  @Override
  void describe(RawMail mail, int from) {
    // The format has no more to tell.
  }
}
