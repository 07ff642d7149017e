package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.measure.Absent;
import io.github.dailyietf.benchmarks.measure.Command;
import java.io.IOException;
import java.util.List;

/** Programs that may be on this machine. */
final class Tools {

  private Tools() {}

  /**
   * The first line that the command prints.
   *
   * @throws Absent if there is no such program
   */
  static String require(String... command) throws Absent {
    try {
      Command.Output output = Command.run(List.of(command));
      if (output.status() == 0) {
        return output.text().lines().findFirst().orElse("");
      }
    } catch (IOException e) {
      throw new Absent(command[0]);
    }
    throw new Absent(command[0]);
  }
}
