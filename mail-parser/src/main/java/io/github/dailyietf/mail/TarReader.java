package io.github.dailyietf.mail;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The files in a tar archive, one after the other: ustar with the long names of GNU and pax. Names
 * are only shown; nothing is ever written. Not thread-safe.
 */
final class TarReader extends InputStream {

  static final int BLOCK = 512;

  /** What can still be rounded up to whole blocks. */
  private static final long LARGEST = Long.MAX_VALUE - BLOCK;

  /** More than any name or pax header needs. */
  private static final int LONGEST_EXTRA = 1 << 16;

  private final InputStream in;
  private final String archive;
  private final byte[] header = new byte[BLOCK];
  private final byte[] skipped = new byte[1 << 13];
  private String name = "";
  private long size;
  private long left;

  /** What the header of an entry is overridden with, by the entries before it. */
  private String nextName = "";

  private long nextSize = -1;

  TarReader(InputStream in, String archive) {
    this.in = in;
    this.archive = archive;
  }

  /** True if these bytes can be the first block of a tar archive. */
  static boolean isHeader(byte[] block, int length) {
    if (length < BLOCK || block[0] == 0) {
      return false;
    }
    long stated = octal(block, 148, 8);
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
    }
    return stated == sum;
  }

  /**
   * Steps to the next regular file; the stream then gives its bytes.
   *
   * @return false at the end of the archive
   * @throws EOFException if the archive ends in the middle
   * @throws IOException if it cannot be read or is damaged
   */
  boolean nextFile() throws IOException {
    while (nextHeader()) {
      switch (header[156]) {
        case 'L' -> nextName = text(extra());
        case 'x' -> readPax(extra());
        case 0, '0', '7' -> {
          name = nextName.isEmpty() ? plainName() : nextName;
          nextName = "";
          return true;
        }
        case 'K', 'g' -> {
          // About links, or about all files: nothing that is needed here.
        }
        default -> nextName = "";
      }
    }
    return false;
  }

  private boolean nextHeader() throws IOException {
    skipFully(left + padding(size));
    left = 0;
    int read = in.readNBytes(header, 0, BLOCK);
    // An empty block ends the archive; some writers leave it out.
    if (read == 0 || read == BLOCK && header[0] == 0) {
      return false;
    }
    if (read < BLOCK) {
      throw cut();
    }
    if (!isHeader(header, BLOCK)) {
      throw new IOException(archive + " is damaged or no tar archive");
    }
    long stated = octal(header, 124, 12);
    boolean extra = isExtra(header[156]);
    size = nextSize >= 0 && !extra ? nextSize : stated;
    if (!extra) {
      nextSize = -1;
    }
    if (size < 0 || size > LARGEST) {
      throw new IOException(archive + " is damaged: an entry of impossible size");
    }
    if (header[156] >= '2' && header[156] <= '6') {
      // Links, devices and folders have no content, whatever they state.
      size = 0;
    }
    left = size;
    return true;
  }

  /** True for entries that describe the next one. */
  private static boolean isExtra(byte type) {
    return type == 'L' || type == 'K' || type == 'x' || type == 'g';
  }

  /** The name of the current file, as the archive states it. */
  String name() {
    return name;
  }

  /** The size of the current file in bytes, as the archive states it. */
  long size() {
    return size;
  }

  private String plainName() {
    String last = text(header, 0, 100);
    String prefix = header[257] == 'u' ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? last : prefix + "/" + last;
  }

  private byte[] extra() throws IOException {
    if (size > LONGEST_EXTRA) {
      throw new IOException(archive + " is damaged: a name or header of " + size + " bytes");
    }
    return readNBytes((int) size);
  }

  /** Takes path and size out of records {@code length key=value\n}. */
  private void readPax(byte[] records) {
    int at = 0;
    while (at < records.length) {
      int length = 0;
      int i = at;
      while (i < records.length && i - at < 6 && Ascii.isDigit(records[i])) {
        length = length * 10 + records[i++] - '0';
      }
      int end = Math.min(at + length - 1, records.length);
      int equals = Ascii.indexOf(records, i, end, '=');
      if (equals < 0) {
        return;
      }
      if (Ascii.startsWith(records, i, end, " path=")) {
        nextName = text(records, equals + 1, end - equals - 1);
      } else if (Ascii.startsWith(records, i, end, " size=")) {
        nextSize = decimal(records, equals + 1, end);
      }
      at = end + 1;
    }
  }

  private static long decimal(byte[] data, int from, int end) {
    long value = 0;
    for (int i = from; i < end; i++) {
      if (!Ascii.isDigit(data[i]) || value > Long.MAX_VALUE / 20) {
        return -1;
      }
      value = value * 10 + data[i] - '0';
    }
    return value;
  }

  /** A number in octal digits, or in the binary form of GNU; -1 if it is neither. */
  private static long octal(byte[] data, int from, int length) {
    long value = 0;
    if (data[from] == (byte) 0x80) {
      for (int i = from + length - 8; i < from + length; i++) {
        value = value << 8 | data[i] & 0xFF;
      }
      return value;
    }
    int i = from;
    while (i < from + length && data[i] == ' ') {
      i++;
    }
    while (i < from + length && data[i] >= '0' && data[i] <= '7') {
      value = value << 3 | data[i++] - '0';
    }
    return i < from + length && data[i] != 0 && data[i] != ' ' ? -1 : value;
  }

  private static String text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static long padding(long size) {
    return -size & BLOCK - 1;
  }

  /** Reads and forgets, because skipping goes beyond the end of a file unnoticed. */
  private void skipFully(long count) throws IOException {
    long rest = count;
    while (rest > 0) {
      int read = in.read(skipped, 0, (int) Math.min(skipped.length, rest));
      if (read < 0) {
        throw cut();
      }
      rest -= read;
    }
  }

  private EOFException cut() {
    return new EOFException(archive + " ends in the middle of a file");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Gives the bytes of the current file. */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    int read = in.read(into, from, (int) Math.min(length, left));
    if (read < 0) {
      throw cut();
    }
    left -= read;
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
