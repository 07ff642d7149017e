package io.github.dailyietf.mail;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/**
 * What a file holds that xz packed, with failures that name the file. The only place that knows the
 * library, which need not be there. Not thread-safe.
 */
final class XzStream extends FilterInputStream {

  /** In MiB; what {@code xz -9} packed needs 65, and a file may ask for four thousand. */
  private static final int MOST_MEMORY = 128;

  private final Path file;

  private XzStream(XZInputStream in, Path file) {
    super(in);
    this.file = file;
  }

  /** Reads the header; memory for unpacking is taken while the rest is read. */
  static XzStream open(InputStream in, Path file) throws IOException {
    try {
      return new XzStream(new XZInputStream(in, MOST_MEMORY << 10), file);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static IOException failure(Path file, IOException e) {
    if (e instanceof EOFException) {
      return (IOException) new EOFException(file + " ends in the middle").initCause(e);
    }
    if (e instanceof MemoryLimitException limit) {
      int needed = limit.getMemoryNeeded() >> 10;
      return new IOException(
          file
              + (" takes " + needed + " MiB of memory to unpack, more than " + MOST_MEMORY)
              + ": pipe xz -dc",
          e);
    }
    return new IOException(file + " is damaged: " + e.getMessage(), e);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return super.read(into, from, length);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }
}
