package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits an mbox file of any dialect into its mails, through one window that is used again and
 * again: memory does not grow with the file. A mail above the ceiling is cut there.
 */
final class MboxReader implements MailSource {

  private static final int WINDOW = 1 << 20;
  private static final int LOOK_AHEAD = FromLine.LONGEST + 1000;

  private final InputStream in;
  private final String name;
  private final int ceiling;

  private byte[] window = new byte[WINDOW];
  private ByteBuffer words = ByteBuffer.wrap(window).order(ByteOrder.LITTLE_ENDIAN);
  private int limit;
  private boolean ended;

  /** Where the {@code From_} line of the current mail stands. */
  private int base;

  /** The next byte to look at for a line break. */
  private int scan;

  /** Where the line that holds {@code scan} begins. */
  private int lineStart;

  private boolean escaped;
  private boolean truncated;
  private long number;

  MboxReader(InputStream in, String name, int ceiling) throws IOException {
    this.in = in;
    this.name = name;
    this.ceiling = ceiling;
    skipToFirst();
  }

  private void skipToFirst() throws IOException {
    while (true) {
      while (base < limit && (window[base] == '\n' || window[base] == '\r')) {
        base++;
      }
      if (limit - base >= LOOK_AHEAD || ended) {
        break;
      }
      fill(null);
    }
    if (base < limit && !FromLine.begins(window, base, limit)) {
      throw new IOException(name + " is not an mbox file: it does not begin with a From line");
    }
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    if (base >= limit && !ended) {
      fill(null);
    }
    if (base >= limit) {
      return false;
    }
    Lines lines = mail.lines;
    lines.begin(window);
    escaped = false;
    truncated = false;
    int envelopeLength = readEnvelope(lines);
    lineStart = base + envelopeLength;
    scan = lineStart;
    if (lineStart < limit || !ended) {
      lines.add(lineStart);
    }
    while (!scanLines(lines)) {
      if (ended) {
        lineStart = limit;
        break;
      }
      fill(lines);
    }
    finish(mail, base + envelopeLength);
    base = lineStart;
    return true;
  }

  /** The length of the {@code From_} line with its line break. */
  private int readEnvelope(Lines lines) throws IOException {
    if (limit - base < LOOK_AHEAD && !ended) {
      fill(lines);
    }
    int most = Math.min(limit, base + LOOK_AHEAD);
    int end = Lines.nextNewline(window, words, base, most);
    return end < most ? end + 1 - base : end - base;
  }

  private void finish(RawMail mail, int start) {
    int end = truncated ? Math.min(lineStart, base + ceiling) : lineStart;
    int trimmed = withoutEmptyLine(start, end);
    mail.set(window, start, trimmed);
    mail.lines.finish(start, trimmed);
    int envelopeEnd = Ascii.trimmedEnd(window, base, start);
    mail.setEnvelope(Ascii.string(window, Math.min(base + 5, envelopeEnd), envelopeEnd));
    mail.setEscaped(escaped);
    mail.setTruncated(truncated);
    mail.setOrigin(name, ++number);
  }

  /** The format puts one empty line after each mail. */
  private int withoutEmptyLine(int start, int end) {
    int i = end;
    if (i - start >= 2 && window[i - 1] == '\n') {
      i--;
      if (i > start && window[i - 1] == '\r') {
        i--;
      }
      if (i > start && window[i - 1] == '\n') {
        return i;
      }
    }
    return end;
  }

  /**
   * Takes down lines until the next mail begins at {@code lineStart}.
   *
   * @return false if more bytes are needed first
   */
  private boolean scanLines(Lines lines) {
    // A line break is looked at only together with the line that follows it.
    int safe = ended ? limit : limit - LOOK_AHEAD;
    int at = scan;
    int last = limit - 8;
    while (at < safe) {
      if (at > last) {
        if (window[at] == '\n' && line(lines, at + 1)) {
          return true;
        }
        at++;
        continue;
      }
      long found = Lines.newlinesIn(words.getLong(at));
      while (found != 0) {
        int next = at + (Long.numberOfTrailingZeros(found) >>> 3) + 1;
        if (line(lines, next)) {
          return true;
        }
        found &= found - 1;
      }
      at += 8;
    }
    scan = Math.max(at, scan);
    return false;
  }

  /** Begins a line; true if the line begins the next mail. */
  private boolean line(Lines lines, int next) {
    if (next < limit) {
      byte first = window[next];
      if (first == 'F' && FromLine.begins(window, next, limit) && separates(next)) {
        lineStart = next;
        return true;
      }
      if (first == '>') {
        escaped |= isEscaped(next);
      }
      if (!truncated) {
        lines.add(next);
      }
    }
    lineStart = next;
    return false;
  }

  private boolean separates(int at) {
    int most = Math.min(limit, at + FromLine.LONGEST + 1);
    int end = Lines.nextNewline(window, words, at, most);
    boolean afterBlank = at - lineStart == 1 || at - lineStart == 2 && window[lineStart] == '\r';
    return FromLine.separates(window, at, end, limit, afterBlank);
  }

  private boolean isEscaped(int at) {
    int i = at;
    while (i < limit && window[i] == '>') {
      i++;
    }
    return FromLine.begins(window, i, limit);
  }

  /** Reads more bytes, making room first. */
  private void fill(@Nullable Lines lines) throws IOException {
    if (base > 0) {
      moveToFront(lines);
    }
    if (limit == window.length) {
      if (window.length < ceiling) {
        window = Arrays.copyOf(window, (int) Math.min(2L * window.length, ceiling + 2L * WINDOW));
        words = ByteBuffer.wrap(window).order(ByteOrder.LITTLE_ENDIAN);
        if (lines != null) {
          lines.move(window, 0);
        }
      } else {
        dropExcess();
      }
    }
    int read = in.readNBytes(window, limit, window.length - limit);
    ended = limit + read < window.length;
    limit += read;
  }

  private void moveToFront(@Nullable Lines lines) {
    System.arraycopy(window, base, window, 0, limit - base);
    if (lines != null) {
      lines.move(window, base);
    }
    limit -= base;
    scan -= base;
    lineStart -= base;
    base = 0;
  }

  /** Beyond the ceiling, only the search for the next mail goes on. */
  private void dropExcess() {
    truncated = true;
    int keep = Math.max(lineStart, limit - 2 * LOOK_AHEAD);
    keep = Math.max(keep, ceiling);
    int by = keep - ceiling;
    System.arraycopy(window, keep, window, ceiling, limit - keep);
    limit -= by;
    scan -= by;
    // A line whose beginning is gone is longer than any From_ line and is not empty.
    lineStart = lineStart < keep ? ceiling - 3 : lineStart - by;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
