package io.github.dailyietf.datatracker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file of gzip members (RFC 1952) one behind the other, each with its own checksum and length.
 * Reading tells where each begins, and stops where the file was cut or damaged.
 */
final class GzipMembers {

  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int TRAILER = 8;

  /** Far more than any answer; stands between the reader and a file made to fill the memory. */
  private static final int LONGEST = 512 * 1024 * 1024;

  private GzipMembers() {}

  static byte[] write(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
      out.writeBytes(HEADER);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      out.writeBytes(trailer(content, content.length));
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] trailer(byte[] content, int length) {
    CRC32 crc = new CRC32();
    crc.update(content, 0, length);
    return ByteBuffer.allocate(TRAILER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) crc.getValue())
        .putInt(length)
        .array();
  }

  /** What to do with each member. */
  interface Visitor {

    void visit(long offset, byte[] content) throws IOException;
  }

  /**
   * Reads the members that are whole.
   *
   * @return how many bytes of the file they take; the rest, if any, is damaged
   * @throws IOException if the file cannot be read, or the visitor throws one
   */
  static long read(InputStream file, Visitor visitor) throws IOException {
    Source source = new Source(new BufferedInputStream(file, 64 * 1024));
    long end = 0;
    while (!source.atEnd()) {
      byte[] content;
      try {
        content = member(source);
      } catch (EOFException | DataFormatException damaged) {
        return end;
      }
      visitor.visit(end, content);
      end = source.consumed();
    }
    return end;
  }

  /**
   * Reads the member that begins here.
   *
   * @throws IOException if it is damaged
   */
  static byte[] readOne(InputStream in) throws IOException {
    try {
      return member(new Source(in));
    } catch (DataFormatException e) {
      throw new IOException("damaged: " + e.getMessage(), e);
    }
  }

  private static byte[] member(Source source) throws IOException, DataFormatException {
    if (!Arrays.equals(source.bytes(HEADER.length), HEADER)) {
      throw new DataFormatException("not a header");
    }
    Inflater inflater = new Inflater(true);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          source.feed(inflater);
        }
        out.write(buffer, 0, inflater.inflate(buffer));
        if (out.size() > LONGEST || inflater.needsDictionary()) {
          throw new DataFormatException("too long");
        }
      }
      source.unread(inflater.getRemaining());
      byte[] content = out.toByteArray();
      if (!Arrays.equals(source.bytes(TRAILER), trailer(content, content.length))) {
        throw new DataFormatException("wrong checksum");
      }
      return content;
    } finally {
      inflater.end();
    }
  }

  /** Bytes of which some can be put back. */
  private static final class Source {

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;
    private long read;

    Source(InputStream in) {
      this.in = in;
    }

    boolean atEnd() throws IOException {
      return position == limit && !fill();
    }

    long consumed() {
      return read - (limit - position);
    }

    byte[] bytes(int count) throws IOException {
      byte[] bytes = new byte[count];
      for (int i = 0; i < count; i++) {
        if (atEnd()) {
          throw new EOFException();
        }
        bytes[i] = buffer[position++];
      }
      return bytes;
    }

    void feed(Inflater inflater) throws IOException {
      if (atEnd()) {
        throw new EOFException();
      }
      inflater.setInput(buffer, position, limit - position);
      position = limit;
    }

    /** Gives back the end of what was fed last. */
    void unread(int count) {
      position = limit - count;
    }

    private boolean fill() throws IOException {
      int count = in.read(buffer);
      position = 0;
      limit = Math.max(count, 0);
      read += limit;
      return count > 0;
    }
  }
}
