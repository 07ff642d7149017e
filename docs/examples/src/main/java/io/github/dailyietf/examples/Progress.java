package io.github.dailyietf.examples;

import io.github.dailyietf.mail.Reading;
import java.io.Closeable;
import java.io.PrintStream;

/** Shows on a terminal how many mails have been read, once there are many. */
final class Progress implements Closeable {

  private static final int STEP = 20_000;

  private final PrintStream err;
  private final boolean terminal;
  private int mails;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void count(Reading reading) {
    mails++;
    if (terminal && mails % STEP == 0) {
      err.print("\r" + mails + " mails read ");
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal && mails >= STEP) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
    }
  }
}
