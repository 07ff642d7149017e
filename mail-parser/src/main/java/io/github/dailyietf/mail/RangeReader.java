package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the mails of a range of bytes with the reader of the whole file: it is given the bytes from
 * the first dividing line in the range to the first one behind it. Every line between is judged
 * there as in the whole file, because what follows a mail is never looked at but to see that it is
 * no header field, which neither a dividing line nor the end is.
 */
final class RangeReader {

  /** How much of a file tells its form. */
  private static final int PEEK = 1 << 14;

  /** The forms of files, as far as one can begin to read in their middle. */
  enum Form {
    MBOX,
    MMDF,
    /** Read from its first byte or not at all. */
    WHOLE
  }

  private RangeReader() {}

  /** The mails of a range of a file. */
  static MailSource open(Path file, long start, long end) throws IOException {
    Opening.requireReadable(file);
    Form form = form(file);
    if (form == Form.WHOLE) {
      return start == 0 && end > 0
          ? Opening.source(file, Opening::detect)
          : new MboxReader(InputStream.nullInputStream(), Opening.name(file));
    }
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      return read(channel, Opening.name(file), form, start, end);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The ranges of a file. */
  static List<MailRange> ranges(Path file, long bytes) throws IOException {
    if (bytes < 1) {
      throw new IllegalArgumentException("not the length of a range: " + bytes);
    }
    Opening.source(file, Opening::detect).close();
    long size = Files.size(file);
    long length = form(file) == Form.WHOLE ? size : bytes;
    List<MailRange> ranges = new ArrayList<>();
    for (long start = 0; start < size; start += length) {
      long end = length < size - start ? start + length : size;
      ranges.add(new MailRange(file.toUri(), start, end));
    }
    return List.copyOf(ranges);
  }

  private static MailSource read(
      SeekableByteChannel channel, String name, Form form, long start, long end)
      throws IOException {
    DividerSearch search = new DividerSearch(channel, form == Form.MMDF);
    long first = search.first(start, end);
    long last = first < end ? search.first(end, Long.MAX_VALUE) : first;
    InputStream mails = new ByteSlice(channel, first, last);
    String origin = start == 0 ? name : name + " from byte " + first;
    return form == Form.MBOX
        ? MboxReader.ofSlice(mails, origin)
        : MmdfReader.ofSlice(mails, origin);
  }

  /** The form of a file by its first bytes. */
  static Form form(Path file) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(PEEK);
    }
    return form(first);
  }

  private static Form form(byte[] first) {
    int length = first.length;
    if (TarReader.isHeader(first, length) || MacLines.isIn(first, length)) {
      return Form.WHOLE;
    }
    if (length > 0 && first[0] == 1) {
      return MmdfReader.judge(first, 0, length, true) == Verdict.DIVIDER ? Form.MMDF : Form.WHOLE;
    }
    int start = 0;
    while (start < length && (first[start] == '\n' || first[start] == '\r')) {
      start++;
    }
    // Nearer to the start than the search goes back to see what stands before a line.
    return start < DividerSearch.NEAR_START
            && FromLine.judge(first, start, length, true, true, true) == Verdict.DIVIDER
        ? Form.MBOX
        : Form.WHOLE;
  }
}
