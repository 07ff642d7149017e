package io.github.dailyietf.benchmarks.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where it was measured.
 *
 * @param processors how many
 * @param model what kind
 * @param memory in GiB
 * @param system with its version
 * @param java with its version
 */
public record Machine(int processors, String model, long memory, String system, String java) {

  /** This machine. */
  public static Machine here() {
    OperatingSystemMXBean bean =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String version = System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
    String kernel = System.getProperty("os.name") + " " + version;
    return new Machine(
        bean.getAvailableProcessors(),
        line("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
        Math.round(bean.getTotalMemorySize() / (double) (1L << 30)),
        line("/etc/os-release", "PRETTY_NAME").map(name -> name + ", " + kernel).orElse(kernel),
        "JDK "
            + System.getProperty("java.version")
            + " ("
            + System.getProperty("java.vendor")
            + ")");
  }

  /** The value behind a label in a file of the system, if there is such a file. */
  private static Optional<String> line(String file, String label) {
    try {
      return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith(label))
          .map(line -> line.substring(label.length()).replaceFirst("^\\s*[:=]\\s*", ""))
          .map(value -> value.replace("\"", "").strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
