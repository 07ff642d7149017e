package io.github.dailyietf.digest;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets a mapper write to anything that takes characters; closing it closes nothing. */
final class AppendableWriter extends Writer {

  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.append(CharBuffer.wrap(text, from, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
