package io.github.dailyietf.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Times passes over a file and prints them. */
final class Passes {

  /** One pass over everything. */
  interface Pass {
    /** Gives the number of mails. */
    long run() throws IOException;
  }

  private Passes() {}

  /** Prints the median and the fastest of the second half, when everything is compiled. */
  static void measure(int passes, Pass pass) throws IOException {
    double[] seconds = new double[passes];
    long mails = 0;
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = 0;
    for (int i = 0; i < passes; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      mails = pass.run();
      seconds[i] = (System.nanoTime() - start) / 1e9;
      allocated = threads.getCurrentThreadAllocatedBytes() - before;
    }
    double[] warm = Arrays.copyOfRange(seconds, passes / 2, passes);
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "%d mails, warm passes: median %.3f s, fastest %.3f s, %d bytes allocated per mail%n",
        mails,
        warm[warm.length / 2],
        warm[0],
        allocated / Math.max(1, mails));
  }
}
