package io.github.dailyietf.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that is started anew for each run: a tool such as grep, or a fresh JVM. */
public final class Command implements Contestant {

  private static final int SECONDS = 120;

  /** Bash knows the processor time of what it ran; three digits are the most that it prints. */
  private static final String TIMED =
      "TIMEFORMAT='%3U %3S'; time out=$(\"$@\"); status=$?; echo \"$out\"; exit $status";

  private final List<String> command;

  /** The command and its arguments. The last word that it prints is what it found. */
  Command(List<String> command) {
    this.command = List.copyOf(command);
  }

  @Override
  public Lap lap(int times) throws IOException {
    double processor = 0;
    double wall = 0;
    long found = 0;
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      Output output = run(timed(command));
      wall += System.nanoTime() - start;
      if (output.status() != 0) {
        throw new IOException(output.reason());
      }
      String[] seconds = output.errors().strip().split("\\s+", -1);
      processor += 1e9 * Double.parseDouble(seconds[seconds.length - 2]);
      processor += 1e9 * Double.parseDouble(seconds[seconds.length - 1]);
      found = number(output.text());
    }
    return new Lap(processor / times, wall / times, 0, found);
  }

  private static List<String> timed(List<String> command) {
    var words = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
    words.addAll(command);
    return words;
  }

  private static long number(String text) {
    String[] words = text.strip().split("\\s+", -1);
    String last = words[words.length - 1];
    return last.chars().allMatch(Character::isDigit) && !last.isEmpty() ? Long.parseLong(last) : 0;
  }

  /**
   * What a command printed.
   *
   * @param status 0 if all went well
   * @param text its output
   * @param errors its error output
   */
  public record Output(int status, String text, String errors) {

    /** The last line of what it had to say. */
    public String reason() {
      String said = errors.isBlank() ? text : errors;
      List<String> lines = said.strip().lines().toList();
      return lines.isEmpty() ? "ended with " + status : lines.get(lines.size() - 1).strip();
    }
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException if there is no such command, or if it does not end within two minutes
   */
  static Output run(List<String> command) throws IOException {
    Path errors = Files.createTempFile("benchmark", ".err");
    Path text = Files.createTempFile("benchmark", ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(errors.toFile()).redirectOutput(text.toFile());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command.get(0) + " did not end in " + SECONDS + " seconds");
      }
      return new Output(process.exitValue(), read(text), read(errors));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.delete(errors);
      Files.delete(text);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
