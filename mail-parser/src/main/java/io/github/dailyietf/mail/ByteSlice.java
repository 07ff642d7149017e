package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file from one place to another. Closes the file. Not thread-safe. */
final class ByteSlice extends InputStream {

  private final SeekableByteChannel channel;
  private long left;

  ByteSlice(SeekableByteChannel channel, long start, long end) throws IOException {
    this.channel = channel.position(start);
    left = end - start;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(most, left)));
    left = count < 0 ? 0 : left - count;
    return count;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
