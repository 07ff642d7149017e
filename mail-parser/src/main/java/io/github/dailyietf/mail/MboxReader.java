package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;

/** Splits an mbox file of any dialect at its {@code From_} lines. Not thread-safe. */
final class MboxReader extends WindowReader {

  private final String name;
  private boolean escaped;

  MboxReader(InputStream in, String name) throws IOException {
    this(in, name, WINDOW, Mailbox.CEILING);
  }

  /**
   * Reads up to the first mail.
   *
   * @param windowSize bytes to read at once
   * @param ceiling bytes after which a mail is cut
   * @throws IOException if there is something but it does not begin with a {@code From_} line
   */
  MboxReader(InputStream in, String name, int windowSize, int ceiling) throws IOException {
    this(name, MacLines.translated(in), windowSize, ceiling);
  }

  private MboxReader(String name, InputStream lines, int windowSize, int ceiling)
      throws IOException {
    super(lines, name, windowSize, ceiling, 'F', '>');
    this.name = name;
    skipToFirst();
  }

  /** A reader of whole mails out of a file, of which it is known that its lines end with LF. */
  static MboxReader ofSlice(InputStream in, String name) throws IOException {
    return new MboxReader(name, in, WINDOW, Mailbox.CEILING);
  }

  private void skipToFirst() throws IOException {
    Verdict verdict = Verdict.UNDECIDED;
    while (verdict == Verdict.UNDECIDED) {
      while (base < limit && (window[base] == '\n' || window[base] == '\r')) {
        base++;
      }
      if (base < limit) {
        verdict = FromLine.judge(window, base, limit, ended, true, true);
      } else if (ended) {
        throwFailure();
        return;
      }
      if (verdict == Verdict.UNDECIDED) {
        fill();
      }
    }
    if (verdict == Verdict.TEXT) {
      throw new IOException(name + " is not an mbox file: it does not begin with a From line");
    }
  }

  @Override
  int enter() {
    escaped = false;
    // The From_ line is in the window as a whole: it was looked at to find it.
    return base < limit ? lineAfter(base) : -1;
  }

  @Override
  Verdict judge(int at) {
    byte first = window[at];
    if (first == 'F') {
      return FromLine.judge(window, at, judgedEnd(), limit, ended, isAfterBlank(at), false);
    }
    return first == '>' && !escaped ? judgeQuoted(at) : Verdict.TEXT;
  }

  /** Sees whether a line is an escaped {@code From }. */
  private Verdict judgeQuoted(int at) {
    int most = Math.min(limit, at + FromLine.LONGEST);
    int i = at;
    while (i < most && window[i] == '>') {
      i++;
    }
    Verdict verdict = FromLine.begins(window, i, limit, ended);
    escaped = verdict == Verdict.DIVIDER;
    return verdict == Verdict.UNDECIDED && i < at + FromLine.LONGEST
        ? Verdict.UNDECIDED
        : Verdict.TEXT;
  }

  /** The format puts one empty line after each mail. */
  @Override
  int contentEnd(int from, int end) {
    int i = end;
    if (i > from && window[i - 1] == '\n') {
      i--;
      if (i > from && window[i - 1] == '\r') {
        i--;
      }
      // Before an empty mail stands the line break of its From_ line.
      if (window[i - 1] == '\n') {
        return i;
      }
    }
    return end;
  }

  @Override
  void describe(RawMail mail, int from) {
    int end = Ascii.trimmedEnd(window, base, from);
    mail.setEnvelope(Math.min(base + 5, end), end);
    mail.setEscaped(escaped);
  }
}
