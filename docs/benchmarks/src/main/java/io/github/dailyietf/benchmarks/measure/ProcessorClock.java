package io.github.dailyietf.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The processor time of all threads of this process but those that compile: what is measured is
 * compiled already, and other work must not decide how much of that is late. Linux tells it in
 * nanoseconds thread by thread; elsewhere the JVM's own figure has to do, which may come in steps
 * of 10 ms.
 */
final class ProcessorClock {

  private static final Path THREADS = Path.of("/proc/self/task");

  private Map<Path, Long> atStart = Map.of();
  private long processAtStart;

  void start() {
    atStart = threads();
    processAtStart = process();
  }

  /** Nanoseconds since the start. */
  long elapsed() {
    long process = process() - processAtStart;
    Map<Path, Long> now = threads();
    if (now.isEmpty()) {
      return process;
    }
    long sum = 0;
    for (Map.Entry<Path, Long> thread : now.entrySet()) {
      sum += thread.getValue() - atStart.getOrDefault(thread.getKey(), 0L);
    }
    return sum;
  }

  private static long process() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Map<Path, Long> threads() {
    Map<Path, Long> times = new HashMap<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
      for (Path thread : threads) {
        nanoseconds(thread, times);
      }
    } catch (IOException e) {
      return Map.of();
    }
    return times;
  }

  private static void nanoseconds(Path thread, Map<Path, Long> times) {
    try {
      if (Files.readString(thread.resolve("comm")).contains(" Compiler")) {
        return;
      }
      String text = Files.readString(thread.resolve("schedstat"));
      times.put(thread, Long.parseLong(text.substring(0, text.indexOf(' '))));
    } catch (IOException e) {
      // A thread that has ended in between.
    }
  }
}
