package io.github.dailyietf.benchmarks.measure;

import java.io.IOException;
import java.util.List;

/** Starts what takes part; a test starts nothing. */
public interface Processes {

  /** A process that speaks as {@link Worker} does. */
  Contestant worker(List<String> command) throws IOException;

  /** A command that is started anew for each run. */
  Contestant command(List<String> command) throws IOException;

  /** Runs a command to its end. */
  Command.Output run(List<String> command) throws IOException;

  /** Real processes. */
  static Processes real() {
    return new Processes() {
      @Override
      public Contestant worker(List<String> command) throws IOException {
        return WorkerProcess.start(command);
      }

      @Override
      public Contestant command(List<String> command) {
        return new Command(command);
      }

      @Override
      public Command.Output run(List<String> command) throws IOException {
        return Command.run(command);
      }
    };
  }
}
