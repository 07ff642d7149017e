package io.github.dailyietf.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A process that does one task of a {@link Subject}: {@code Worker TASK [arguments]}. For each line
 * of its input, which is a number of runs, it prints processor time, time on the clock, bytes
 * allocated and what was found. In a process of its own a task is compiled for itself alone,
 * whatever else is measured.
 */
public final class Worker {

  private Worker() {}

  /** Works until its input ends. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    Task task = Subject.task(arguments[0]).make(Arrays.copyOfRange(arguments, 1, arguments.length));
    ProcessorClock clock = new ProcessorClock();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int times = Integer.parseInt(line);
      long found = 0;
      clock.start();
      long allocated = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      for (int i = 0; i < times; i++) {
        found = task.run();
      }
      long wall = System.nanoTime() - start;
      allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
      out.println(new Lap(clock.elapsed(), wall, allocated, found).line());
    }
  }
}
