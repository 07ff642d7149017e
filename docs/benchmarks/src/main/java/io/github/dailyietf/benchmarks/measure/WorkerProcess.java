package io.github.dailyietf.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that stays, so that it is warm, and does its task when it is told how many times. It
 * speaks as {@link Worker} does, in whatever language it is written.
 */
final class WorkerProcess implements Contestant {

  private static final int SECONDS = 300;

  private final List<String> command;
  private final Path errors;
  private Process process;
  private BufferedReader in;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "answers of a worker");
            thread.setDaemon(true);
            return thread;
          });

  private WorkerProcess(List<String> command) throws IOException {
    this.command = command;
    errors = Files.createTempFile("worker", ".err");
    process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    in = process.inputReader(StandardCharsets.US_ASCII);
  }

  /** Starts it and waits until it has prepared itself. */
  static WorkerProcess start(List<String> command) throws IOException {
    WorkerProcess worker = new WorkerProcess(command);
    try {
      worker.getReady();
      return worker;
    } catch (IOException e) {
      worker.close();
      throw e;
    }
  }

  private void getReady() throws IOException {
    String first = answer();
    if (!first.equals("ready")) {
      throw new IOException("said " + first + " in place of ready: " + command.get(0));
    }
  }

  @Override
  public void renew() throws IOException {
    process.destroy();
    process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    in = process.inputReader(StandardCharsets.US_ASCII);
    getReady();
  }

  @Override
  public Lap lap(int times) throws IOException {
    OutputStream out = process.getOutputStream();
    try {
      out.write((times + "\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      throw new IOException(lastWords(), e);
    }
    String answer = answer();
    try {
      return Lap.parse(answer, times);
    } catch (IllegalArgumentException e) {
      throw new IOException(answer, e);
    }
  }

  private String answer() throws IOException {
    try {
      BufferedReader answers = in;
      String line = reader.submit(answers::readLine).get(SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new IOException(lastWords());
      }
      return line;
    } catch (TimeoutException e) {
      process.destroyForcibly();
      throw new IOException("no answer in " + SECONDS + " seconds", e);
    } catch (ExecutionException e) {
      throw new IOException(lastWords(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The error that it died of: the first line that is not a place in a program. */
  private String lastWords() throws IOException {
    List<String> lines = Files.readString(errors, StandardCharsets.UTF_8).strip().lines().toList();
    return lines.stream()
        .filter(line -> line.contains("Error") || line.contains("Exception"))
        .reduce((first, second) -> second)
        .or(() -> lines.stream().reduce((first, second) -> second))
        .orElse("ended without a word")
        .strip();
  }

  @Override
  public void close() {
    process.destroy();
    reader.shutdownNow();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      Files.deleteIfExists(errors);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // A file that is left in the folder for temporary files harms nobody.
      errors.toFile().deleteOnExit();
    }
  }
}
